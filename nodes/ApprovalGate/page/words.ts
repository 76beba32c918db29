import { formatDate, formatMoney, parseAmount, type CurrencyAmount, type ReviewRow } from '../../../core';

/** The reviewer's page is written in English; dates and amounts follow. */
const LOCALE = 'en-GB';

const STAGES: Readonly<Record<string, string>> = {
  not_due: 'Not due',
  upcoming: 'Due soon',
  friendly: 'Friendly reminder',
  direct: 'Direct reminder',
  escalate: 'Escalation',
  human_review: 'Needs a person',
};
const CHANNELS: Readonly<Record<string, string>> = {
  email: 'E-mail',
  sms: 'SMS',
  whatsapp: 'WhatsApp',
  call_script: 'Call script',
  internal_note: 'Internal note',
};
const CAUSES: Readonly<Record<string, string>> = {
  forgetfulness: 'Probably forgotten',
  missing_information: 'Something is missing',
  dispute: 'Disputed',
  cash_flow: 'Short of cash',
};

export const stageWord = (stage: string): string => STAGES[stage] ?? stage;
export const channelWord = (channel: string): string => CHANNELS[channel] ?? channel;
export const causeWord = (cause: string): string | undefined => CAUSES[cause];

/** "€1,200.00" */
export function amountWord({ currency, amount }: CurrencyAmount): string {
  return formatMoney(parseAmount({ value: amount, currency, field: 'amount' }), LOCALE);
}

/** "€1,200.00 and US$300.00": side by side, never added. */
export const amountsWord = (totals: readonly CurrencyAmount[]): string =>
  new Intl.ListFormat(LOCALE, { type: 'conjunction' }).format(totals.map(amountWord)) || '0';

export const dayWord = (day: ReviewRow['draft']['asOf']): string => formatDate(day, LOCALE);

/** "1 draft", "12 drafts" */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

export function lateWord(days: number): string {
  if (days > 0) return `${count(days, 'day')} overdue`;
  return days === 0 ? 'due today' : `due in ${count(-days, 'day')}`;
}

/** "+12", "−4": a true minus, so that columns line up. */
export const pointsWord = (points: number): string =>
  `${points > 0 ? '+' : points < 0 ? '\u2212' : ''}${Math.abs(Math.round(points * 10) / 10)}`;

/** "24 November 2026 at 09:00" with the zone's name. */
export function instantWord(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat(LOCALE, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(new Date(instant));
}

export const languageWord = (language: string): string => {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
};
