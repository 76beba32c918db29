import { z } from 'zod/v4';
import type { ChatRequest } from './chatModel';

/** Tokens a model read and wrote, as the endpoint counts them. */
export interface TokenUsage {
  inputTokens: number;
  outputTokens: number;
}

/** What one run may use at most; nothing means no limit. Prices are per million tokens, in any one currency. */
export interface UsageCeiling {
  tokens?: number;
  cost?: number;
  inputPrice?: number;
  outputPrice?: number;
}

const count = z.number().int().min(0).max(1_000_000_000);
const reported = z.object({ usage: z.object({ prompt_tokens: count, completion_tokens: count }) });

/** No tokens at all. */
export const NO_USAGE: TokenUsage = { inputTokens: 0, outputTokens: 0 };

/** What a reply says it used; undefined when it says nothing, or nonsense. */
export function readUsage({ reply }: { reply: unknown }): TokenUsage | undefined {
  const read = reported.safeParse(reply);
  if (!read.success) return undefined;
  const { prompt_tokens: inputTokens, completion_tokens: outputTokens } = read.data.usage;
  return { inputTokens, outputTokens };
}

/** Two usages together. */
export function addUsage(left: TokenUsage, right: TokenUsage): TokenUsage {
  return {
    inputTokens: left.inputTokens + right.inputTokens,
    outputTokens: left.outputTokens + right.outputTokens,
  };
}

/** A reminder's length of answer: with less left it is not worth asking. */
const LEAST_ANSWER = 400;
/** Far more than an answer needs, with room for a model that thinks before it writes. */
const LONGEST_ANSWER = 8_000;

/** A usage for planning, before the endpoint counts: about three letters a token, and a reminder's length of answer. */
export function estimateUsage({ request }: { request: ChatRequest }): TokenUsage {
  return { inputTokens: Math.ceil(JSON.stringify(request).length / 3), outputTokens: LEAST_ANSWER };
}

/** What a usage costs at the ceiling's prices. */
export function costOf({ usage, ceiling }: { usage: TokenUsage; ceiling: UsageCeiling }): number {
  const { inputPrice = 0, outputPrice = 0 } = ceiling;
  return (usage.inputTokens * inputPrice + usage.outputTokens * outputPrice) / 1_000_000;
}

/** True when this usage would be more than the run may use. */
export function exceedsCeiling({ usage, ceiling }: { usage: TokenUsage; ceiling: UsageCeiling }): boolean {
  const { tokens, cost } = ceiling;
  if (tokens !== undefined && usage.inputTokens + usage.outputTokens > tokens) return true;
  return cost !== undefined && costOf({ usage, ceiling }) > cost;
}

/**
 * How many tokens an answer may have when several requests share what the ceiling leaves, one of them this one. `usage` is
 * what has been spent and planned without this answer. Never less than a reminder's length: what does not even leave that
 * is not asked at all.
 */
export function answerLimit({
  usage,
  ceiling,
  sharedBy,
}: {
  usage: TokenUsage;
  ceiling: UsageCeiling;
  sharedBy: number;
}): number {
  const { tokens = Infinity, cost = Infinity, outputPrice = 0 } = ceiling;
  const byTokens = tokens - usage.inputTokens - usage.outputTokens;
  const money = cost - costOf({ usage, ceiling });
  const byCost = outputPrice > 0 ? (money * 1_000_000) / outputPrice : Infinity;
  const share = Math.floor(Math.min(byTokens, byCost) / Math.max(1, sharedBy));
  return Math.min(LONGEST_ANSWER, Math.max(LEAST_ANSWER, share));
}
