import { z } from 'zod/v4';
import { isCalendarDate, type CalendarDate } from '../calendar/calendarDate';

/** A calendar day as it travels between nodes. */
export const calendarDay = z.custom<CalendarDate>(isCalendarDate, 'is not a date (use YYYY-MM-DD)');

/** An amount as it travels between nodes: a plain decimal string such as "1234.50"; JSON numbers would lose cents. */
export const decimal = z.string().regex(/^-?\d+(\.\d+)?$/, 'is not an amount (use a decimal string such as "1234.50")');

/** An ISO 4217 code, upper case. */
export const currencyCode = z.string().regex(/^[A-Z]{3}$/, 'is not a currency (use a code such as EUR)');

/** An amount with its currency, as it travels between nodes. */
export const currencyAmount = z.object({ currency: currencyCode, amount: decimal });
export type CurrencyAmount = z.infer<typeof currencyAmount>;

/** Text that says something: never empty, never only blanks. */
export const filledText = z.string().refine((text) => text.trim() !== '', 'is empty');

/** The ways a message can leave (or, for a note and a script, stay in the house). */
export const channel = z.enum(['email', 'sms', 'whatsapp', 'call_script', 'internal_note']);
export type Channel = z.infer<typeof channel>;
