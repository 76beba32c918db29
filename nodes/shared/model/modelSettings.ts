import type { IDataObject } from 'n8n-workflow';
import { ReceivablesError, type UsageCeiling } from '../../../core';

/** How long, how often and how much a run may ask its model. */
export interface ModelSettings {
  concurrency: number;
  requestLimitMs: number;
  messageLimitMs: number;
  retries: number;
  ceiling: UsageCeiling;
}

const within = (value: unknown, fallback: number, least: number, most: number): number => {
  const number = typeof value === 'number' && Number.isFinite(value) ? value : fallback;
  return Math.min(most, Math.max(least, number));
};

/** A positive number; zero and nothing mean "no limit". */
const positive = (value: unknown): number | undefined => (typeof value === 'number' && value > 0 ? value : undefined);

/** Reads `modelLimits` of a node. Throws `invalid_setting` for a ceiling of cost without a price: it would never be reached. */
export function readModelSettings(options: IDataObject): ModelSettings {
  const [tokens, cost] = [positive(options.maxTokens), positive(options.maxCost)];
  const [inputPrice, outputPrice] = [positive(options.inputPrice), positive(options.outputPrice)];
  if (cost !== undefined && inputPrice === undefined && outputPrice === undefined) {
    throw new ReceivablesError({
      code: 'invalid_setting',
      field: 'Most Cost per Run',
      value: cost,
      problem: 'cannot be kept without prices',
      hint: 'set Input Price and Output Price per Million Tokens, or use Most Tokens per Run',
    });
  }
  return {
    concurrency: Math.round(within(options.concurrency, 4, 1, 50)),
    requestLimitMs: within(options.requestTimeout, 60, 1, 600) * 1000,
    messageLimitMs: within(options.messageTimeout, 120, 1, 3600) * 1000,
    retries: Math.round(within(options.retries, 4, 0, 20)),
    ceiling: {
      ...(tokens === undefined ? {} : { tokens }),
      ...(cost === undefined ? {} : { cost }),
      ...(inputPrice === undefined ? {} : { inputPrice }),
      ...(outputPrice === undefined ? {} : { outputPrice }),
    },
  };
}
