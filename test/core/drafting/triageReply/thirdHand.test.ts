import { triageReply } from '../../../../core';

const CUSTOMER = { id: 'C1', name: 'Bergmann', kind: 'business', country: 'GB' } as const;
const labelsOf = (text: string) =>
  triageReply({
    message: { id: 'm1', at: '2026-11-16T09:00:00Z', direction: 'inbound', from: 'a@b.example', to: [], subject: 'Re: INV-7', text }, // prettier-ignore
    customer: CUSTOMER,
    timeZone: 'UTC',
  }).labels;

describe('what was counted is not what was billed', () => {
  it.each([
    'We counted 20 boxes, the invoice says 26.',
    'Wir haben durchgezählt: 20 Kartons, auf der Rechnung stehen 26.',
    'Nous avons compté 20 cartons, la facture en porte 26.',
    'Hemos contado 20 cajas y en la factura pone 26.',
    'Abbiamo contato 20 scatole, in fattura ne leggo 26.',
    'We hebben 20 dozen geteld, op de factuur staan er 26.',
  ])('%s', (text) => {
    expect(labelsOf(text)).toContain('dispute');
  });
});

describe('a payment supposed to be there has been made', () => {
  it.each([
    'It should be with you by now.',
    'Das müsste längst auf Ihrem Konto sein.',
    'Cela devrait déjà figurer sur votre compte.',
    'Ya debería estar en su cuenta.',
    'Dovrebbe già risultare sul vostro conto.',
    'Het zou allang op jullie rekening moeten staan.',
  ])('%s', (text) => {
    expect(labelsOf(text)).toEqual(['says_paid']);
  });

  it('but "by Friday" promises', () => {
    expect(labelsOf('It should be with you by Friday.')).not.toContain('says_paid');
  });
});

describe('a charge repeated with a question mark is contested', () => {
  it.each(['Late fee? We paid within terms.', 'Mahngebühr? Wir haben nie eine Mahnung bekommen.', 'Frais de dossier ? Personne ne nous en a parlé.'])('%s', (text) => {
    expect(labelsOf(text)).toContain('dispute');
  }); // prettier-ignore

  it('unless it only asks for one', () => {
    expect(labelsOf('Could we have a discount? Thanks.')).not.toContain('dispute');
  });
});

describe('a word is taken for what it is', () => {
  it.each<[string, string]>([
    ['Vereinbart waren drei Prozent Nachlass, die fehlen auf der Rechnung.', 'legal_or_insolvency'],
    ["Je ne peux pas saisir la facture sans le numéro d'engagement.", 'legal_or_insolvency'],
    ['Thank you for your patience, we will pay on Friday.', 'frustration'],
    ['Administrators were appointed over the company. Please complete the enclosed form of proof.', 'says_paid'],
    ['2,000 tomorrow and we will pay the remaining 1,450 on 4 December.', 'says_paid'],
  ])('%s: no %s', (text, label) => {
    expect(labelsOf(text)).not.toContain(label);
  });

  it('and an agreement asked for at the end makes no question', () => {
    expect(labelsOf('We will pay on Friday, ok?')).toEqual(['promise']);
  });
});
