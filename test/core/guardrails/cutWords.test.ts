import { scanSentence } from '../../../core/guardrails/phraseLists';
import { foldWords } from '../../../core/guardrails/foldText';

const found = (sentence: string) => Object.values(scanSentence(foldWords(sentence))).flat();

test.each(['we add in terest to it', 'our law yer has it', 'send your pass word', 'wir geben es an In kasso'])(
  'a word cut in two is put together: %s',
  (sentence) => {
    expect(found(sentence)).not.toEqual([]);
  },
);

test.each(['the remainder has left your bank', 'är resten redan på väg', 'o favor de mandar pagar a fatura'])(
  'two ordinary words are not taken for one: %s',
  (sentence) => {
    expect(found(sentence)).toEqual([]);
  },
);
