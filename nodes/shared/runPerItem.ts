import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { toNodeError } from './toNodeError';

/**
 * Runs the work item by item. A failing item costs nothing but itself: with the node's error output (or "continue")
 * it comes out carrying its error, else the run stops with a message that names the record.
 * `work` returns the sections to add, or several whole items when one row holds many records.
 */
export function runPerItem(
  context: IExecuteFunctions,
  items: readonly INodeExecutionData[],
  work: (json: IDataObject, index: number) => IDataObject | IDataObject[],
): INodeExecutionData[] {
  return items.flatMap((item, index) => {
    try {
      const added = work(item.json, index);
      const results = Array.isArray(added) ? added : [{ ...item.json, ...added }];
      return results.map((json) => ({ json, pairedItem: { item: index } }));
    } catch (error) {
      return [failedItem(context, item.json, error, index)];
    }
  });
}

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
