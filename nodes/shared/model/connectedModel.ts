import { NodeConnectionTypes, type IExecuteFunctions } from 'n8n-workflow';
import { contentText, ModelFailure, readFailure, type ChatReply, type ChatRequest } from '../../../core';
import { untilAborted, type ModelSource } from './sendToModel';

type Tuple = [role: 'system' | 'human' | 'ai', content: string];
/** Models that take the longest answer with a request know it by one of these names; the others keep their own. */
type Options = { signal: AbortSignal; max_tokens?: number; maxOutputTokens?: number };

/** As much of a LangChain message as we read. */
interface ModelMessage {
  content?: unknown;
  usage_metadata?: { input_tokens?: number; output_tokens?: number };
  response_metadata?: { finish_reason?: unknown; stop_reason?: unknown };
}

/** As much of a LangChain chat model as we use; no import of LangChain, whatever version n8n brings. */
interface ConnectedModel {
  model?: unknown;
  modelName?: unknown;
  maxTokens?: unknown;
  maxOutputTokens?: unknown;
  invoke(messages: Tuple[], options: Options): Promise<ModelMessage>;
  withStructuredOutput?(
    schema: object,
    config: { name: string; includeRaw: true },
  ): { invoke(messages: Tuple[], options: Options): Promise<{ raw?: ModelMessage; parsed?: unknown } | null> };
}

const ROLES: Readonly<Record<string, Tuple[0]>> = { system: 'system', assistant: 'ai' };

function tuplesOf({ messages }: ChatRequest): Tuple[] {
  return messages.map(({ role, content }): Tuple => [ROLES[role] ?? 'human', String(content ?? '')]);
}

/** The longest answer of a request, unless the model's own node sets a shorter one. */
function optionsFor(model: ConnectedModel, { max_tokens: limit }: ChatRequest, signal: AbortSignal): Options {
  if (typeof limit !== 'number') return { signal };
  const own = [model.maxTokens, model.maxOutputTokens].filter((one) => typeof one === 'number' && one > 0) as number[];
  const shortest = Math.min(limit, ...own);
  return { signal, max_tokens: shortest, maxOutputTokens: shortest };
}

function asReply(message: ModelMessage | undefined, parsed?: unknown): ChatReply {
  const { usage_metadata: used, response_metadata: said } = message ?? {};
  const content = parsed === undefined || parsed === null ? contentText(message?.content) : JSON.stringify(parsed);
  const isCut = [said?.finish_reason, said?.stop_reason].some(
    (reason) => reason === 'length' || reason === 'max_tokens',
  );
  const [input, output] = [used?.input_tokens, used?.output_tokens];
  const usage = typeof input === 'number' && typeof output === 'number'
    ? { usage: { prompt_tokens: input, completion_tokens: output, total_tokens: input + output } } : {}; // prettier-ignore
  const choice = { index: 0, finish_reason: isCut ? 'length' : 'stop', logprobs: null, message: { role: 'assistant', content, refusal: null } }; // prettier-ignore
  return { choices: [choice as ChatReply['choices'][number]], ...usage };
}

interface ProviderError {
  status?: unknown;
  statusCode?: unknown;
  httpCode?: unknown;
  code?: unknown;
  message?: unknown;
  headers?: unknown;
  cause?: unknown;
  response?: { status?: unknown; headers?: unknown };
}

function plainHeaders(headers: unknown): Record<string, unknown> {
  if (headers && typeof (headers as Headers).forEach === 'function') {
    const plain: Record<string, unknown> = {};
    (headers as Headers).forEach((value, name) => (plain[name] = value));
    return plain;
  }
  return typeof headers === 'object' && headers !== null ? (headers as Record<string, unknown>) : {};
}

const DEEPEST = 5;

/** The error, what caused it, and so on. */
function causesOf(error: unknown): ProviderError[] {
  const causes: ProviderError[] = [];
  for (
    let one = error as ProviderError | null | undefined;
    one && causes.length < DEEPEST;
    one = one.cause as typeof one
  ) {
    causes.push(one);
  }
  return causes;
}

const statusOf = ({ status, statusCode, httpCode, response }: ProviderError): number =>
  Number(status ?? statusCode ?? httpCode ?? response?.status);

/** Providers and n8n wrap errors in each other: the outermost status tells, and the headers stay with the innermost. */
function failureOf(error: unknown): ModelFailure {
  if (error instanceof ModelFailure) return error;
  const causes = causesOf(error);
  const told = causes.find((one) => statusOf(one) >= 300 && statusOf(one) < 600);
  if (!told) return new ModelFailure({ kind: 'unreachable', detail: (error as Error | undefined)?.message });
  const headers = Object.assign({}, ...causes.map((one) => plainHeaders(one.headers ?? one.response?.headers))) as Record<string, unknown>; // prettier-ignore
  const message = typeof told.message === 'string' ? told.message : '';
  const body = { error: { message, code: String(told.code ?? '') } };
  return readFailure({ status: statusOf(told), headers, body, now: Date.now() });
}

/** What a model answers that knows no schema; OpenRouter says 404 for "no endpoints that support tool use". */
const isRefused = ({ status, message }: ModelFailure): boolean =>
  status === undefined ||
  status === 400 ||
  status === 422 ||
  (status === 404 && /\btools?\b|tool_choice|response_format|json_schema/i.test(message));

function sourceOf(model: ConnectedModel): ModelSource {
  let takesSchema = typeof model.withStructuredOutput === 'function';
  const plainly = async (request: ChatRequest, signal: AbortSignal): Promise<ChatReply> =>
    asReply(await untilAborted(model.invoke(tuplesOf(request), optionsFor(model, request, signal)), signal));
  const bySchema = async (request: ChatRequest, signal: AbortSignal, form: { name: string; schema?: object }) => {
    const structured = model.withStructuredOutput?.(form.schema ?? {}, { name: form.name, includeRaw: true });
    const answer = await untilAborted(
      Promise.resolve(structured?.invoke(tuplesOf(request), optionsFor(model, request, signal))),
      signal,
    );
    return asReply(answer?.raw, answer?.parsed);
  };
  const send = async (request: ChatRequest, signal: AbortSignal): Promise<ChatReply> => {
    const wanted = request.response_format;
    if (!takesSchema || wanted?.type !== 'json_schema') {
      return plainly(request, signal).catch((error) => Promise.reject(failureOf(error)));
    }
    try {
      return await bySchema(request, signal, wanted.json_schema as { name: string; schema?: object });
    } catch (error) {
      const failure = failureOf(error);
      if (signal.aborted || !isRefused(failure) || isNetwork(error)) throw failure;
      const reply = await plainly(request, signal).catch((second) => Promise.reject(failureOf(second)));
      takesSchema = false;
      return reply;
    }
  };
  const name = [model.modelName, model.model].find((one): one is string => typeof one === 'string' && one !== '');
  return { name: name ?? 'connected chat model', send };
}

/** True for errors that say the host was not reached: a plainer request would not reach it either. */
function isNetwork(error: unknown): boolean {
  return causesOf(error).some(
    ({ code, message }) =>
      /^E[A-Z_]{3,}$|^UND_ERR/.test(String(code ?? '')) ||
      /connection error|fetch failed|timed? ?out/i.test(String(message ?? '')),
  );
}

/** The chat model connected to the node, or undefined when there is none. Throws when its sub-node cannot start. */
export async function connectedModel(context: IExecuteFunctions): Promise<ModelSource | undefined> {
  const connected = (await context.getInputConnectionData(NodeConnectionTypes.AiLanguageModel, 0)) as
    ConnectedModel | ConnectedModel[] | undefined;
  const model = Array.isArray(connected) ? connected[0] : connected;
  return model && typeof model.invoke === 'function' ? sourceOf(model) : undefined;
}
