import fc from 'fast-check';
import {
  draftLanguages,
  draftWithModel,
  ModelFailure,
  type ChatModel,
  type ChatRequest,
  type OtherCustomers,
} from '../../../core';
import { findSlips } from '../../../core/drafting/findSlips';
import { chooseLanguage } from '../../../core/drafting/templates/languages';
import { entry, escalated, settings, today } from './draftEntries';

/** A model that says what the test wants, one answer after the other and the last for ever, and remembers what it was asked. */
function modelSaying(...answers: (string | Error)[]): ChatModel & { asked: ChatRequest[] } {
  const asked: ChatRequest[] = [];
  return {
    name: 'test-model',
    asked,
    complete: async (request) => {
      asked.push(request);
      const content = answers[Math.min(asked.length, answers.length) - 1] ?? '';
      const message = { role: 'assistant', content, refusal: null };
      if (content instanceof Error) throw content;
      const usage = { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 };
      return { choices: [{ index: 0, finish_reason: 'stop', logprobs: null, message: message as never }], usage };
    },
  };
}

const one = entry({ invoice: { paymentUrl: 'https://pay.example/secret-i-7' }, customer: { phone: '+49 30 1234567' } });
const request = { customer: one.invoice.customer, invoices: [one], settings, asOf: today };
const good = {
  subject: 'Invoice INV-7 is still open',
  text: 'Dear {{PERSON_1}},\n\nOur invoice INV-7 over €1,000.00 was due on 1 November 2026. Could you tell us when we may expect the payment?',
};

async function drafted(model: ChatModel, more: { others?: OtherCustomers } = {}) {
  const result = await draftWithModel({ ...request, ...more, model });
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.reasons));
  return result.draft;
}

test('uses the model’s opening; link, required sentences and signature stay ours', async () => {
  const draft = await drafted(modelSaying(JSON.stringify(good)));
  expect(draft).toMatchObject({ writtenBy: 'model', model: 'test-model', attempts: 1, subject: good.subject });
  expect(draft.text).toMatch(/^Dear Marie Schmidt,/);
  expect(draft.text).toContain('Could you tell us when we may expect the payment?');
  expect(draft.text).toContain('You can pay online here: https://pay.example/secret-i-7');
  expect(draft.text).toContain('If you have already paid, please ignore this message.');
  expect(draft.text.endsWith('jane@northwind.example')).toBe(true);
});

test('tells the model no name, no address, no phone number and no link', async () => {
  const model = modelSaying(JSON.stringify(good));
  await drafted(model);
  expect(JSON.stringify(model.asked)).not.toMatch(/@|https?:|1234567|secret|Marie|Schmidt|Acme|Northwind|Jane/i);
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
  ['a placeholder that means nobody', JSON.stringify({ ...good, text: good.text.replace('PERSON_1', 'PERSON_2') })],
  ['an altered placeholder', JSON.stringify({ ...good, text: good.text.replace('{{PERSON_1}}', '[PERSON_1]') })],
])('falls back to built-in text when the model says %s', async (_, content) => {
  const draft = await drafted(modelSaying(content));
  expect(draft).toMatchObject({
    writtenBy: 'template',
    attempts: 3,
    usage: { requests: 2, inputTokens: 200, outputTokens: 40 },
  });
  expect(draft.fallback?.code).toMatch(/^model_(?:checks|unreadable|placeholder)$/);
  expect(draft).not.toHaveProperty('model');
  expect(draft.text).toContain('Our invoice INV-7 was due on 1 November 2026, and €1,000.00 is still open.');
});

const greeting = (line: string) => ({ ...good, text: good.text.replace('Dear {{PERSON_1}},', line) });
const ending = (lines: string) => ({ ...good, text: `${good.text}\n\n${lines}` });

test.each([
  ['our own company as the customer', greeting('Dear {{COMPANY_1}},'), /COMPANY_1.* is the business that writes/],
  ['our own company with an honorific', greeting('{{COMPANY_1}} 御中'), /COMPANY_1.* is the business that writes/],
  ['a guessed title', greeting('Dear Mr. {{PERSON_1}},'), /gender or title/],
  ['a guessed gender', greeting('Sehr geehrter {{PERSON_1}},'), /gender or title/],
  ['both genders spelled out', greeting('Sehr geehrte Frau/Herr {{PERSON_1}},'), /gender or title/],
  ['a second sign-off', ending('Kind regards,\n{{COMPANY_1}}'), /sign-off/],
  ['closing words alone', ending('Best regards'), /sign-off/],
  ['closing words in their own way', ending('Yours, with warm wishes,\n{{COMPANY_1}}'), /sign-off/],
])('no mail begins or ends with %s', async (_, words, finding) => {
  const model = modelSaying(JSON.stringify(words), JSON.stringify(good));
  const draft = await drafted(model);
  expect(draft).toMatchObject({ writtenBy: 'model', attempts: 2, subject: good.subject });
  expect(draft.text).toMatch(/^Dear Marie Schmidt,/);
  expect(model.asked[1]?.messages.at(-1)?.content).toMatch(finding);
});

test.each([
  ['de', 'Hallo {{PERSON_1}},\n\nkannst du uns sagen, wann du die Rechnung INV-7 bezahlst?'],
  ['de-AT', 'Guten Tag {{PERSON_1}},\n\nDeine Rechnung INV-7 ist offen.'],
  ['fr', 'Bonjour {{PERSON_1}},\n\nPeux-tu nous dire quand tu règles ta facture INV-7 ?'],
  ['es', 'Hola, {{PERSON_1}}:\n\nTu factura INV-7 sigue pendiente.'],
  ['it', 'Buongiorno {{PERSON_1}},\n\nla tua fattura INV-7 è da saldare.'],
  ['nl', 'Beste {{PERSON_1}},\n\nKun je ons zeggen wanneer je factuur INV-7 betaalt?'],
  ['pt', 'Bom dia, {{PERSON_1}},\n\nA tua fatura INV-7 continua em aberto.'],
  ['pl', 'Dzień dobry, {{PERSON_1}},\n\nTwoja faktura INV-7 jest nieopłacona.'],
  ['cs', 'Dobrý den, {{PERSON_1}},\n\ntvoje faktura INV-7 není uhrazena.'],
])('no mail in %s mixes "%s" with the polite form of the rest', async (language, text) => {
  const theirs = entry({ customer: { language } });
  const model = modelSaying(JSON.stringify({ subject: 'INV-7', text }));
  await draftWithModel({ ...request, invoices: [theirs], customer: theirs.invoice.customer, model });
  expect(model.asked[1]?.messages.at(-1)?.content).toMatch(/polite form of address/);
});

test.each(draftLanguages)('the built-in words in %s are no slips', (language) => {
  const reader = chooseLanguage({ tag: language, fallback: 'en' });
  const invoice = { number: 'TU-17', amount: '5 EUR', due: '1 May', company: 'DU', count: 3 };
  const { wording } = reader;
  for (const occasion of [wording.upcoming, wording.friendly, wording.direct, wording.firm]) {
    for (const opening of [occasion.openingOne(invoice), occasion.openingMany(invoice)]) {
      const text = [wording.greeting('{{PERSON_1}}'), opening, wording.valued].join('\n\n');
      const reply = { subject: occasion.subjectOne(invoice), text };
      const facts = { sender: { name: 'Jane', company: 'DU' } } as never;
      expect(findSlips({ reply, placeholders: [], prepared: { reader, facts } })).toEqual([]);
    }
  }
});

test.each([
  'Hello {{PERSON_1}},',
  'Hello {{PERSON_1}}, this is a note from {{COMPANY_1}} about an invoice.',
  'Dear {{PERSON_1}}',
])('a mail may begin with "%s"', async (line) => {
  expect(await drafted(modelSaying(JSON.stringify(greeting(line))))).toMatchObject({ writtenBy: 'model', attempts: 1 });
});

test('a model that does not answer is not asked again for this message', async () => {
  const model = modelSaying(new ModelFailure({ kind: 'wrong_key', status: 401 }));
  const draft = await drafted(model);
  expect(draft).toMatchObject({ writtenBy: 'template', attempts: 2, fallback: { code: 'model_wrong_key' } });
  expect(model.asked).toHaveLength(1);
});

test('words that fail go back once with what was found, and the better ones are taken', async () => {
  const bad = JSON.stringify({ ...good, text: `${good.text} Please add a fee of €25.00.` });
  const model = modelSaying(bad, JSON.stringify(good));
  const draft = await drafted(model);
  expect(draft).toMatchObject({ writtenBy: 'model', attempts: 2, usage: { requests: 2, inputTokens: 200 } });
  expect(draft).not.toHaveProperty('fallback');
  const [, , said, found] = model.asked[1]?.messages ?? [];
  expect(said).toEqual({ role: 'assistant', content: bad });
  expect(found?.content).toContain('"€25.00"');
  expect(JSON.stringify(model.asked[1])).not.toMatch(/Marie|Schmidt|Acme|Northwind|Jane/i);
});

test('what is told back names no other customer, even when the model hit one by chance', async () => {
  const bad = JSON.stringify({ ...good, text: `${good.text} Greetings to globexia.` });
  const others = { names: ['Globexia Heavy Industries Ltd'], invoiceNumbers: [], emails: [] };
  const model = modelSaying(bad);
  await drafted(model, { others });
  expect(model.asked[1]?.messages.at(-1)?.content).toContain('another customer');
  expect(JSON.stringify(model.asked)).not.toContain('Heavy');
});

test('an invoice number that holds the customer’s name is a placeholder, and comes back exactly', async () => {
  const telling = entry({ invoice: { number: 'ACME-2026/7' } });
  const model = modelSaying(
    JSON.stringify({
      subject: 'Invoice {{REFERENCE_1}} is still open',
      text: good.text.replace('INV-7', '{{REFERENCE_1}}'),
    }),
  );
  const result = await draftWithModel({ ...request, invoices: [telling], customer: telling.invoice.customer, model });
  expect(result).toMatchObject({
    kind: 'draft',
    draft: { writtenBy: 'model', subject: 'Invoice ACME-2026/7 is still open' },
  });
  expect(JSON.stringify(model.asked)).not.toMatch(/acme/i);
});

test.each(['2026-000123', '2026000123', 'DE123456789'])(
  'an invoice number that looks like something private (%s) is one placeholder, and comes back exactly',
  async (number) => {
    const telling = entry({ invoice: { number } });
    const text = good.text.replace('INV-7', '{{REFERENCE_1}}');
    const model = modelSaying(JSON.stringify({ subject: 'Invoice {{REFERENCE_1}} is still open', text }));
    const result = await draftWithModel({ ...request, invoices: [telling], customer: telling.invoice.customer, model });
    expect(JSON.parse(String(model.asked[0]?.messages[1]?.content))).toMatchObject({
      invoices: [{ number: '{{REFERENCE_1}}' }],
    });
    expect(result).toMatchObject({ draft: { writtenBy: 'model', subject: `Invoice ${number} is still open` } });
  },
);

test('no original of the customer or of ours is in any request, whatever they are called', async () => {
  const name = fc.array(fc.constantFrom('Zoë', 'Łukasz', 'Groß', 'Þórsdóttir', 'İnönü', 'Søren', 'Ångström', 'Đorđe', 'Ναυσικά', 'Жанна', '山田', 'Ñuñez', 'Öztürk-Weiß'), { minLength: 2, maxLength: 3 }).map((words) => words.join(' '));
  await fc.assert(
    fc.asyncProperty(name, name, name, fc.constantFrom('toUpperCase', 'toLowerCase', 'normalize'), async (contactName, company, sender, writing) => {
      const written = company[writing]();
      const customer = { name: `${written} GmbH`, contactName, phone: '+49 171 5550199', email: 'ap@kunde.example' };
      const one = entry({ customer, invoice: { number: `${written.replace(/ /g, '')}-7` } });
      const model = modelSaying('{"subject": "x", "text": "y"}');
      const ours = { ...settings, sender: { ...settings.sender, company: sender } };
      await draftWithModel({ ...request, settings: ours, customer: one.invoice.customer, invoices: [one], model });
      const sent = JSON.stringify(model.asked).normalize('NFC');
      const originals = [contactName, company, written, sender].flatMap((text) => [text, text.toUpperCase(), text.toLowerCase()]);
      for (const original of originals) expect(sent).not.toContain(original.normalize('NFC'));
      expect(sent).not.toMatch(/5550199|kunde\.example/);
    }),
  );
}); // prettier-ignore

test('never asks the model for an internal note', async () => {
  const model = modelSaying(JSON.stringify(good));
  const note = escalated();
  const result = await draftWithModel({ ...request, customer: note.invoice.customer, invoices: [note], model });
  expect(result).toMatchObject({ kind: 'draft', draft: { writtenBy: 'template', attempts: 1 } });
  expect(model.asked).toEqual([]);
});
