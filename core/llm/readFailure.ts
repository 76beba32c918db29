import { z } from 'zod/v4';
import { ModelFailure, type FailureKind } from './modelFailure';

const errorBody = z.object({
  error: z.union([z.string(), z.object({ message: z.string().nullish(), code: z.union([z.string(), z.number()]).nullish(), type: z.string().nullish() })]),
}); // prettier-ignore

interface ServerError {
  message?: string | undefined;
  code: string;
}

function serverError(body: unknown): ServerError {
  const read = errorBody.safeParse(body);
  if (!read.success) return { code: '' };
  const { error } = read.data;
  if (typeof error === 'string') return { message: error, code: '' };
  return { message: error.message ?? undefined, code: `${error.code ?? ''} ${error.type ?? ''}` };
}

function kindOf(status: number, { code, message = '' }: ServerError): FailureKind {
  if (/insufficient_quota|billing/.test(code)) return 'no_credit';
  if (
    /model_not_found/.test(code) ||
    /\bmodel\b.{0,80}\b(?:not found|does not exist|not exist|unknown)\b/i.test(message)
  ) {
    return 'unknown_model';
  }
  if (status === 401 || status === 403) return 'wrong_key';
  if (status === 402) return 'no_credit';
  if (status === 404) return 'unknown_model';
  if (status === 429) return 'too_busy';
  if (status === 408) return 'timeout';
  if (status >= 300 && status < 400) return 'moved';
  return status >= 500 ? 'server_error' : 'refused_request';
}

type Headers = Readonly<Record<string, unknown>>;

/** Milliseconds from `Retry-After` (seconds or an HTTP date, RFC 9110) or `retry-after-ms`; undefined when not asked to wait. */
export function readRetryAfter({ headers, now }: { headers: Headers; now: number }): number | undefined {
  const of = (name: string): string => {
    const value = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  };
  const milliseconds = Number.parseFloat(of('retry-after-ms'));
  if (Number.isFinite(milliseconds)) return Math.max(0, milliseconds);
  const after = of('retry-after');
  if (after === '') return undefined;
  const wait = /^\d+(?:\.\d+)?$/.test(after) ? Number(after) * 1000 : Date.parse(after) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

/** What a refusal of the endpoint means; its own words are kept, short, for the hint. `now` is epoch milliseconds. */
export function readFailure(answer: { status: number; headers: Headers; body: unknown; now: number }): ModelFailure {
  const { status, headers, body, now } = answer;
  const error = serverError(body);
  const kind = kindOf(status, error);
  return new ModelFailure({ kind, status, detail: error.message, waitMs: readRetryAfter({ headers, now }) });
}
