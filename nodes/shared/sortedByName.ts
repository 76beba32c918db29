import type { INodeProperties } from 'n8n-workflow';

/** Options in the order in which the editor's menu should show them. */
export function sortedByName(options: readonly INodeProperties[]): INodeProperties[] {
  return [...options].sort((left, right) => (left.displayName < right.displayName ? -1 : 1));
}
