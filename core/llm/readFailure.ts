import { z } from 'zod/v4';
import { ModelFailure, type FailureKind } from './modelFailure';

const said = z.string().nullish().catch(undefined);
const described = z.object({ message: said, detail: said, type: said, code: z.union([z.string(), z.number()]).nullish().catch(undefined) }); // prettier-ignore
const errorBody = z.object({ error: z.union([z.string(), described]) });

interface ServerError {
  message?: string | undefined;
  code: string;
}

/** OpenAI puts it under `error`, Mistral and vLLM at the top, FastAPI under `detail`, Google all of it into a list. */
function serverError(body: unknown): ServerError {
  const [first] = Array.isArray(body) ? (body as unknown[]) : [body];
  const nested = errorBody.safeParse(first);
  const read = nested.success ? nested.data.error : described.safeParse(first).data;
  if (read === undefined) return { code: '' };
  if (typeof read === 'string') return { message: read, code: '' };
  const { message, detail, code, type } = read;
  return { message: message ?? detail ?? undefined, code: `${code ?? ''} ${type ?? ''}` };
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
  // Google answers 400 for a key that it does not know.
  if (status === 400 && /\bapi[ _-]?key\b.{0,40}\b(?:not valid|invalid|not found|missing|expired)\b/i.test(message)) {
    return 'wrong_key';
  }
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

/**
 * A refusal inside an answer of status 200, as gateways in front of several providers send it: its code is the status that
 * the provider gave, else 502. Undefined for a body without one.
 */
export function readHiddenFailure({ body, now }: { body: unknown; now: number }): ModelFailure | undefined {
  const read = errorBody.safeParse(body);
  if (!read.success) return undefined;
  const code = typeof read.data.error === 'string' ? NaN : Number(read.data.error.code);
  return readFailure({ status: code >= 400 && code < 600 ? code : 502, headers: {}, body, now });
}
