import { z } from 'zod/v4';
import { readReply } from '../../../core/llm/readReply';

const shape = z.object({ text: z.string() });
const saying = (content: unknown, finish_reason = 'stop') => ({ choices: [{ message: { content }, finish_reason }] });

test.each([
  ['plain JSON', saying('{"text":"hello"}')],
  ['JSON in a code fence', saying('```json\n{"text":"hello"}\n```')],
  ['JSON in a shouted code fence', saying('```JSON\n{"text":"hello"}\n```\n')],
  ['JSON behind a byte order mark', saying('\ufeff{"text":"hello"}')],
  ['JSON behind thoughts', saying('<think>\nA {"text":"no"}?\n</think>\n\n{"text":"hello"}')],
  [
    'JSON behind thoughts whose opening tag is the server’s',
    saying('Let me see.\n</think>```json\n{"text":"hello"}```'),
  ],
  [
    'blocks',
    saying([
      { type: 'thinking', thinking: [{ type: 'text', text: 'no' }] },
      { type: 'text', text: '{"text":' },
      '"hello"}',
      null,
    ]),
  ],
])('reads %s', (_, reply) => {
  expect(readReply({ reply, shape })).toEqual({ kind: 'read', value: { text: 'hello' } });
});

test.each([
  ['undefined', undefined, 'The model gave no answer.'],
  ['an error body', { error: { message: 'no' } }, 'The model gave no answer.'],
  ['no choice', { choices: [] }, 'The model gave no answer.'],
  ['no content', saying(null), 'The model gave no answer.'],
  ['an answer of another kind', saying(7), 'The model gave no answer.'],
  ['thoughts alone', saying('<think>hm</think>'), 'The model gave no answer.'],
  ['thoughts that were cut off', saying('<think>hm', 'length'), "The model's answer was cut off."],
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
