import { matchableText } from './matchableText';
import { plainTextOf } from './plainTextOf';

/** More than any person writes: what lies behind is not read, and whoever summarises says so. */
export const LONGEST_MESSAGE_READ = 40_000;
/** Markup takes more room than words; this much of a message is looked at before the markup is taken away. */
export const LONGEST_MARKUP_READ = 90_000;
/** A mail of more lines is no mail a person wrote. */
const MOST_LINES = 1_200;
/** Headers and marks are short; a longer line is prose and is never searched for them. */
const LONGEST_MARK = 400;

const WROTE =
  /\b(?:wrote|schrieb|a ecrit|escribio|schreef|geschreven|ha scritto|scrisse)\b.{0,120}(?::|-{3,})$|^\d{4}-\d{2}-\d{2} \d{1,2}:\d{2} gmt[+-]\d{1,2}:\d{2} .{0,120}<[^<>]+>:$/;
const WHEN_OR_WHO = /\d{1,2}[:.h]\d{2}|\b(?:19|20)\d{2}\b|@/;
const OPENS_ATTRIBUTION = /^(?:on|am|le|el|op|den|il)\b.{0,200}\d/;
const OLD_MAIL =
  /^-{2,}\s?(?:original message|forwarded message|ursprungliche nachricht|original-?nachricht|weitergeleitete nachricht|message d'origine|message transfere|mensaje original|mensaje reenviado|oorspronkelijk bericht|doorgestuurd bericht|messaggio originale|messaggio inoltrato)|^##- .{3,120} -##$/;
const HEADER_FROM = /^\*{0,2}(?:from|von|de|van|da|mittente)\s?:/;
const HEADER_NEXT =
  /^\*{0,2}(?:sent|date|to|subject|gesendet|datum|an|betreff|envoye|a|objet|enviado(?: el)?|fecha|para|asunto|verzonden|aan|onderwerp|inviato|data|oggetto|cc)\s?:/;
/** The words for a mail, and for being confidential or meant for one reader only, in six languages. */
const MAIL =
  '(?:e-?mails?|messages?|communications?|transmission|nachrichten?|mail|courriels?|mensaje|correo(?: electronico)?|comunicacion|messaggio|comunicazione|(?:e-?mail)?bericht)';
const MEANT_FOR_ONE =
  '(?:confidential|intended (?:only|solely|exclusively)|vertraulich|confidentiel|confidencial|riservat|confidenzial|vertrouwelijk)';
const THIS = '(?:this|diese[rmsn]?|cet?|cette|este|esta|questo|questa|dit|deze)';
const CONTENT = '(?:information|contents?|inhalte?|informationen|informations|contenu|informatie|inhoud)';
const TITLE = '(?:important(?: notice)?: ?|wichtig(?:er hinweis)?: ?|confidential: ?)';
const DISCLAIMER = new RegExp(
  `^${TITLE}?(?:(?:${THIS}|il presente|la presente) ${MAIL}\\b.{0,200}\\b${MEANT_FOR_ONE}|(?:\\w+ )?${CONTENT}\\b[^.!?]{0,60}\\b${THIS} ${MAIL}\\b[^.!?]{0,200}\\b${MEANT_FOR_ONE}|confidentiality notice|vertraulichkeitshinweis|(?:legal )?disclaimer\\b|aviso (?:legal|de confidencialidad)|avis de confidentialite)`,
);
/** What a notice starts with, if not always with all it says. */
const OPENS_DISCLAIMER = new RegExp(
  `^(?:${TITLE}|confidentiality|vertraulichkeit|legal |disclaimer|avis|il presente|la presente|${THIS} |(?:\\w+ )?${CONTENT}\\b)`,
);
const PHONE_SIGNATURE =
  /^(?:sent from my |get outlook for |von meinem .{1,40} gesendet|envoye de(?:puis)? mon |enviado desde mi |verzonden (?:vanaf|met) mijn |inviato da(?:l mio)? (?:iphone|ipad|samsung|android|telefono|cellulare|smartphone))/;

const isQuoted = (line: string): boolean => /^\s{0,3}[>|]/.test(line);
const markOf = (line: string): string =>
  line.length > LONGEST_MARK || line.trim() === '' ? '' : matchableText({ text: line }).slice(0, LONGEST_MARK);

/** The lines of a message, each made easy to compare once, however often it is looked at. */
interface Lines {
  readonly all: readonly string[];
  readonly mark: (at: number) => string;
}

function linesOf(text: string): Lines {
  const all = text
    .replace(/\n{4,}/g, '\n\n\n')
    .split('\n')
    .slice(0, MOST_LINES);
  const marks: (string | undefined)[] = [];
  return { all, mark: (at) => (marks[at] ??= markOf(all[at] ?? '')) };
}

/** How many lines the attribution ("On … wrote:") takes that starts here; mail programs wrap it over up to three. */
function attributionLength({ all, mark }: Lines, at: number): number {
  const first = mark(at);
  if (WROTE.test(first) && WHEN_OR_WHO.test(first)) return 1;
  if (!OPENS_ATTRIBUTION.test(first)) return 0;
  for (const length of [2, 3]) {
    // It is wrapped, but never over an empty line: a sentence that begins with "On" may stand right above one.
    if (all[at + length - 1]?.trim() === '') return 0;
    const joined = markOf(all.slice(at, at + length).join(' '));
    if (WROTE.test(joined) && WHEN_OR_WHO.test(joined)) return length;
  }
  return 0;
}

/** True where a confidentiality notice starts; it may stand in one long line, or be wrapped before it says what it is. */
function startsDisclaimer({ all, mark }: Lines, at: number): boolean {
  const line = all[at] ?? '';
  const first = line.length > LONGEST_MARK ? markOf(line.slice(0, LONGEST_MARK)) : mark(at);
  if (!OPENS_DISCLAIMER.test(first)) return false;
  if (DISCLAIMER.test(first)) return true;
  if (/[.!?:,]\s*$/.test(line)) return false;
  const end = all.slice(at, at + 3).findIndex((next) => next.trim() === '');
  const joined = all.slice(at, at + (end < 0 ? 3 : end)).join(' ');
  return DISCLAIMER.test(markOf(joined.slice(0, LONGEST_MARK)).split(/[.!?] /)[0] ?? '');
}

function startsOldMail({ mark }: Lines, at: number): boolean {
  if (OLD_MAIL.test(mark(at))) return true;
  return HEADER_FROM.test(mark(at)) && [1, 2, 3, 4].some((next) => HEADER_NEXT.test(mark(at + next)));
}

/** True when the lines after an attribution are marked as quoted: then the customer may go on writing below them. */
function quoteIsMarked({ all }: Lines, from: number): boolean {
  const next = all.slice(from, from + 5).find((line) => line.trim() !== '');
  return next !== undefined && isQuoted(next);
}

/**
 * What the sender wrote this time: without markup, quoted mails, signature ("-- ") and confidentiality notices.
 * The lines that stay are unchanged; an empty line stands where something was taken out, so that no sentence is ever
 * made of two places. Takes one pass, however long or hostile the text.
 */
export function cleanMessageText(message: { text: string }): string {
  const known = CLEANED.get(message);
  if (known?.text === message.text) return known.own;
  const own = ownText(message.text);
  CLEANED.set(message, { text: message.text, own });
  return own;
}

/** Several rules ask for the same message's words; reading it once is enough. */
const CLEANED = new WeakMap<object, { text: string; own: string }>();

function ownText(text: string): string {
  const lines = linesOf(plainTextOf({ text: text.slice(0, LONGEST_MARKUP_READ) }).slice(0, LONGEST_MESSAGE_READ));
  const kept: string[] = [];
  let inDisclaimer = false;
  for (let at = 0; at < lines.all.length; at += 1) {
    const line = lines.all[at] ?? '';
    const mark = lines.mark(at);
    if (line.trim() === '--' || startsOldMail(lines, at)) break;
    const attribution = attributionLength(lines, at);
    if (attribution > 0) {
      if (!quoteIsMarked(lines, at + attribution)) break;
      at += attribution - 1;
    }
    if (mark === '' && line.trim() === '') inDisclaimer = false;
    // A notice above everything else stays: what follows it in the same paragraph may be the message itself.
    if (kept.some((earlier) => earlier.trim() !== '') && startsDisclaimer(lines, at)) inDisclaimer = true;
    const drop = attribution > 0 || inDisclaimer || isQuoted(line) || PHONE_SIGNATURE.test(mark);
    kept.push(drop ? '' : line);
  }
  return kept.join('\n').trim();
}
