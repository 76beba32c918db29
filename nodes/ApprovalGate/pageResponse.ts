import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { readPostedForm, type PostedForm } from '../../core';
import { PLAIN_POLICY } from './pageSecurity';

/** n8n sets none of these on a waiting page, which would otherwise share the editor's origin and storage. */
const SECURITY_HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': PLAIN_POLICY,
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow',
} as const;

/** Puts the page's security headers on the answer. */
export function setHeaders(context: IWebhookFunctions, more: Readonly<Record<string, string>> = {}): void {
  const response = context.getResponseObject();
  for (const [name, value] of Object.entries({ ...SECURITY_HEADERS, ...more })) response.setHeader(name, value);
}

/** Answers the browser without resuming the execution: nothing is decided. */
export function answer(
  context: IWebhookFunctions,
  status: number,
  page: string,
  more: Readonly<Record<string, string>> = {},
): IWebhookResponseData {
  setHeaders(context, more);
  context.getResponseObject().status(status).send(page);
  return { noWebhookResponse: true };
}

interface ParsedRequest {
  rawBody?: unknown;
  body?: unknown;
}

/**
 * The whole posted form. n8n's own parser keeps the first 1,000 fields of a form, about 160 drafts; the raw body has
 * them all. Where there is no raw body the parsed one is used, and a form that was cut lacks its end mark.
 */
export function readForm(context: IWebhookFunctions): PostedForm {
  const { rawBody, body } = context.getRequestObject() as ParsedRequest;
  if (Buffer.isBuffer(rawBody) && rawBody.length > 0) return readPostedForm(rawBody.toString('utf8'));
  if (typeof body === 'string') return readPostedForm(body);
  const fields = Object.entries((body ?? {}) as Record<string, unknown>);
  const texts = (value: unknown): string[] =>
    (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
  return new Map(fields.map(([name, value]) => [name, texts(value)]));
}
