// Invented customers for the draft benchmark: names, amounts, languages, stages and histories vary, and every run invents the same.
const LANGUAGES = {
  en: ['GB', 'GBP'], de: ['DE', 'EUR'], fr: ['FR', 'EUR'], es: ['ES', 'EUR'], it: ['IT', 'EUR'], nl: ['NL', 'EUR'],
  pt: ['PT', 'EUR'], pl: ['PL', 'PLN'], sv: ['SE', 'SEK'], da: ['DK', 'DKK'], cs: ['CZ', 'CZK'], ja: ['JP', 'JPY'],
}; // prettier-ignore
const FIRST =
  'Anna Peter Zoë Jürgen María Łukasz Søren Grace Kenji Élodie Piet Nina Tomáš Aoife Sara Luís Åsa Henrik Chiara Ola'.split(
    ' ',
  );
const LAST =
  'Krämer Dupont Miller García Nowak Lindqvist Mori Visser Rossi Novák Hansen Almeida Brown Schäfer Lefèvre Ortega'.split(
    ' ',
  );
const START =
  'Nord Blue Alt Gran Silva Stern Kraft Monte Bella Vind Hage Tal Quint Zebra Orion Castel Lumi Ferro Aqua Terra Sakura Delta'.split(
    ' ',
  );
const END = 'werk field bau mar tech stad print wood glass foods tours metal kontor linje data form garten port'.split(
  ' ',
);
const FORMS = ['Ltd', 'GmbH', 'SARL', 'S.L.', 'B.V.', 'S.p.A.', 'AB', 'ApS', 's.r.o.', 'Lda', ''];

/** Numbers between 0 and 1 that only look random (mulberry32). */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The day the drafts are written. */
export const asOf = '2026-11-16';
const dayBefore = (days) => new Date(Date.parse(asOf) - days * 86_400_000).toISOString().slice(0, 10);

/** One customer as n8n would hand it to the drafter, with one to four invoices, unused credit now and then. */
export function inventCustomer(at, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const whole = (least, most) => least + Math.floor(random() * (most - least + 1));
  const sometimes = (share, make) => (random() < share ? make() : {});
  const language = Object.keys(LANGUAGES)[at % 12];
  const [country, home] = LANGUAGES[language];
  const name = `${pick(START)}${pick(END)} ${pick(LAST)} ${whole(1, 99) > 60 ? whole(2, 99) : ''} ${pick(FORMS)}`;
  const customer = {
    id: `c-${at}`,
    name: name.replace(/ +/g, ' ').trim(),
    email: `ap${at}@${pick(START)}${at}.example`.toLowerCase(),
    kind: 'business',
    country,
    language,
    owner: 'owner@northwind.example',
    ...sometimes(0.7, () => ({ contactName: `${pick(FIRST)} ${pick(LAST)}` })),
    ...sometimes(0.1, () => ({ vip: true })),
  };
  const amount = (currency) =>
    currency === 'JPY' ? String(whole(800, 9_000_000)) : (whole(1900, 2_500_000) / 100).toFixed(2);
  const escalates = random() < 0.05;
  const tone = pick(['friendly', 'direct', 'firm']);
  const ahead = random() < 0.1;
  const linked = pick(['each', 'shared', 'none']);
  const invoices = Array.from({ length: whole(1, 4) }, (_, index) => {
    const currency = random() < 0.1 ? pick(['USD', 'CHF', 'EUR']) : home;
    const balance = amount(currency);
    const daysOverdue = ahead ? -whole(1, 7) : whole(1, 75);
    const link = linked === 'none' ? {} : { paymentUrl: `https://pay.northwind.example/${linked === 'each' ? `i/${at}-${index}` : `c/${at}`}` }; // prettier-ignore
    const paid = random() < 0.12 ? 100 : 0;
    return {
      invoice: {
        id: `i-${at}-${index}`,
        number: `${pick(['INV-', 'RE', '2026/', 'F'])}${100000 + at * 4 + index}`,
        source: 'sheet',
        customer,
        issueDate: dayBefore(daysOverdue + 30),
        dueDate: dayBefore(daysOverdue),
        currency,
        total: paid ? String((Number(balance) + paid).toFixed(currency === 'JPY' ? 0 : 2)) : balance,
        balance,
        status: paid ? 'partly_paid' : 'open',
        reminderCount: whole(0, 3),
        ...link,
        ...sometimes(0.5, () => ({ lastReminderOn: dayBefore(whole(8, 20)) })),
        ...sometimes(0.06, () => ({ promise: { date: dayBefore(whole(1, 6)), amount: balance } })),
      },
      aging: { asOf, daysOverdue, stage: 'direct', bucket: '1-30', daysInStage: 7 },
      contact: escalates
        ? { decision: 'escalate', reasons: [], channel: 'internal_note', tone }
        : { decision: 'send', reasons: [], channel: 'email', tone },
    };
  });
  const credits = random() < 0.08 ? [{ ...invoices[0].invoice, number: `CN-${at}`, balance: '1', status: 'credit' }] : []; // prettier-ignore
  return { customer, invoices, credits };
}
