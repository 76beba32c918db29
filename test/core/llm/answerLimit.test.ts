import { answerLimit, asLimitForm, nextLimitForm } from '../../../core';

const usage = (inputTokens: number, outputTokens = 0) => ({ inputTokens, outputTokens });

it.each<[string, Parameters<typeof answerLimit>[0], number]>([
  ['without a ceiling', { usage: usage(500), ceiling: {}, sharedBy: 4 }, 8_000],
  ['what is left', { usage: usage(1_000, 500), ceiling: { tokens: 4_500 }, sharedBy: 1 }, 3_000],
  ['a share of what is left', { usage: usage(1_000, 500), ceiling: { tokens: 4_500 }, sharedBy: 3 }, 1_000],
  ['what the money buys', { usage: usage(1_000), ceiling: { cost: 0.012, inputPrice: 2, outputPrice: 5 }, sharedBy: 1 }, 2_000],
  ['no money for answers', { usage: usage(1_000), ceiling: { cost: 0.011, inputPrice: 1 }, sharedBy: 1 }, 8_000],
  ['never less than a reminder needs', { usage: usage(1_000), ceiling: { tokens: 1_900 }, sharedBy: 4 }, 400],
])('an answer may have: %s', (_, input, expected) => {
  expect(answerLimit(input)).toBe(expected);
}); // prettier-ignore

const saying = (message: string) => ({ error: { message } });
it.each([
  ["Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.", { form: 'max_completion_tokens', isLasting: true }],
  ['max_tokens is too large: 8000. At most 4096.', { form: 'none', isLasting: true }],
  ["This model's maximum context length is 4096 tokens; use max_tokens of less.", { form: 'none', isLasting: false }],
  ['response_format is not supported', undefined],
] as const)('after "%s"', (message, expected) => {
  expect(nextLimitForm({ form: 'max_tokens', body: saying(message) })).toEqual(expected);
  expect(nextLimitForm({ form: 'none', body: saying(message) })).toBeUndefined();
}); // prettier-ignore

it('is written under the name the server takes', () => {
  const request = { messages: [], max_tokens: 7 };
  expect(asLimitForm({ request, form: 'max_tokens' })).toEqual(request);
  expect(asLimitForm({ request, form: 'max_completion_tokens' })).toEqual({ messages: [], max_completion_tokens: 7 });
  expect(asLimitForm({ request, form: 'none' })).toEqual({ messages: [] });
});
