import { z } from 'zod/v4';
import { readReply } from '../../../core/llm/readReply';

const shape = z.object({ text: z.string() });
const saying = (content: unknown, finish_reason = 'stop') => ({ choices: [{ message: { content }, finish_reason }] });

test.each([
  ['plain JSON', saying('{"text":"hello"}')],
  ['JSON in a code fence', saying('```json\n{"text":"hello"}\n```')],
])('reads %s', (_, reply) => {
  expect(readReply({ reply, shape })).toEqual({ kind: 'read', value: { text: 'hello' } });
});

test.each([
  ['undefined', undefined, 'The model gave no answer.'],
  ['an error body', { error: { message: 'no' } }, 'The model gave no answer.'],
  ['no choice', { choices: [] }, 'The model gave no answer.'],
  ['no content', saying(null), 'The model gave no answer.'],
  ['a cut-off answer', saying('{"text":"hello"}', 'length'), "The model's answer was cut off."],
  [
    'talk around the JSON',
    saying('Here you are: {"text":"hello"}'),
    "The model's answer is not the JSON it was asked for.",
  ],
  ['another shape', saying('{"words":"hello"}'), "The model's answer is not the JSON it was asked for."],
])('calls %s unreadable', (_, reply, problem) => {
  expect(readReply({ reply, shape })).toEqual({ kind: 'unreadable', problem });
});
