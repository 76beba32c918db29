import { readDraftSettings } from '../../../core';

const good = { senderName: 'Jane Doe', company: 'Northwind' };

test('fills in the defaults and leaves out what was not given', () => {
  expect(readDraftSettings({ ...good, replyTo: '', phone: ' ' })).toEqual({
    sender: { name: 'Jane Doe', company: 'Northwind' },
    fallbackLanguage: 'en',
    wordLimit: 120,
    allowedLinks: [],
    offers: [],
    voiceSamples: [],
    vipCustomers: [],
  });
});

test.each([
  [{ senderName: ' ' }, 'sender name is missing (the person who signs, such as Jane Doe)'],
  [{ company: undefined }, 'company is missing (the name your customers know you by)'],
  [
    { company: 'N'.repeat(81) },
    'is too long (the name your customers know you by, in 80 letters; the full one may stand',
  ],
  [{ senderName: 'N'.repeat(81) }, 'is too long (the person who signs, such as Jane Doe, in 80 letters'],
  [{ replyTo: 'jane' }, 'reply-to e-mail "jane" is not an e-mail address (use name@company.example)'],
  [
    { ownerFallback: 'Jane, Kim' },
    'account owner fallback "Jane, Kim" is not an e-mail address (use name@company.example)',
  ],
  [
    { fallbackLanguage: 'fi' },
    'fallback language "fi" has no built-in texts (use one of en, de, fr, es, nl, it, pt, pl, sv, da, cs, ja)',
  ],
  [{ wordLimit: 19 }, 'word limit 19 is out of range (use a whole number from 20 to 1000)'],
  [{ wordLimit: 1001 }, 'word limit 1001 is out of range (use a whole number from 20 to 1000)'],
  [
    { allowedLinks: 'http://a.example' },
    'allowed links "http://a.example" is not a secure link (use addresses that start with https://)',
  ],
])('%j is refused with the expected form', (change, message) => {
  expect(() => readDraftSettings({ ...good, ...change })).toThrow(message);
});

test('a company of 80 letters is accepted', () => {
  expect(readDraftSettings({ ...good, company: 'N'.repeat(80) }).sender.company).toHaveLength(80);
});

test.each([20, 1000])('a word limit of %i is accepted', (wordLimit) => {
  expect(readDraftSettings({ ...good, wordLimit }).wordLimit).toBe(wordLimit);
});

test('allowed links may be separated by commas or lines', () => {
  const allowedLinks = 'https://a.example/pay, https://b.example\nhttps://c.example';
  expect(readDraftSettings({ ...good, allowedLinks }).allowedLinks).toEqual([
    'https://a.example/pay',
    'https://b.example',
    'https://c.example',
  ]);
});
