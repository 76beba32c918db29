import { type Check, type CheckFacts } from '../checkInput';
import { findLinks } from '../findLinks';
import { plainText } from '../foldText';
import { coverOwnWords } from '../coverOwnWords';
import { setLinksApart } from '../japaneseWriting';
import { coverNames } from '../knownText';
import { type HtmlLink } from '../readHtml';
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
  const shown = findLinks(coverNames(plainText(label), facts)).found.map(({ written }) => written);
  return shown.filter((written) => written !== href && `mailto:${written}`.toLowerCase() !== href.toLowerCase());
}

/** Every link is on the list, letter by letter, in the text as written, as read, and behind the words of the HTML. */
export const checkLinks: Check = ({ facts, reading }) => {
  const isAllowed = allowedTargets(facts);
  const asRead = reading.surfaces.flatMap(({ links }) => links.map(({ written }) => written));
  // Compatibility letters look the same once unified, so the raw text is searched as well.
  const asWritten = reading.surfaces.flatMap(({ raw, plain }) =>
    raw === plain
      ? []
      : findLinks(coverNames(coverOwnWords(setLinksApart(raw), facts), facts)).found.map(({ written }) => written),
  );
  const hidden = reading.markup.links.flatMap((link) => faultsOfAnchor(link, facts, isAllowed));
  return verdict(
    'links',
    [...[...asRead, ...asWritten].filter((written) => !isAllowed(written)), ...hidden],
    'Every link and address is on the list.',
    'These links or addresses are not allowed in this message: %.',
  );
};
