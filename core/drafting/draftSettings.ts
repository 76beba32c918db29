import { ReceivablesError } from '../errors';
import { isMailAddress } from '../policy/recipient';
import type { Sender } from '../receivables/sections/draft';
import { readSignature, readVoiceSamples } from './brandVoice';
import { oneLine } from './cleanText';
import { draftLanguages } from './templates/languages';

/** What may be offered to customers; a person switches each on. */
export type Offer = 'partPayment' | 'plan' | 'callBack';
const OFFERS: readonly Offer[] = ['partPayment', 'plan', 'callBack'];

/** How the Reminder Drafter writes: who signs, in which language when in doubt, and within which limits. */
export interface DraftSettings {
  sender: Sender;
  /** Who receives internal notes about customers without an account owner: an e-mail address. */
  ownerFallback?: string;
  fallbackLanguage: string;
  /** Words a reminder for one invoice may have; the list of invoices, part payments and links comes on top. */
  wordLimit: number;
  /** Links that may appear besides the invoices' own payment links. */
  allowedLinks: string[];
  /** In the order in which they are written. Empty: nothing is ever offered. */
  offers: Offer[];
  /** Texts that show a model how the business writes; empty when none are given. */
  voiceSamples: string[];
  /** Ids or names of customers who never get firm wording, besides those the ledger marks. */
  vipCustomers: string[];
}

function refuse(field: string, value: unknown, problem: string, hint: string): never {
  throw new ReceivablesError({ code: 'invalid_setting', field, value, problem, hint });
}

function textOf(raw: Readonly<Record<string, unknown>>, key: string, limit = 100): string {
  const value = raw[key];
  // An expression may give a telephone number, or a company called 1900, as a number.
  return typeof value === 'string' || typeof value === 'number' ? oneLine({ text: String(value), limit }) : '';
}

/** Longer names our checks would read as text of the message, and refuse every draft. */
const LONGEST_NAME = 80;

function required(raw: Readonly<Record<string, unknown>>, key: string, field: string, hint: string): string {
  const name = textOf(raw, key) || refuse(field, undefined, 'is missing', hint);
  if ([...name].length <= LONGEST_NAME) return name;
  return refuse(
    field,
    name,
    'is too long',
    `${hint}, in ${LONGEST_NAME} letters; the full one may stand in the signature`,
  );
}

function optionalEmail(raw: Readonly<Record<string, unknown>>, key: string, field: string): string | undefined {
  const text = textOf(raw, key, 320);
  if (text === '' || isMailAddress(text)) return text || undefined;
  return refuse(field, text, 'is not an e-mail address', 'use name@company.example');
}

function linksOf(value: unknown): string[] {
  const lines = (Array.isArray(value) ? value : String(value ?? '').split(/[\s,;]+/)).map(String).filter(Boolean);
  const bad = lines.find((link) => !/^https:\/\/[^\s"'<>]+$/.test(link));
  if (bad !== undefined) refuse('allowed links', bad, 'is not a secure link', 'use addresses that start with https://');
  return lines;
}

function offersOf(value: unknown): Offer[] {
  const wanted: unknown[] = Array.isArray(value) ? value : namesOf(value);
  const unknown = wanted.find((offer) => !OFFERS.includes(offer as Offer));
  if (unknown !== undefined) refuse('offers', unknown, 'is not known', `use any of ${OFFERS.join(', ')}`);
  return OFFERS.filter((offer) => wanted.includes(offer));
}

function namesOf(value: unknown): string[] {
  const names = Array.isArray(value) ? value.map(String) : String(value ?? '').split(/[,;\n]/);
  return names.map((name) => name.trim()).filter((name) => name !== '');
}

/**
 * Reads the drafter's settings: senderName and company are required, the rest has defaults (language en, 120 words, no links, no offers,
 * no samples of the brand's voice).
 * Throws `invalid_setting` naming the setting and the expected form.
 */
export function readDraftSettings(raw: Readonly<Record<string, unknown>>): DraftSettings {
  const name = required(raw, 'senderName', 'sender name', 'the person who signs, such as Jane Doe');
  const company = required(raw, 'company', 'company', 'the name your customers know you by');
  const email = optionalEmail(raw, 'replyTo', 'reply-to e-mail');
  const phone = textOf(raw, 'phone', 40);
  const ownerFallback = optionalEmail(raw, 'ownerFallback', 'account owner fallback');
  const signature = readSignature(raw.signature);
  const fallbackLanguage = textOf(raw, 'fallbackLanguage').toLowerCase() || 'en';
  if (!draftLanguages.includes(fallbackLanguage)) {
    refuse('fallback language', fallbackLanguage, 'has no built-in texts', `use one of ${draftLanguages.join(', ')}`);
  }
  const wordLimit = Number(raw.wordLimit ?? 120);
  if (!Number.isInteger(wordLimit) || wordLimit < 20 || wordLimit > 1000) {
    refuse('word limit', raw.wordLimit, 'is out of range', 'use a whole number from 20 to 1000');
  }
  return {
    sender: {
      name,
      company,
      ...(email ? { email } : {}),
      ...(phone ? { phone } : {}),
      ...(signature.length > 0 ? { signature } : {}),
    },
    ...(ownerFallback ? { ownerFallback } : {}),
    fallbackLanguage,
    wordLimit,
    allowedLinks: linksOf(raw.allowedLinks),
    offers: offersOf(raw.offers),
    voiceSamples: readVoiceSamples(raw.voiceSamples),
    vipCustomers: namesOf(raw.vipCustomers),
  };
}
