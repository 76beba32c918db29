import { NodeOperationError, type INode } from 'n8n-workflow';
import { ReceivablesError } from '../../core';

/** The one door from our errors to n8n's: short message for the canvas, the expected form as its description. */
export function toNodeError(node: INode, error: unknown, itemIndex?: number): NodeOperationError {
  const cause = error instanceof Error ? error : new Error(String(error));
  return new NodeOperationError(node, cause.message, {
    ...(itemIndex === undefined ? {} : { itemIndex }),
    ...(error instanceof ReceivablesError && error.hint ? { description: `Expected form: ${error.hint}` } : {}),
  });
}
