import { draftWithModel, type ChatModel, type ChatRequest } from '../../../core';
import { entry, escalated, settings, today } from './draftEntries';

/** A model that says what the test wants, and remembers what it was asked. */
function modelSaying(content: string | Error): ChatModel & { asked: ChatRequest[] } {
  const asked: ChatRequest[] = [];
  const message = { role: 'assistant', content, refusal: null } as const;
  return {
    name: 'test-model',
    asked,
    complete: async (request) => {
      asked.push(request);
      if (content instanceof Error) throw content;
      return { choices: [{ index: 0, finish_reason: 'stop', logprobs: null, message: message as never }] };
    },
  };
}

const one = entry({ invoice: { paymentUrl: 'https://pay.example/secret-i-7' }, customer: { phone: '+49 30 1234567' } });
const request = { customer: one.invoice.customer, invoices: [one], settings, asOf: today };
const good = {
  subject: 'Invoice INV-7 is still open',
  text: 'Dear Marie Schmidt,\n\nOur invoice INV-7 over €1,000.00 was due on 1 November 2026. Could you tell us when we may expect the payment?',
};

async function drafted(model: ChatModel) {
  const result = await draftWithModel({ ...request, model });
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.reasons));
  return result.draft;
}

test('uses the model’s opening; link, required sentences and signature stay ours', async () => {
  const draft = await drafted(modelSaying(JSON.stringify(good)));
  expect(draft).toMatchObject({ writtenBy: 'model', model: 'test-model', attempts: 1, subject: good.subject });
  expect(draft.text).toContain('Could you tell us when we may expect the payment?');
  expect(draft.text).toContain('You can pay online here: https://pay.example/secret-i-7');
  expect(draft.text).toContain('If you have already paid, please ignore this message.');
  expect(draft.text.endsWith('jane@northwind.example')).toBe(true);
});

test('tells the model no address, no phone number and no link', async () => {
  const model = modelSaying(JSON.stringify(good));
  await drafted(model);
  expect(JSON.stringify(model.asked)).not.toMatch(/@|https?:|1234567|secret/);
});

test.each([
  ['another amount', JSON.stringify({ ...good, text: good.text.replace('1,000.00', '1,100.00') })],
  ['another date', JSON.stringify({ ...good, text: good.text.replace('1 November', '2 November') })],
  ['an invented invoice', JSON.stringify({ ...good, text: `${good.text} The same goes for invoice INV-8.` })],
  ['a threat', JSON.stringify({ ...good, text: `${good.text} Otherwise we will take legal action.` })],
  ['a link of its own', JSON.stringify({ ...good, text: `${good.text} Pay at https://evil.example.` })],
  ['no JSON', 'Dear customer, please pay.'],
  ['an empty subject', JSON.stringify({ ...good, subject: ' ' })],
  ['nothing', ''],
  ['an error', new Error('connection refused')],
])('falls back to built-in text when the model says %s', async (_, content) => {
  const draft = await drafted(modelSaying(content));
  expect(draft).toMatchObject({ writtenBy: 'template', attempts: 2 });
  expect(draft).not.toHaveProperty('model');
  expect(draft.text).toContain('Our invoice INV-7 was due on 1 November 2026, and €1,000.00 is still open.');
});

test('never asks the model for an internal note', async () => {
  const model = modelSaying(JSON.stringify(good));
  const note = escalated();
  const result = await draftWithModel({ ...request, customer: note.invoice.customer, invoices: [note], model });
  expect(result).toMatchObject({ kind: 'draft', draft: { writtenBy: 'template', attempts: 1 } });
  expect(model.asked).toEqual([]);
});
