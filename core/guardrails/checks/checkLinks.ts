import { type Check, type CheckFacts } from '../checkInput';
import { findLinks, mayHoldLink } from '../findLinks';
import { plainText } from '../foldText';
import { coverOwnWords } from '../coverOwnWords';
import { setLinksApart } from '../japaneseWriting';
import { coverNames } from '../knownText';
import { type HtmlLink } from '../readHtml';
import { type Surface } from '../readMessage';
import { verdict } from './verdict';

/** Swedish and Danish put the article behind a colon: "sms:et" is the message, no address. */
const INFLECTED = /^(?:sms|mms):(?:e[tn]s?|er|erne|erna)[.!?]*$/i;

/** All that may be clicked: payment links and allowed links exactly as given, the sender's address and number. */
function allowedTargets({ invoices, facts }: CheckFacts): (written: string) => boolean {
  const links = [...invoices.flatMap(({ paymentUrl }) => (paymentUrl ? [paymentUrl] : [])), ...facts.allowedLinks];
  const plain = links.filter((link) => !/^\s*(?:javascript|data|vbscript|file|blob):/i.test(link));
  const exact = new Set(plain.flatMap((link) => [link, link.replace(/[.,;:!?)\]}'"]+$/, '')]));
  const email = facts.sender.email?.toLowerCase();
  const phone = facts.sender.phone?.replace(/\D/g, '');
  return (written) => {
    if (exact.has(written) || INFLECTED.test(written)) return true;
    const bare = written.replace(/^mailto:/i, '').toLowerCase();
    if (email && bare === email) return true;
    return Boolean(phone) && /^(?:tel|sms):[+\d ().-]+$/i.test(written) && written.replace(/\D/g, '') === phone;
  };
}

function faultsOfAnchor(
  { href, label }: HtmlLink,
  facts: CheckFacts,
  isAllowed: (written: string) => boolean,
): string[] {
  if (!isAllowed(href)) return [href || 'an empty link'];
  if (!mayHoldLink(plainText(label))) return [];
  const shown = findLinks(coverNames(plainText(label), facts)).found.map(({ written }) => written);
  return shown.filter((written) => written !== href && `mailto:${written}`.toLowerCase() !== href.toLowerCase());
}

/** What a text that was not written as it is read holds as written: compatibility letters look the same once unified. */
function linksAsWritten({ raw, plain }: Surface, facts: CheckFacts, needsNeighbours: boolean): string[] {
  if (raw === plain) return [];
  const apart = setLinksApart(raw);
  const lines = needsNeighbours ? [apart] : apart.split('\n').filter(mayHoldLink);
  if (lines.length === 0) return [];
  const { found } = findLinks(coverNames(coverOwnWords(lines.join('\n'), facts), facts));
  return found.map(({ written }) => written);
}

/** Every link is on the list, letter by letter, in the text as written, as read, and behind the words of the HTML. */
export const checkLinks: Check = ({ facts, reading }) => {
  const { surfaces, lines, needsNeighbours, markup } = reading;
  const isAllowed = allowedTargets(facts);
  const allRight = lines.every(({ links }) => links.every(({ written }) => isAllowed(written)));
  const asRead = allRight ? [] : surfaces.flatMap(({ links }) => links.map(({ written }) => written));
  const asWritten = surfaces.flatMap((surface) => linksAsWritten(surface, facts, needsNeighbours));
  const hidden = markup.links.flatMap((link) => faultsOfAnchor(link, facts, isAllowed));
  return verdict(
    'links',
    [...[...asRead, ...asWritten].filter((written) => !isAllowed(written)), ...hidden],
    'Every link and address is on the list.',
    'These links or addresses are not allowed in this message: %.',
  );
};
