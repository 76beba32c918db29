// Measures the reading of replies by rules: npm run bench:triage [-- messages]
// CPU time of this process, so that a busy machine does not change the figures; wall time beside it.
import { loadCore } from './loadCore.mjs';

const { readMails, triageReply } = await loadCore('../test/fixtures/mails/readMails');

const customer = { id: 'C1', name: 'Bergmann', kind: 'business', country: 'GB' };
const read = (id, subject, text) =>
  triageReply({
    message: { id, at: '2026-11-16T09:00:00Z', direction: 'inbound', from: 'a@b.example', to: [], subject, text },
    customer,
    timeZone: 'UTC',
  });
const mails = readMails().map(({ subject, text }) => [subject, text]);
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Texts joined of two are copied when they are first read; mails come in one piece. */
const inOnePiece = (text) => Buffer.from(text, 'utf16le').toString('utf16le');

const most = Number(process.argv[2] ?? 10_000);
for (const count of [most / 10, most / 2, most].map(Math.round)) {
  const [start, wall] = [cpu(), performance.now()];
  for (let at = 0; at < count; at += 1) {
    const [subject, text] = mails[at % mails.length];
    // The number makes every mail a new text, so that nothing is read from memory.
    read(`m${at}`, subject, `${text}\n\nRef ${at}`);
  }
  const [spent, took] = [cpu() - start, performance.now() - wall];
  console.log(
    `${count} messages: ${(spent / 1000).toFixed(1)} s CPU, ${(took / 1000).toFixed(1)} s wall, ${(spent / count).toFixed(2)} ms each`,
  );
}

const HOSTILE = {
  words: 'ordinary words about the weather and nothing else ', promises: 'we will pay on friday ', tags: '<div>',
  'cells of a table': '<td>12.3</td>', '<': '<', entities: '&#1;', 'quotation marks': '"', 'line breaks': '\n',
  numbers: '1.1.1.1.', letters: 'a ', 'one word': 'a', 'letters that grow': 'ﷺ', accents: '\u0301', quotes: '> ',
  attributions: 'On 9 Nov 2026 at 10:12 Jane wrote:\n', headers: 'From: a\n', 'full stops': '. ', disputes: 'we dispute. ',
  negations: 'no not never ', 'half a promise': 'will ', blanks: ' ', amounts: '€ 1 ', emoji: '😀', invisible: '\u200b',
}; // prettier-ignore
console.log('five megabytes of, ms CPU (worst of five after one warm-up):');
for (const [name, unit] of Object.entries(HOSTILE)) {
  const text = unit.repeat(Math.ceil(5_000_000 / unit.length)).slice(0, 5_000_000);
  const subject = text.slice(0, 100_000);
  const times = [0, 1, 2, 3, 4, 5].map((turn) => {
    const whole = inOnePiece(`${turn}${text}`);
    const start = cpu();
    read(`h${turn}`, subject, whole);
    return cpu() - start;
  });
  console.log(`  ${name}: ${Math.max(...times.slice(1)).toFixed(0)}`);
}
