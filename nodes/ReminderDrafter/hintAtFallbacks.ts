import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Draft } from '../../core';
import { countedReasons } from '../shared/model/countedReasons';

/** Tells the user when a chosen model's words were not used, and why: a wrong key must not look like success. */
export function hintAtFallbacks(context: IExecuteFunctions, drafts: readonly INodeExecutionData[]): void {
  const all = drafts.map(({ json }) => json.draft as unknown as Draft);
  const asked = all.filter(({ usage }) => usage !== undefined);
  const reasons = asked.flatMap(({ fallback }) => fallback ?? []);
  if (reasons.length === 0) return;
  const message = `${reasons.length} of ${asked.length} messages use the built-in text. ${countedReasons(reasons)}`;
  context.addExecutionHints({ message, location: 'outputPane', type: 'warning' });
}
