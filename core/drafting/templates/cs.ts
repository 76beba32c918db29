import { pluralForm } from './pluralForm';
import type { Wording } from './wording';

const invoices = (count: number): string =>
  `${count} ${pluralForm('cs', count, { one: 'faktura', few: 'faktury', many: 'faktur' })}`;
const open = (count: number): string =>
  `${count} ${pluralForm('cs', count, { one: 'neuhrazená faktura', few: 'neuhrazené faktury', many: 'neuhrazených faktur' })}`;
/** "evidujeme 3 neuhrazené faktury", but "evidujeme 5 neuhrazených faktur". */
const weSee = (count: number): string =>
  `${count} ${pluralForm('cs', count, { one: 'neuhrazenou fakturu', few: 'neuhrazené faktury', many: 'neuhrazených faktur' })}`;
const days = (count: number): string =>
  count === 1 ? 'jeden den' : `${count} ${pluralForm('cs', count, { one: 'den', few: 'dny', many: 'dnů' })}`;

/**
 * Czech with vykání, the capital Vy of letters; a greeting without a title guesses no gender. After its comma the
 * letter goes on in small letters.
 */
export const cs: Wording = {
  greeting: (name) => (name ? `Dobrý den, ${name},` : 'Dobrý den,'),
  upcoming: {
    subjectOne: ({ number, company, due }) => `Faktura ${number} od ${company}: splatnost ${due}`,
    subjectMany: ({ count, company }) => `${invoices(count)} od ${company} s blížící se splatností`,
    openingOne: ({ number, amount, due }) =>
      `dovolujeme si připomenout, že naše faktura ${number} (${amount}) je splatná ${due}. Pokud je platba již naplánována, není třeba nic dalšího dělat.`,
    openingMany: ({ count }) =>
      `dovolujeme si připomenout blížící se splatnost těchto dokladů: ${invoices(count)}. Pokud jsou platby již naplánovány, není třeba nic dalšího dělat.`,
  },
  friendly: {
    subjectOne: ({ number, company }) => `Přátelská připomínka: faktura ${number} od ${company}`,
    subjectMany: ({ count, company }) => `Přátelská připomínka: ${open(count)} od ${company}`,
    openingOne: ({ number, amount, due }) =>
      `možná to jen uniklo Vaší pozornosti: naše faktura ${number} byla splatná ${due} a zbývá uhradit ${amount}.`,
    openingMany: ({ count }) =>
      `dovolujeme si připomenout, že u Vás stále evidujeme ${weSee(count)}. Možná to jen uniklo Vaší pozornosti.`,
  },
  direct: {
    subjectOne: ({ number, company }) => `Faktura ${number} od ${company} je po splatnosti`,
    subjectMany: ({ count, company }) => `${open(count)} od ${company}`,
    openingOne: ({ number, amount, due }) =>
      `naše faktura ${number} byla splatná ${due} a zbývá uhradit ${amount}. Prosíme o zajištění platby nebo o zprávu, kdy ji můžeme očekávat.`,
    openingMany: ({ count }) =>
      `stále u Vás evidujeme ${weSee(count)}. Prosíme o zajištění platby splatných částek nebo o zprávu, kdy ji můžeme očekávat.`,
  },
  firm: {
    subjectOne: ({ number, company }) => `Faktura ${number} od ${company}: kdy můžeme očekávat platbu?`,
    subjectMany: ({ count, company }) => `${open(count)} od ${company}: kdy můžeme očekávat platbu?`,
    openingOne: ({ number, amount, due }) =>
      `naše faktura ${number} byla splatná ${due} a částku ${amount} jsme dosud neobdrželi. Prosíme o zajištění platby a o odpověď s datem, kdy proběhne, nebo nám napište, co platbě brání.`,
    openingMany: ({ count }) =>
      `stále u Vás evidujeme ${weSee(count)}. Prosíme o zajištění platby splatných částek a o odpověď s datem, kdy proběhne, nebo nám napište, co platbě brání.`,
  },
  columns: { number: 'Faktura', amount: 'Zbývá uhradit', due: 'Splatnost' },
  listed: ({ number, amount, due }) => `${number}: ${amount}, splatnost ${due}`,
  total: ({ amount, currency }) => `Celkem${currency ? ` v ${currency}` : ''}: ${amount}`,
  partPayment: ({ amount, number }) => `${amount} na fakturu ${number}`,
  thanksFor: (list) => `Již jsme přijali ${list}, děkujeme.`,
  credit: ({ amount, number }) => `${amount} (${number})`,
  creditsOpen: (list) => `Evidujeme u Vás také přeplatek, který zde dosud není odečten: ${list}.`,
  brokenPromise: ({ date, amount }) =>
    `Máme od Vás zprávu, že ${amount ? `platba ${amount}` : 'platba'} proběhne ${date}, ale zatím jsme ji nedohledali. Pokud se plány změnily, dejte nám prosím vědět, kdy ji můžeme očekávat.`,
  previousReminder: ({ date, count }) =>
    `Naše předchozí zpráva ${count === 1 ? 'k této faktuře' : 'k neuhrazeným fakturám'} je ze dne ${date}.`,
  elsewhere: {
    promise: ({ list, count, date, inCall }) =>
      `Děkujeme za zprávu, že platba ${count === 1 ? `faktury ${list}` : `faktur ${list}`} je naplánována na ${date}; ${inCall ? 'tento hovor' : 'tato zpráva'} se ${count === 1 ? 'jí' : 'jich'} netýká.`,
    dispute: ({ list, count, inCall }) =>
      `Vaše připomínky ${count === 1 ? `k faktuře ${list}` : `k fakturám ${list}`} prověřujeme; ${inCall ? 'tento hovor' : 'tato zpráva'} se ${count === 1 ? 'jí' : 'jich'} netýká.`,
  },
  firstTimeLate: 'Vaše platby vždy přicházely včas, takže předpokládáme, že do toho jen něco přišlo.',
  valued: 'Spolupráce s Vámi si velmi vážíme. Pokud je třeba něco napravit na naší straně, napište nám prosím.',
  offers: {
    partPayment: 'Pokud Vám to pomůže, můžete nejprve zaplatit část; stačí krátká odpověď.',
    plan: 'Pokud by Vám pomohl platební plán, odpovězte nám a společně najdeme řešení.',
    callBack: 'Pokud si raději promluvíte, napište nám čas, který se Vám hodí, a my Vám zavoláme.',
  },
  payHere: 'Zaplatit online můžete zde:',
  payButton: 'Zaplatit online',
  payThis: 'Zaplatit online:',
  payAsInvoiced: ({ count }) =>
    count === 1 ? 'Způsob platby je uveden na faktuře.' : 'Způsob platby je uveden na každé faktuře.',
  ignoreIfPaid: 'Pokud jste již zaplatili, považujte prosím tuto zprávu za bezpředmětnou.',
  replyIfMissing: 'Pokud něco chybí, například číslo objednávky nebo kopie faktury, stačí odpovědět na tento e-mail.',
  replyHere: 'Pokud něco chybí, například číslo objednávky nebo kopie faktury, stačí odpovědět na tuto zprávu.',
  closing: 'S pozdravem',
  // Without á, č, ř and the like, as Czech text messages are often written: with them a message holds 70 letters.
  textMessage: {
    overdueOne: ({ company, number, amount, due }) =>
      `${company}: faktura ${number}, zbyva uhradit ${amount}, splatnost ${due}.`,
    upcomingOne: ({ company, number, amount, due }) => `${company}: faktura ${number}, ${amount}, splatnost ${due}.`,
    overdueMany: ({ company, count }) =>
      `${company}: ${count} ${pluralForm('cs', count, { one: 'faktura', few: 'faktury', many: 'faktur' })} k uhrade.`,
    upcomingMany: ({ company, count }) => `${company}: ${invoices(count)}, blizi se splatnost.`,
    row: ({ number, amount, due }) => `${number}: ${amount}, splatnost ${due}`,
    total: ({ amount, currency }) => `Celkem${currency ? ` ${currency}` : ''}: ${amount}`,
    pay: 'Zaplatit:',
    closing: 'Uz zaplaceno? Zpravu prosim ignorujte. Dotazy? Odpovezte.',
  },
  call: {
    title: ({ customer, count }) => `Zavolat: ${customer}, ${open(count)}`,
    headings: {
      opening: 'Na úvod',
      facts: 'Potom fakta',
      questions: 'Otázky',
      offers: 'Co lze navrhnout',
      never: 'Čemu se vyhnout',
      closing: 'Na závěr',
      log: 'Co zapsat',
    },
    opening: ({ name, company, contactName }) =>
      contactName
        ? `Dobrý den, tady ${name}, ${company}. Je u telefonu ${contactName}? Hodí se Vám to teď?`
        : `Dobrý den, tady ${name}, ${company}. Mohu prosím mluvit s osobou, která má na starosti platby?`,
    reason: ({ count, overdue }) =>
      overdue
        ? `Volám Vám, protože stále evidujeme ${weSee(count)}.`
        : `Volám Vám kvůli blížící se splatnosti (${invoices(count)}) a chci se jen zeptat, zda je vše v pořádku.`,
    questions: [
      'Dorazilo vše a je to v pořádku?',
      'Nechybí něco, například číslo objednávky nebo kopie faktury?',
      'Je platba již provedena? Pak děkujeme, nic dalšího není třeba.',
      'Pokud ne: kdy ji můžeme očekávat?',
      'Je třeba něco napravit na naší straně?',
    ],
    offers: {
      partPayment: 'Nejprve zaplatit část.',
      plan: 'Platební plán: poznamenat, co by pomohlo; podrobnosti písemně.',
      callBack: 'Zavolat zpět v čase, který se hodí.',
    },
    never: [
      'O fakturách mluvíme jen s kontaktní osobou; ostatní žádáme pouze o zpětné zavolání.',
      'Držíme se faktů na této stránce: nic, co tu není napsáno.',
      'Po telefonu nepřijímáme platby ani platební údaje.',
      'Nehádáme se. Je-li něco nejasné, poznamenáme si to a řekneme jen, že to ověří náš tým.',
    ],
    closing: ['Jednou větou zopakovat, co zaznělo.', 'Poděkovat a říci, že přijde potvrzení e-mailem.'],
    log: [
      'S kým proběhl hovor, nebo že se nikdo neozval.',
      'Datum a částka, které zákazník uvedl, jeho vlastními slovy.',
      'Co je nejasné nebo chybí, s číslem faktury.',
      'Co bude dál a kdo to udělá.',
    ],
  },
  note: {
    subject: ({ customer, count }) => `Prosíme o prověření: ${customer}, ${open(count)}`,
    greeting: 'Dobrý den,',
    opening: ({ customer, count, days: overdue }) =>
      count === 1
        ? `Faktura zákazníka ${customer} je ${days(overdue)} po splatnosti. Prozatím k ní neposíláme žádnou upomínku.`
        : `Zákazník ${customer}: ${open(count)}, nejstarší ${days(overdue)} po splatnosti. Prozatím k nim neposíláme žádnou upomínku.`,
    notOverdue: ({ customer, count }) =>
      count === 1
        ? `Faktura zákazníka ${customer} je otevřená a ještě není po splatnosti. Prozatím k ní neposíláme žádnou upomínku.`
        : `Zákazník ${customer}: ${open(count)}, žádná ještě není po splatnosti. Prozatím k nim neposíláme žádnou upomínku.`,
    questions:
      'Je nějaký problém se službou, nesrovnalost, chybějící číslo objednávky nebo něco jiného, co bychom měli vědět? Promluvte si prosím se zákazníkem nebo nám napište, jak máme postupovat.',
    reminded: ({ count, date }) => `Dosud odeslané upomínky: ${count}${date ? ` (nejnovější ${date})` : ''}.`,
    notReminded: 'Dosud nebyla odeslána žádná upomínka.',
    replied: ({ date }) => `Zákazník nám odpověděl ${date}; přečtěte si prosím nejprve korespondenci.`,
    promise: ({ date, amount }) => `${amount ? `Platba ${amount} ohlášená` : 'Platba ohlášená'} na ${date} nedorazila.`,
    contact: (name) => `Kontaktní osoba: ${name}.`,
    closing: 'Děkujeme',
  },
};
