import { NodeOperationError, type IExecuteFunctions, type INode } from 'n8n-workflow';

/** What a running node can reach of its workflow besides n8n's published calls. */
interface InsideWorkflow {
  workflow?: { getNode?: (name: string) => INode | null };
}

const isReview = ({ type, parameters }: { type: string; parameters?: INode['parameters'] }): boolean =>
  type.endsWith('.approvalGate') && (parameters?.action ?? 'review') === 'review';

function problem(context: IExecuteFunctions, message: string, description: string): NodeOperationError {
  return new NodeOperationError(context.getNode(), message, { description });
}

/** The name of the gate whose page the message is about: the chosen one, or the only one behind this node. */
function gateName(context: IExecuteFunctions): string {
  const chosen = String(context.getNodeParameter('gate', 0, '') ?? '').trim();
  if (chosen !== '') return chosen;
  const behind = context
    .getChildNodes(context.getNode().name, { includeNodeParameters: true })
    .filter((node) => !node.disabled && isReview(node));
  const [only, ...others] = behind;
  if (only && others.length === 0) return only.name;
  throw problem(
    context,
    only ? 'Several review gates follow this node' : 'No review gate follows this node',
    'Connect the output Drafts to the Approval Gate that reviews them, or name that node under "Gate".',
  );
}

/**
 * The address of the review page before the gate has been reached: signed and bound to this execution and that gate,
 * as the gate itself would sign it.
 */
export function reviewAddressBefore(context: IExecuteFunctions): string {
  const name = gateName(context);
  const gate = (context as unknown as InsideWorkflow).workflow?.getNode?.(name);
  if (!gate || !isReview(gate)) {
    throw problem(
      context,
      `"${name}" is no Approval Gate that reviews drafts`,
      'Name the node as it stands on the canvas.',
    );
  }
  if (typeof context.getSignedResumeUrl === 'function') {
    // n8n signs for the node that asks; asked in the gate's place it gives the gate's own address.
    const inItsPlace = Object.create(context, { node: { value: gate } }) as IExecuteFunctions;
    return inItsPlace.getSignedResumeUrl();
  }
  return `${String(context.evaluateExpression('{{ $execution.resumeUrl }}', 0))}/${gate.id}`;
}
