/** Why a model gave no answer, in a word a program can branch on. */
export type FailureKind =
  | 'wrong_key'
  | 'unknown_model'
  | 'no_credit'
  | 'unreachable'
  | 'moved'
  | 'refused_request'
  | 'too_busy'
  | 'server_error'
  | 'timeout'
  | 'broken_reply'
  | 'ceiling'
  | 'gave_up'
  | 'no_model';

/** What a person should do about it; shown in n8n's output pane. */
const ADVICE: Readonly<Record<FailureKind, string>> = {
  wrong_key: 'The model endpoint refused the API key. Check the key in the credential, and that it may use this model.',
  unknown_model: 'The endpoint does not know the model. Check the model name and the base URL in the credential.',
  no_credit: 'The account at the model endpoint has no credit left.',
  unreachable: 'The model endpoint could not be reached. Check the base URL, and that n8n may connect to that host.',
  moved: 'The model endpoint answers with a redirect. Enter the address it points to as the base URL.',
  refused_request: 'The model endpoint refused the request.',
  too_busy: 'The model endpoint asked us to slow down for longer than a message may wait. Lower the concurrency.',
  server_error: 'The model endpoint failed.',
  timeout: 'The model did not answer within the time limit.',
  broken_reply:
    'What the endpoint answered is no chat completion. Check that the base URL ends with the version, such as /v1.',
  ceiling: 'The ceiling for tokens or cost of this run was reached.',
  gave_up: 'The model failed too often in a row and was not asked again in this run.',
  no_model: 'No chat model is connected.',
};

/** Failures that the next message would meet too: asking again only costs time. */
const LASTING: ReadonlySet<FailureKind> = new Set(['wrong_key', 'unknown_model', 'no_credit', 'moved', 'no_model']);
/** Failures that may be gone in a moment. */
const PASSING: ReadonlySet<FailureKind> = new Set(['unreachable', 'too_busy', 'server_error', 'timeout']);

/** A model that gave no answer. Its message is advice for a person and holds nothing of the request. */
export class ModelFailure extends Error {
  readonly kind: FailureKind;
  /** Milliseconds the endpoint asked us to wait. */
  readonly waitMs: number | undefined;
  /** The HTTP status, when there was one. */
  readonly status: number | undefined;

  constructor({ kind, status, detail, waitMs }: FailureFacts) {
    const shown = [
      status === undefined ? '' : `HTTP ${status}`,
      detail?.replace(/\s+/g, ' ').trim().slice(0, 160) ?? '',
    ];
    const known = shown.filter((part) => part !== '').join(': ');
    super(known === '' ? ADVICE[kind] : `${ADVICE[kind]} (${known})`);
    this.name = 'ModelFailure';
    this.kind = kind;
    this.status = status;
    this.waitMs = waitMs;
  }

  /** True when a later attempt may succeed. */
  get isPassing(): boolean {
    return PASSING.has(this.kind);
  }

  /** True when every further message of the run would fail alike. */
  get isLasting(): boolean {
    return LASTING.has(this.kind);
  }
}

/** What is known of a failure. */
export interface FailureFacts {
  kind: FailureKind;
  status?: number | undefined;
  /** The endpoint's own words, shortened. */
  detail?: string | undefined;
  waitMs?: number | undefined;
}

/** Why a model was no help, as a reason: a code for filters, a sentence for people. */
export function silenceReason(error: unknown): { code: string; message: string } {
  const code = error instanceof ModelFailure ? `model_${error.kind}` : 'model_failed';
  return { code, message: error instanceof Error ? error.message : 'The model failed.' };
}
