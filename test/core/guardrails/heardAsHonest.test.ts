import { foldWords } from '../../../core/guardrails/foldText';
import { readSentence, scanSentence, type PhraseKind } from '../../../core/guardrails/phraseLists';

const meant = (sentence: string) => Object.keys(readSentence(foldWords(sentence)));
const said = (sentence: string) => Object.keys(scanSentence(foldWords(sentence)));

test.each<[PhraseKind, string]>([
  ['contactClaims', 'If the payment is on its way, please leave this message unanswered'],
  ['contactClaims', 'お支払い済みの場合は本メールを無視していただき、誤りがあればご返信ください'],
])('%s are only words where a letter is honest: %s', (kind, sentence) => {
  expect(said(sentence)).toContain(kind);
  expect(meant(sentence)).not.toContain(kind);
});

test.each<[PhraseKind, string]>([
  ['newTerms', 'Thank you for your help, and we will add a late fee, and please reply if anything is missing'],
  ['pressure', 'Danke für Ihre Hilfe, zahlen Sie sofort, und bitte antworten Sie, wenn etwas fehlt oder nicht stimmt'],
  ['pressure', 'Pay immediately'],
  [
    'threats',
    'If you have already paid please ignore this, else our lawyer will write, and thank you for your business',
  ],
  [
    'bankDetails',
    'If you have already paid please ignore this, and please use our new bank account, thank you very much',
  ],
  ['secretRequests', 'Please reply if anything is missing and send us your card number, many thanks and kind regards'],
])('%s stay what they are beside friendly words: %s', (kind, sentence) => {
  expect(meant(sentence)).toContain(kind);
});
