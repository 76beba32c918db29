import { sleep, type IExecuteFunctions } from 'n8n-workflow';
import {
  addUsage,
  answerLimit,
  estimateUsage,
  exceedsCeiling,
  ModelFailure,
  NO_USAGE,
  readUsage,
  retryDelay,
  type ChatModel,
  type ChatReply,
  type ChatRequest,
  type TokenUsage,
} from '../../../core';
import type { ModelSettings } from './modelSettings';
import { timeLimit, untilAborted, type ModelSource } from './sendToModel';

/** After this many messages in a row without an answer the model is left alone for a while; then one message tries again. */
const PATIENCE = 5;
const LEFT_ALONE_MS = 30_000;

/** A model for one run: what it may use is shared by all messages, the time limit is each message's own. */
export interface RunModel {
  name: string;
  /** A model whose time starts now. */
  forMessage: () => ChatModel;
  /** What the run has used so far. */
  usage: () => TokenUsage;
}

/** What all messages of a run share. */
interface RunState {
  spent: TokenUsage;
  /** Requests on their way, each with the longest answer it may get, so that several do not pass the ceiling together. */
  reserved: TokenUsage;
  onTheirWay: number;
  failuresInRow: number;
  /** Epoch milliseconds of the last failure in a row. */
  failedAt: number;
  lasting?: ModelFailure;
  /** Epoch milliseconds before which the endpoint wants no request from anybody. */
  restUntil: number;
}

const minus = ({ inputTokens, outputTokens }: TokenUsage): TokenUsage => ({ inputTokens: -inputTokens, outputTokens: -outputTokens }); // prettier-ignore

/**
 * Hands replies on one at a time, with the event loop between them. Replies that arrive together would all be checked before
 * the first of their next requests could leave; the requests would then leave, and return, together for ever.
 */
function oneAfterAnother(): () => Promise<void> {
  let last = Promise.resolve();
  return () => (last = last.then(() => sleep(0)));
}

/** A model of the run that retries, keeps its limits and stops asking when nobody answers. */
export function runModel(context: IExecuteFunctions, source: ModelSource, settings: ModelSettings): RunModel {
  const state: RunState = {
    spent: NO_USAGE,
    reserved: NO_USAGE,
    onTheirWay: 0,
    failuresInRow: 0,
    failedAt: 0,
    restUntil: 0,
  };
  const turn = oneAfterAnother();
  const complete = async (request: ChatRequest, deadline: number): Promise<ChatReply> => {
    const estimated = estimateUsage({ request });
    refuseFurther(state, settings, estimated);
    const limit = limitFor(state, settings, estimated);
    const planned = { ...estimated, outputTokens: limit };
    state.reserved = addUsage(state.reserved, planned);
    state.onTheirWay += 1;
    try {
      const limited = { ...request, max_tokens: limit };
      const reply = await persist({ context, source, settings, state, request: limited, deadline });
      await turn();
      state.failuresInRow = 0;
      state.spent = addUsage(state.spent, readUsage({ reply }) ?? estimated);
      return reply;
    } catch (error) {
      if (error instanceof ModelFailure) {
        noteFailure(state, error);
      }
      return Promise.reject(error);
    } finally {
      state.reserved = addUsage(state.reserved, minus(planned));
      state.onTheirWay -= 1;
    }
  };
  return {
    name: source.name,
    forMessage: () => {
      const deadline = Date.now() + settings.messageLimitMs;
      return { name: source.name, complete: (request) => complete(request, deadline) };
    },
    usage: () => state.spent,
  };
}

function noteFailure(state: RunState, failure: ModelFailure): void {
  if (failure.isLasting) state.lasting ??= failure;
  if (failure.kind === 'refused_request') return;
  state.failuresInRow += 1;
  state.failedAt = Date.now();
}

const isLeftAlone = ({ failuresInRow, failedAt }: RunState): boolean =>
  failuresInRow >= PATIENCE && Date.now() - failedAt < LEFT_ALONE_MS;

function refuseFurther(state: RunState, { ceiling }: ModelSettings, planned: TokenUsage): void {
  if (state.lasting) throw state.lasting;
  if (isLeftAlone(state)) throw new ModelFailure({ kind: 'gave_up' });
  // The one that tries again keeps the others away meanwhile.
  if (state.failuresInRow >= PATIENCE) state.failedAt = Date.now();
  const usage = addUsage(addUsage(state.spent, state.reserved), planned);
  if (exceedsCeiling({ usage, ceiling })) throw new ModelFailure({ kind: 'ceiling' });
}

/** The longest answer: its share of what the ceiling leaves beside the requests on their way and those that may join them. */
function limitFor(
  { spent, reserved, onTheirWay }: RunState,
  { ceiling, concurrency }: ModelSettings,
  { inputTokens }: TokenUsage,
): number {
  const usage = addUsage(addUsage(spent, reserved), { inputTokens, outputTokens: 0 });
  return answerLimit({ usage, ceiling, sharedBy: concurrency - onTheirWay });
}

interface Effort {
  context: IExecuteFunctions;
  source: ModelSource;
  settings: ModelSettings;
  state: RunState;
  request: ChatRequest;
  /** Epoch milliseconds. */
  deadline: number;
}

async function once({ context, source, settings, request, deadline }: Effort): Promise<ChatReply> {
  const limit = timeLimit(context, Math.min(settings.requestLimitMs, deadline - Date.now()));
  try {
    return await untilAborted(source.send(request, limit.signal), limit.signal);
  } catch (error) {
    const cancel = context.getExecutionCancelSignal();
    if (cancel?.aborted) throw cancel.reason;
    throw limit.signal.aborted ? new ModelFailure({ kind: 'timeout' }) : error;
  } finally {
    limit.stop();
  }
}

/** Waits as long as the endpoint or the back-off wants; false when the message's time would be over by then. */
async function rest({ context, deadline }: Effort, until: number): Promise<boolean> {
  const wait = until - Date.now();
  if (Date.now() + wait >= deadline) return false;
  if (wait > 0) {
    const limit = timeLimit(context, wait + 1_000);
    await untilAborted(sleep(wait), limit.signal).finally(limit.stop);
  }
  return true;
}

/** Asks until there is an answer, a failure that no attempt mends, or no time. */
async function persist(effort: Effort): Promise<ChatReply> {
  const { settings, state } = effort;
  for (let attempt = 1; ; attempt += 1) {
    if (!(await rest(effort, state.restUntil))) throw new ModelFailure({ kind: 'too_busy' });
    try {
      return await once(effort);
    } catch (error) {
      const isHopeless = !(error instanceof ModelFailure) || !error.isPassing || attempt > settings.retries;
      if (isHopeless || state.lasting || isLeftAlone(state)) return Promise.reject(error);
      const delay = retryDelay({ attempt, askedMs: error.waitMs, chance: Math.random() });
      if (error.waitMs !== undefined) state.restUntil = Math.max(state.restUntil, Date.now() + error.waitMs);
      if (!(await rest(effort, Date.now() + delay))) return Promise.reject(error);
    }
  }
}
