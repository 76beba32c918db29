import { z } from 'zod/v4';
import {
  asFormat,
  costOf,
  exceedsCeiling,
  readFailure,
  readHiddenFailure,
  readRetryAfter,
  readUsage,
  replyFormatOf,
  retryDelay,
  type ChatRequest,
} from '../../../core';

const now = Date.parse('2026-11-16T10:00:00Z');

describe('Retry-After', () => {
  it.each<[string, Record<string, unknown>, number | undefined]>([
    ['seconds', { 'retry-after': '3' }, 3_000],
    ['zero', { 'retry-after': '0' }, 0],
    ['parts of a second', { 'Retry-After': '0.5' }, 500],
    ['a date', { 'retry-after': 'Mon, 16 Nov 2026 10:00:07 GMT' }, 7_000],
    ['a date gone by', { 'retry-after': 'Mon, 16 Nov 2026 09:59:00 GMT' }, 0],
    ['milliseconds, which win', { 'retry-after': '9', 'retry-after-ms': '250' }, 250],
    ['nonsense', { 'retry-after': 'soon' }, undefined],
    ['nothing', {}, undefined],
  ])('%s', (_, headers, expected) => {
    expect(readRetryAfter({ headers, now })).toBe(expected);
  });
});

describe('the wait before the next attempt', () => {
  it.each([
    [1, 0, 250],
    [1, 1, 500],
    [2, 1, 1_000],
    [6, 1, 16_000],
    [7, 1, 20_000],
    [50, 1, 20_000],
  ])('attempt %i with chance %d: %i ms', (attempt, chance, expected) => {
    expect(retryDelay({ attempt, chance })).toBe(expected);
  });

  it('is never shorter than the endpoint asks', () => {
    for (const chance of [0, 0.5, 1]) expect(retryDelay({ attempt: 1, askedMs: 30_000, chance })).toBeGreaterThanOrEqual(30_000);
  });
}); // prettier-ignore

describe('what a refusal means', () => {
  it.each<[number, unknown, string, boolean, boolean]>([
    [401, {}, 'wrong_key', false, true],
    [403, {}, 'wrong_key', false, true],
    [404, 'not found', 'unknown_model', false, true],
    [400, { error: { message: 'The model `x` does not exist' } }, 'unknown_model', false, true],
    [400, { error: { message: 'too long' } }, 'refused_request', false, false],
    [402, {}, 'no_credit', false, true],
    [429, { error: { message: 'quota', code: 'insufficient_quota' } }, 'no_credit', false, true],
    [429, { error: 'slow down' }, 'too_busy', true, false],
    [408, {}, 'timeout', true, false],
    [500, '<html>', 'server_error', true, false],
    [504, null, 'server_error', true, false],
    [308, {}, 'moved', false, true],
    [
      400,
      [
        {
          error: { code: 400, message: 'API key not valid. Please pass a valid API key.', status: 'INVALID_ARGUMENT' },
        },
      ],
      'wrong_key',
      false,
      true,
    ],
    [400, { error: { message: 'api_key is a name for an invoice' } }, 'refused_request', false, false],
    [
      400,
      { object: 'error', message: 'The model `x` does not exist.', type: 'NotFoundError', code: 404 },
      'unknown_model',
      false,
      true,
    ],
    [429, { message: 'no', code: 'insufficient_quota' }, 'no_credit', false, true],
  ])('%i %j is %s', (status, body, kind, isPassing, isLasting) => {
    const failure = readFailure({ status, headers: {}, body, now });
    expect([failure.kind, failure.isPassing, failure.isLasting]).toEqual([kind, isPassing, isLasting]);
    expect(failure.message).toContain(`HTTP ${status}`);
  });

  it.each([
    [[{ error: { message: 'of Google' } }], 'of Google'],
    [{ message: 'of Mistral', type: 7, code: null }, 'of Mistral'],
    [{ detail: 'of FastAPI' }, 'of FastAPI'],
    [{ error: { detail: 'of a gateway', code: {} } }, 'of a gateway'],
  ])('%j is told in the endpoint’s own words', (body, words) => {
    expect(readFailure({ status: 500, headers: {}, body, now }).message).toContain(`HTTP 500: ${words}`);
  });

  it.each([
    [{ error: { code: 429, message: 'slow down' } }, 'too_busy'],
    [{ error: { code: 401, message: 'No auth' } }, 'wrong_key'],
    [{ error: { code: 'server_error', message: 'oh' } }, 'server_error'],
    [{ error: 'oh' }, 'server_error'],
    [{ error: null }, undefined],
    [{ choices: 7 }, undefined],
    ['<html>', undefined],
    [undefined, undefined],
  ])('%j in an answer of status 200 is %s', (body, kind) => {
    expect(readHiddenFailure({ body, now })?.kind).toBe(kind);
  });

  it('keeps a long message of the endpoint short, on one line', () => {
    const { message } = readFailure({
      status: 400,
      headers: {},
      body: { error: { message: 'x\n'.repeat(5_000) } },
      now,
    });
    expect(message.length).toBeLessThan(300);
    expect(message).not.toContain('\n');
  });
});

describe('usage', () => {
  it.each<[unknown, unknown]>([
    [{ usage: { prompt_tokens: 3, completion_tokens: 4 } }, { inputTokens: 3, outputTokens: 4 }],
    [{ usage: { prompt_tokens: -3, completion_tokens: 4 } }, undefined],
    [{ usage: 'many' }, undefined],
    [undefined, undefined],
  ])('of %j is %j', (reply, expected) => {
    expect(readUsage({ reply })).toEqual(expected);
  });

  it.each([
    [{ tokens: 100 }, 99, false],
    [{ tokens: 100 }, 100, false],
    [{ tokens: 100 }, 101, true],
    [{ cost: 0.0001, inputPrice: 1 }, 100, false],
    [{ cost: 0.0001, inputPrice: 1 }, 101, true],
    [{ cost: 1 }, 1_000_000_000, false],
    [{}, 1_000_000_000, false],
  ])('under the ceiling %j, %i tokens exceed it: %s', (ceiling, inputTokens, expected) => {
    expect(exceedsCeiling({ usage: { inputTokens, outputTokens: 0 }, ceiling })).toBe(expected);
  });

  it('costs what the prices say: 1,000 in at 2.50 and 200 out at 10 a million are 0.0045', () => {
    const usage = { inputTokens: 1_000, outputTokens: 200 };
    expect(costOf({ usage, ceiling: { inputPrice: 2.5, outputPrice: 10 } })).toBeCloseTo(0.0045, 10);
  });
});

describe('the form of an answer', () => {
  const shape = z.object({ subject: z.string().trim().min(1).max(200), claims: z.array(z.object({ kind: z.enum(['a']) })).max(3) }); // prettier-ignore
  const format = replyFormatOf({ name: 'reply', shape });
  const request: ChatRequest = { messages: [], response_format: format };

  it('is a schema for strict mode: every property required, no others, no limits', () => {
    expect(format).toEqual({
      type: 'json_schema',
      json_schema: {
        name: 'reply',
        strict: true,
        schema: {
          type: 'object',
          required: ['subject', 'claims'],
          additionalProperties: false,
          properties: {
            subject: { type: 'string' },
            claims: {
              type: 'array',
              items: { type: 'object', required: ['kind'], additionalProperties: false, properties: { kind: { type: 'string', enum: ['a'] } } },
            },
          },
        },
      },
    });
  }); // prettier-ignore

  it('is asked for less strictly step by step', () => {
    expect(asFormat({ request, format: 'json_schema' })).toEqual(request);
    expect(asFormat({ request, format: 'json_object' })).toEqual({
      messages: [],
      response_format: { type: 'json_object' },
    });
    expect(asFormat({ request, format: 'plain' })).toEqual({ messages: [] });
  });
});
