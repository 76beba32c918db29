import { z } from 'zod/v4';
import type { ChatRequest } from './chatModel';

/** How strictly the form of an answer is asked for, strictest first; servers that refuse one are asked with the next. */
export const REPLY_FORMATS = ['json_schema', 'json_object', 'plain'] as const;
export type ReplyFormat = (typeof REPLY_FORMATS)[number];

/**
 * The form of answer as a JSON Schema that OpenAI's strict mode accepts: every property required, no others, no limits.
 * The limits are checked when the answer is read.
 */
export function replyFormatOf({
  name,
  shape,
}: {
  name: string;
  shape: z.ZodType;
}): NonNullable<ChatRequest['response_format']> {
  return { type: 'json_schema', json_schema: { name, strict: true, schema: strictSchema(z.toJSONSchema(shape)) } };
}

const KEPT = new Set(['type', 'properties', 'required', 'items', 'enum', 'additionalProperties', 'description']);

function strictSchema(schema: object): Record<string, unknown> {
  const kept = Object.entries(schema).filter(([key]) => KEPT.has(key));
  return Object.fromEntries(
    kept.map(([key, value]): [string, unknown] => {
      if (key === 'items') return [key, strictSchema(value as object)];
      if (key !== 'properties') return [key, value];
      const properties = Object.entries(value as Record<string, object>);
      return [key, Object.fromEntries(properties.map(([name, inner]) => [name, strictSchema(inner)]))];
    }),
  );
}

/** The request with its answer's form asked for no more strictly than the server takes. */
export function asFormat({ request, format }: { request: ChatRequest; format: ReplyFormat }): ChatRequest {
  const { response_format: wanted, ...rest } = request;
  if (wanted === undefined || format === 'plain') return rest;
  return format === 'json_schema' ? request : { ...rest, response_format: { type: 'json_object' } };
}
