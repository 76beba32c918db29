import { checkDraft } from '../../../core/guardrails/runChecks';
import { withSentence } from '../../fixtures/honestSentences/withSentence';

/** Failed checks of phrases and facts when a sentence is added to an honest draft; its sound is judged elsewhere. */
const failedWith = (...said: Parameters<typeof withSentence>): string[] =>
  checkDraft({ draft: withSentence(...said) })
    .filter(({ passed, name }) => !passed && name !== 'wording')
    .map(({ name }) => name);

describe('what people say beside the matter', () => {
  test.each([
    ['en', 'I hope the trade fair next week goes well for you.'],
    ['en', 'Please tell me if the address or the VAT number should be corrected.'],
    ['en', 'The goods arrived at your warehouse in September.'],
    ['sv', 'Stämmer inte beloppet så utfärdar vi genast en rättad faktura.'],
    ['de', 'Beim Abstimmen der Debitorenkonten ist mir das aufgefallen.'],
    ['de', 'Ich hoffe, die Messe nächste Woche wird ein Erfolg.'],
    ['fr', 'Elle était exigible au 2 novembre 2026.'],
    ['fr', 'Bon week-end prolongé malgré ce froid.'],
    ['es', 'Gracias mil y buen fin de semana.'],
    ['it', 'Della fattura non risulta ancora un incasso. Grazie mille.'],
    ['nl', 'Wanneer mogen wij het bedrag tegemoet zien?'],
    ['pt', 'Com a fatura por regularizar, respondemos de imediato a qualquer dúvida.'],
    ['pl', 'Miłego weekendu.'],
    ['sv', 'Eventuella anmärkningar tar vi gärna emot.'],
    ['da', 'Intet haster.'],
    ['cs', 'Hezký prodloužený víkend.'],
    ['ja', '来週の展示会のご成功をお祈りしております。'],
  ])('may stand in %s: %s', (language, sentence) => {
    expect(failedWith(language, 'single', sentence)).toEqual([]);
  });

  test.each([
    ['en', 'Please pay next week at the latest.', 'relative_dates'],
    ['en', 'Please send us your VAT number.', 'tax_numbers'],
    ['en', 'We expect your transfer in December.', 'relative_dates'],
    ['sv', 'Betala genast.', 'pressure'],
    ['fr', 'La somme est exigible immédiatement.', 'pressure'],
    ['it', 'La pratica passa a una società di incasso.', 'threats'],
    ['nl', 'Wij stappen naar het gerecht.', 'threats'],
    ['da', 'Det haster.', 'pressure'],
    ['cs', 'Zaplaťte příští týden.', 'relative_dates'],
  ])('is no cover for a term or a threat in %s: %s', (language, sentence, check) => {
    expect(failedWith(language, 'single', sentence)).toContain(check);
  });
});

describe('numbers and titles of ordinary letters', () => {
  test.each([
    ['de', 'two', 'Es geht um RE-100/RE-117.'],
    ['ja', 'two', '番号はRE-100／RE-117です。'],
    ['it', 'single', 'Gent.ma signora Miller, grazie.'],
    ['it', 'credit', 'Sono due documenti.'],
    ['pl', 'single', 'Termin minął 2 lis. 2026.'],
    ['pt', 'upcoming', 'Vence no dia 24.'],
  ])('are read in %s (%s): %s', (language, scenario, sentence) => {
    expect(failedWith(language, scenario, sentence)).toEqual([]);
  });

  test.each([
    ['de', 'two', 'Es geht um RE-100/RE-118.', 'numbers'],
    ['it', 'credit', 'Sono due fatture.', 'numbers'],
    ['pl', 'single', 'Termin minął 3 lis. 2026.', 'dates'],
    ['pt', 'upcoming', 'Vence no dia 25.', 'numbers'],
    ['it', 'single', 'Si veda spett.le.example.', 'links'],
  ])('are refused in %s (%s) when they are others: %s', (language, scenario, sentence, check) => {
    expect(failedWith(language, scenario, sentence)).toContain(check);
  });
});
