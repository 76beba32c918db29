import type { IExecuteFunctions } from 'n8n-workflow';
import type { ChatReply, ChatRequest } from '../../../core';

/** Carries one request to a model, once. Rejects with a `ModelFailure`; ends when the signal does. */
export type SendToModel = (request: ChatRequest, signal: AbortSignal) => Promise<ChatReply>;

/** A model as a run uses it: its name, and the way to it. */
export interface ModelSource {
  name: string;
  send: SendToModel;
}

/** The work's outcome, or the signal's reason as soon as it fires: a server that hangs must not hold an item. */
export function untilAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason as Error);
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    work.then(resolve, reject);
  });
}

/** A signal that fires after a time, or when the person stops the execution. `stop` forgets both. */
export function timeLimit(context: IExecuteFunctions, milliseconds: number): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController();
  const timer = AbortSignal.timeout(Math.max(1, Math.ceil(milliseconds)));
  const cancel = context.getExecutionCancelSignal();
  const onTime = () => controller.abort(timer.reason);
  const onCancel = () => controller.abort(cancel?.reason);
  timer.addEventListener('abort', onTime);
  cancel?.addEventListener('abort', onCancel);
  if (cancel?.aborted) onCancel();
  const stop = () => {
    timer.removeEventListener('abort', onTime);
    cancel?.removeEventListener('abort', onCancel);
  };
  return { signal: controller.signal, stop };
}
