import { NodeOperationError, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';

/**
 * The items of an optional second (or, by \`index\`, further) input: none when it is not connected or gave none. Connected without having run is
 * an error: n8n then runs the node without that input, and a missing contact log must never look like an empty one.
 */
export function secondInputItems(context: IExecuteFunctions, name: string, index = 1): INodeExecutionData[] {
  // Not connected: no source at all. Connected without data, because nothing came or nothing ran: a source of null.
  const source = context.getInputSourceData(index) as unknown;
  if (source !== null) return context.getInputData(index);
  const idle = context
    .getParentNodes(context.getNode().name, { depth: 1 })
    .find((parent) => !parent.disabled && !hasRun(context, parent.name));
  if (!idle) return [];
  throw new NodeOperationError(context.getNode(), `${name} is connected, but "${idle.name}" did not run`, {
    description:
      'Connect it so that it always runs, and switch on its setting "Always Output Data", which marks an empty result as read.',
  });
}

function hasRun(context: IExecuteFunctions, node: string): boolean {
  return context.evaluateExpression(`{{ $(${JSON.stringify(node)}).isExecuted }}`, 0) === true;
}
