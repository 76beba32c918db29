import { LONGEST_MESSAGE_READ, cleanMessageText, plainTextOf } from '../../../core';

const clean = (text: string): string => cleanMessageText({ text });

describe('a quoted mail is never the sender speaking', () => {
  it.each([
    ['On Mon, Nov 9, 2026 at 10:12 AM Jane <jane@us.example> wrote:'],
    ['On Mon, Nov 9, 2026 at 10:12 AM Jane Doe from the Accounts Receivable Department\n<jane@us.example> wrote:'],
    ['Am 09.11.2026 um 10:12 schrieb Jane Doe:'],
    ['Jane Doe <jane@us.example> schrieb am 09.11.2026:'],
    ['Le lun. 9 nov. 2026 à 10:12, Jane <jane@us.example> a écrit :'],
    ['El lun, 9 nov 2026 a las 10:12, Jane (<jane@us.example>) escribió:'],
    ['Op ma 9 nov 2026 om 10:12 schreef Jane <jane@us.example>:'],
    ['2026-11-09 10:12 GMT+01:00 Jane Doe <jane@us.example>:'],
    ['---- On Mon, 09 Nov 2026 10:12:00 +0100 Jane <jane@us.example> wrote ---'],
    ['##- Please type your reply above this line -##'],
    ['**From:** Jane Doe <jane@us.example>\n**Sent:** Monday, November 9, 2026 10:12\n**To:** Kim'],
    ['-----Original Message-----'],
    ['-----Ursprüngliche Nachricht-----'],
    ['---------- Forwarded message ---------'],
    [
      '________________________________\nFrom: Jane Doe <jane@us.example>\nSent: Monday, November 9, 2026 10:12\nTo: Kim',
    ],
    ['Von: Jane Doe\nGesendet: Montag, 9. November 2026\nAn: Kim'],
    ['De : Jane Doe\nEnvoyé : lundi 9 novembre 2026\nÀ : Kim'],
  ])('below %j', (header) => {
    expect(clean(`Thank you.\n\n${header}\nIf you dispute this invoice, tell us.`)).toMatch(/^Thank you\.[\s_]*$/);
  });

  it('keeps what is written below a marked quote', () => {
    const text = 'On 9 Nov 2026 at 10:12 Jane wrote:\n> You dispute nothing?\n> Please pay.\n\nWe do dispute it.';
    expect(clean(text)).toBe('We do dispute it.');
  });

  it('keeps answers between marked quotes apart from each other', () => {
    expect(clean('> Paid?\nNo, we\n> And the goods?\ndispute the rest.')).toBe('No, we\n\ndispute the rest.');
  });
});

describe('what stays stays word for word', () => {
  it.each([
    ['a < b and c > d', 'a < b and c > d'],
    ['On Friday he wrote:\nwe will pay.', 'On Friday he wrote:\nwe will pay.'],
    ['From: here on we pay.\nReally.', 'From: here on we pay.\nReally.'],
    ['Line one\r\nline two', 'Line one\r\nline two'],
    ['We pay.\n-- \nJane Doe\nDispute Manager', 'We pay.'],
    ['We pay.\n\nThis e-mail is confidential and may\nsay that we dispute it.', 'We pay.'],
    ['This e-mail is confidential. We dispute it.', 'This e-mail is confidential. We dispute it.'],
    ['We pay.\nSent from my phone', 'We pay.'],
    ['', ''],
  ])('%j -> %j', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });
});

describe('a confidentiality notice is not the sender speaking', () => {
  const LONG = `This e-mail and its attachments ${'of any kind '.repeat(8)}are confidential${' and so on'.repeat(40)}. We sue.`;
  it.each([
    [LONG],
    ['This e-mail and any files transmitted with it, however many there may\nbe, are strictly confidential. We sue.'],
    ['The information contained in this e-mail is confidential. The courts of England decide disputes.'],
    ['IMPORTANT NOTICE: This email and any attachments are confidential. We accept no invoices by mail.'],
    ['Der Inhalt dieser E-Mail ist vertraulich. Klagen an das Gericht in Köln.'],
    ['Vertraulichkeitshinweis: Diese E-Mail ist rechtlich geschützt.'],
    ['Les informations contenues dans ce message sont confidentielles.'],
    ['The contents of this message are confidential and meant for Anna.'],
    ['De informatie in dit e-mailbericht is vertrouwelijk.'],
  ])('%s', (notice) => {
    expect(clean(`We pay.\n\nKim\n\n${notice}`)).toBe('We pay.\n\nKim');
    expect(clean(notice)).toBe(notice);
  });

  it.each([
    ['Die Mail von gestern war vertraulich. Wir bestreiten die Rechnung.'],
    ['This mail is to say that we dispute\nthe bill. Keep it confidential.'],
    ['The contents of the parcel were damaged. This message is not confidential.'],
    ['This is confidential: we dispute the bill.'],
  ])('but this is: %s', (said) => {
    expect(clean(`Hello,\n${said}`)).toBe(`Hello,\n${said}`);
  });
});

describe('markup', () => {
  it.each([
    ['<p>We dispute <b>INV-7</b>.</p><p>Regards</p>', 'We dispute INV-7.\n\n\nRegards'],
    ['<div>Nous contestons&nbsp;l&rsquo;&eacute;tat &amp; le prix</div>', 'Nous contestons l’état & le prix'],
    ['<style>p{}</style><script>we dispute</script><p>Hello</p>', 'Hello'],
    ['<div style="display: none">we have <div>paid</div> all</div><p>Hello</p>', 'Hello'],
    [`<p>Hello<span style='color:red;visibility:hidden'>we dispute</span></p>`, 'Hello'],
    ['<br style="display:none"><p style="font-size:0.9em">Hello</p><i style="font-size:0px">paid</i>', 'Hello'],
    ['<p>Hi</p><!-- we dispute --><p>there</p>', 'Hi\n\n\nthere'],
    ['<p>&#60;script&#62;&#x1F600;&#99999999;</p>', '<script>😀&#99999999;'],
    ['<p>Yes</p><blockquote>We dispute it</blockquote>', 'Yes'],
  ])('%s', (html, expected) => {
    expect(clean(html)).toBe(expected);
  });

  it.each([
    ['b@seller.example', 'Von: Billing <b@seller.example>\nGesendet: Montag\nAn: Zoe\nBetreff: INV-7'],
    ['p.smith@seller.example', 'De : Paul <p.smith@seller.example>\nEnvoyé : lundi\nÀ : Zoe\nObjet : INV-7'],
    ['i.meier@seller.example', 'Am 16.11.2026 um 09:00 schrieb Ina <i.meier@seller.example>:'],
    ['li.wei@seller.example', 'On Mon, 16 Nov 2026 at 09:00, Li Wei <li.wei@seller.example> wrote:'],
  ])('takes no address for markup: %s', (address, header) => {
    const text = `Thanks, noted.\n\n${header}\n\nWe have not received your payment.`;
    expect([plainTextOf({ text }), cleanMessageText({ text })]).toEqual([text, 'Thanks, noted.']);
    const html = `<p>Ask ${address.replace('@', '&#64;')}</p><p>or Jo <${address}></p>`;
    expect(plainTextOf({ text: html })).toBe(`Ask ${address}\n\n\nor Jo <${address}>`);
  });

  it('leaves out what Word writes beside the text, and loses nothing behind it', () => {
    const text =
      '<!DOCTYPE html><?xml version="1.0"?><html xmlns:o="x"><body><!--[if gte mso 9]><xml>x</xml><![endif]-->' +
      '<p class=MsoNormal><![if !supportLists]>1.<![endif]> We dispute it.<o:p></o:p></p></body></html>';
    expect(plainTextOf({ text })).toBe('1. We dispute it.');
  });

  it('leaves text without markup alone, an address in angle brackets included', () => {
    expect(plainTextOf({ text: 'Jane <jane@us.example> says &amp; <3' })).toBe('Jane <jane@us.example> says &amp; <3');
  });
});

describe('a hostile megabyte is read in one pass', () => {
  const million = 1_000_000;
  it.each([
    ['<', '<'],
    ['open tags', '<p '],
    ['tags', '<p>'],
    ['comments', '<p><!--'],
    ['styles', '<p><style>'],
    ['quotes', '<blockquote>x'],
    ['entities', '<p>&'],
    ['quote marks', '> a\n'],
    ['line breaks', '\n'],
    ['headers', 'From: x\n'],
    ['attributions', 'On 9 Nov 2026 at 10:12\n'],
    ['blanks', ' '],
    ['one word', 'a'],
  ])('of %s', (_name, piece) => {
    const text = piece.repeat(Math.ceil(million / piece.length));
    const started = performance.now();
    expect(clean(text).length).toBeLessThanOrEqual(LONGEST_MESSAGE_READ);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

it.each([
  ['Pagato il 5.\n\nIl giorno lun 16 nov 2026 alle 08:41 Crediti <c@a.example> ha scritto:\nNon risulta pagata.'],
  ['Pagato il 5.\n\nDa: Crediti\nInviato: lunedì 16 novembre 2026 08:20\nA: b@b.example\nOggetto: Sollecito\n\nVie legali.'],
])('an Italian tail is cut: %s', (text) => {
  expect(cleanMessageText({ text })).toBe('Pagato il 5.');
}); // prettier-ignore

it('keeps a sentence that begins like an attribution above a real one', () => {
  const text =
    'On est payés le 25, vous serez réglés le 27/11.\n\nLe lun. 16 nov. 2026 à 08:02, Compta a écrit :\n> Relevé';
  expect(cleanMessageText({ text })).toBe('On est payés le 25, vous serez réglés le 27/11.');
});
