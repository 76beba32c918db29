import { ReceivablesError } from '../errors';
import { isMailAddress } from '../policy/recipient';
import type { Sender } from '../receivables/sections/draft';
import { oneLine } from './cleanText';
import { draftLanguages } from './templates/languages';

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
}

function refuse(field: string, value: unknown, problem: string, hint: string): never {
  throw new ReceivablesError({ code: 'invalid_setting', field, value, problem, hint });
}

function textOf(raw: Readonly<Record<string, unknown>>, key: string, limit = 100): string {
  const value = raw[key];
  return typeof value === 'string' ? oneLine({ text: value, limit }) : '';
}

function required(raw: Readonly<Record<string, unknown>>, key: string, field: string, hint: string): string {
  return textOf(raw, key) || refuse(field, undefined, 'is missing', hint);
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

/**
 * Reads the drafter's settings: senderName and company are required, the rest has defaults (language en, 120 words, no links).
 * Throws `invalid_setting` naming the setting and the expected form.
 */
export function readDraftSettings(raw: Readonly<Record<string, unknown>>): DraftSettings {
  const name = required(raw, 'senderName', 'sender name', 'the person who signs, such as Jane Doe');
  const company = required(raw, 'company', 'company', 'the name your customers know you by');
  const email = optionalEmail(raw, 'replyTo', 'reply-to e-mail');
  const phone = textOf(raw, 'phone', 40);
  const ownerFallback = optionalEmail(raw, 'ownerFallback', 'account owner fallback');
  const fallbackLanguage = textOf(raw, 'fallbackLanguage').toLowerCase() || 'en';
  if (!draftLanguages.includes(fallbackLanguage)) {
    refuse('fallback language', fallbackLanguage, 'has no built-in texts', `use one of ${draftLanguages.join(', ')}`);
  }
  const wordLimit = Number(raw.wordLimit ?? 120);
  if (!Number.isInteger(wordLimit) || wordLimit < 20 || wordLimit > 1000) {
    refuse('word limit', raw.wordLimit, 'is out of range', 'use a whole number from 20 to 1000');
  }
  return {
    sender: { name, company, ...(email ? { email } : {}), ...(phone ? { phone } : {}) },
    ...(ownerFallback ? { ownerFallback } : {}),
    fallbackLanguage,
    wordLimit,
    allowedLinks: linksOf(raw.allowedLinks),
  };
}
