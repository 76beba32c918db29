import { findAccounts } from './findAccounts';
import { findAddresses } from './findAddresses';
import { findCompanies } from './findCompanies';
import { findContacts, findPhones } from './findContacts';
import { findKnown, type KnownPrivate } from './findKnown';
import { findSigners } from './findSigners';
import { findByPattern, hide, readable, type PrivateFinder, type PrivatePlace } from './hiddenText';
import { MARK, writeMark, type Placeholder } from './placeholder';

/** One covered place: where its mark stands in the redacted text, and the very letters it covers. */
export interface Cover {
  start: number;
  end: number;
  written: string;
}

/** A text that may leave, and how each of its marks was written. */
export interface RedactedText {
  text: string;
  covers: Cover[];
}

/** Texts of one request without their private parts, and what every mark stands for. */
export interface Redaction {
  texts: RedactedText[];
  placeholders: Placeholder[];
}

/** A mark in an incoming text is somebody's forgery: it is covered too, or restoring would fill it. */
const findForgedMarks = findByPattern({ kind: 'MARK', pattern: MARK });

function findersFor(known: readonly KnownPrivate[]): PrivateFinder[] {
  return [
    findForgedMarks,
    ...findContacts,
    findKnown(known),
    ...findAccounts,
    findCompanies,
    ...findSigners,
    ...findAddresses,
    findPhones,
  ];
}

function placesIn(text: string, finders: readonly PrivateFinder[]): PrivatePlace[] {
  let open = readable(text);
  const all: PrivatePlace[] = [];
  for (const find of finders) {
    const places = find(open);
    if (places.length === 0) continue;
    all.push(...places);
    open = hide(open, places);
  }
  return all.sort((left, right) => left.start - right.start);
}

function placeholderOf({ kind, key, original }: PrivatePlace, written: string, known: Placeholder[]): Placeholder {
  const same = known.find((one) => one.kind === kind && one.key === key);
  if (same) return same;
  const number = known.filter((one) => one.kind === kind).length + 1;
  const placeholder = { mark: writeMark(kind, number), kind, key, original: original ?? written };
  known.push(placeholder);
  return placeholder;
}

function redactOne(text: string, finders: readonly PrivateFinder[], placeholders: Placeholder[]): RedactedText {
  const redacted: RedactedText = { text: '', covers: [] };
  let at = 0;
  for (const place of placesIn(text, finders)) {
    const written = text.slice(place.start, place.end);
    const { mark } = placeholderOf(place, written, placeholders);
    redacted.text += text.slice(at, place.start);
    redacted.covers.push({ start: redacted.text.length, end: redacted.text.length + mark.length, written });
    redacted.text += mark;
    at = place.end;
  }
  redacted.text += text.slice(at);
  return redacted;
}

/**
 * Covers names, e-mail addresses, links, telephone, bank and tax numbers and postal addresses by marks such as
 * `{{PERSON_1}}` before a model sees the texts. What the ledger knows (`known`) is found however it is written; the rest by
 * its form. The same thing has the same mark in all texts; give the earlier `placeholders` to go on with them in a later
 * request of the same conversation.
 */
export function redactTexts({
  texts,
  known = [],
  placeholders = [],
}: {
  texts: readonly string[];
  known?: readonly KnownPrivate[];
  placeholders?: readonly Placeholder[];
}): Redaction {
  const all = [...placeholders];
  const finders = findersFor(known);
  return { texts: texts.map((text) => redactOne(text, finders, all)), placeholders: all };
}
