import type { IExecuteFunctions, IHttpRequestOptions } from 'n8n-workflow';
import {
  asFormat,
  asLimitForm,
  ModelFailure,
  nextLimitForm,
  readFailure,
  readHiddenFailure,
  REPLY_FORMATS,
  type ChatReply,
  type ChatRequest,
  type LimitForm,
} from '../../../core';
import { untilAborted, type ModelSource } from './sendToModel';

const CREDENTIAL = 'receivablesModelApi';
const SUCCESS = 200;
/** What servers answer that do not know the asked form of reply. */
const FORM_REFUSED: ReadonlySet<number> = new Set([400, 415, 422, 501]);

interface HttpAnswer {
  statusCode: number;
  headers: Record<string, unknown>;
  body: unknown;
}

/** n8n's helper takes the signal from the context it is called on, so it gets one whose signal also ends with the time. */
function endingWith(context: IExecuteFunctions, signal: AbortSignal): IExecuteFunctions {
  return Object.create(context, { getExecutionCancelSignal: { value: () => signal } }) as IExecuteFunctions;
}

async function post(
  context: IExecuteFunctions,
  { url, body, signal }: { url: string; body: object; signal: AbortSignal },
): Promise<HttpAnswer> {
  const options: IHttpRequestOptions = {
    method: 'POST',
    url,
    headers: { 'Content-Type': 'application/json' },
    body: body as IHttpRequestOptions['body'],
    json: true,
    returnFullResponse: true,
    ignoreHttpStatusErrors: true,
    // The key goes to the host in the credential and to no other.
    disableFollowRedirect: true,
    abortSignal: signal,
  };
  const { httpRequestWithAuthentication } = context.helpers;
  const work = httpRequestWithAuthentication.call(endingWith(context, signal), CREDENTIAL, options);
  return (await untilAborted(work, signal)) as HttpAnswer;
}

function networkFailure(error: unknown): ModelFailure {
  if (error instanceof ModelFailure) return error;
  const { cause, code } = (error ?? {}) as { cause?: { code?: string }; code?: string };
  const reason = cause?.code ?? code;
  const kind = /TIMEDOUT|ECONNABORTED/.test(String(reason)) ? 'timeout' : 'unreachable';
  return new ModelFailure({
    kind,
    detail: typeof reason === 'string' ? reason : (error as Error | undefined)?.message,
  });
}

function readAnswer({ statusCode: status, headers, body }: HttpAnswer): ChatReply {
  if (status !== SUCCESS) throw readFailure({ status, headers, body, now: Date.now() });
  if (typeof body === 'object' && body !== null && Array.isArray((body as ChatReply).choices)) return body as ChatReply;
  throw readHiddenFailure({ body, now: Date.now() }) ?? new ModelFailure({ kind: 'broken_reply', status });
}

/**
 * The model behind our credential. Requests go through n8n's own client, so its proxy, certificates and logging apply. A
 * server that refuses JSON Schema is asked for a JSON object, then for plain text, and one that knows the longest answer by
 * another name, or not at all, is asked so; what it took is kept for the run.
 */
export async function endpointModel(context: IExecuteFunctions): Promise<ModelSource> {
  const { baseUrl, model } = await context.getCredentials<{ baseUrl: string; model: string }>(CREDENTIAL);
  const url = `${baseUrl.trim().replace(/\/+$/, '')}/chat/completions`;
  let taken = 0;
  let limitTaken: LimitForm = 'max_tokens';
  const attempt = (request: ChatRequest, signal: AbortSignal, at: number, form: LimitForm): Promise<HttpAnswer> => {
    const asked = asLimitForm({ request: asFormat({ request, format: REPLY_FORMATS[at] ?? 'plain' }), form });
    return post(context, { url, body: { model, ...asked }, signal }).catch((error) =>
      Promise.reject(networkFailure(error)),
    );
  };
  const send = async (request: ChatRequest, signal: AbortSignal): Promise<ChatReply> => {
    let [at, form] = [taken, limitTaken];
    let answer = await attempt(request, signal, at, form);
    while (FORM_REFUSED.has(answer.statusCode)) {
      const next = nextLimitForm({ form, body: answer.body });
      if (next) {
        form = next.form;
        if (next.isLasting) limitTaken = form;
      } else if (request.response_format && at < REPLY_FORMATS.length - 1) at += 1;
      else break;
      answer = await attempt(request, signal, at, form);
    }
    if (answer.statusCode === SUCCESS) taken = Math.max(taken, at);
    return readAnswer(answer);
  };
  return { name: model, send };
}
