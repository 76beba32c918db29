import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { toNodeError } from './toNodeError';

/** The item as it leaves by the error output; throws n8n's error instead when the node is set to stop. */
export function failedItem(
  context: IExecuteFunctions,
  json: IDataObject,
  error: unknown,
  index: number,
): INodeExecutionData {
  const nodeError = toNodeError(context.getNode(), error, index);
  if (!context.continueOnFail()) throw nodeError;
  return { json: { ...json, error: nodeError.message }, error: nodeError, pairedItem: { item: index } };
}
