import type { BulkChoice, CheckName, ProblemCode, RowDecision } from '../../../../core';

/** The languages the review page speaks. */
export const PAGE_LANGUAGES = ['en', 'de', 'fr', 'es', 'nl'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

type Words<Key extends string> = Readonly<Record<Key, string>>;
type Stage = 'not_due' | 'upcoming' | 'friendly' | 'direct' | 'escalate' | 'human_review';
type Channel = 'email' | 'sms' | 'whatsapp' | 'call_script' | 'internal_note';
type Cause = 'forgetfulness' | 'missing_information' | 'dispute' | 'cash_flow';

/** Everything the review page says in one language. Amounts, dates and counts arrive as they are written there. */
export interface PageWords {
  /** Of numbers and dates. */
  locale: string;
  drafts(count: number): string;
  days(count: number): string;
  overdue(days: string): string;
  dueToday: string;
  dueIn(days: string): string;
  page: {
    skip: string;
    title(drafts: string): string;
    lead(instant: string, zone: string): string;
    draftsLabel: string;
    openIn(currency: string): string;
    highRisk: string;
    oldest: string;
    notOverdue: string;
    alert: string;
    alertKept: string;
  };
  card: {
    position(place: number, total: number): string;
    decisionFor(name: string): string;
    choices: Words<'approve' | 'reject' | 'snooze' | 'later'>;
    bands: Words<'low' | 'medium' | 'high'>;
    consumer: string;
    readHistory: string;
    oneMessage(items: number): string;
    approvedBefore(names: string): string;
    reason: string;
    until: string;
  };
  facts: {
    invoice(count: number): string;
    number: string;
    due: string;
    open: string;
    risk(score: number): string;
    expected(day: string): string;
    thin: string;
    history: string;
    cause: string;
    next: string;
    exchanges(count: number): string;
    we: string;
    stages: Words<Stage>;
    causes: Words<Cause>;
  };
  letter: {
    heading(channel: string, language: string): string;
    byModel: string;
    builtIn: string;
    channels: Words<Channel>;
    to: string;
    copy: string;
    subject: string;
    text: string;
    nobody: string;
    pay(number: string): string;
    edit(withSubject: boolean): string;
    hint: string;
    found: string;
    overrideLabel: string;
    overrideHint: string;
    forbidden: string;
    checks: Words<CheckName>;
  };
  rest: {
    heading: string;
    lead(drafts: string, amounts: string, undecided: string): string;
    undecided: Words<'reject' | 'snooze'>;
    label: string;
    none: string;
    choices: Words<BulkChoice>;
    scope(drafts: string, amounts: string): string;
    onlyRisk: string;
    onlyStage: string;
    any: string;
    upTo: string;
    upToHint: string;
    reason: string;
    until: string;
  };
  finish: {
    name: string;
    passPhrase: string;
    submit: string;
    /** Follow a number each: "3 approved". */
    tally: Words<'approved' | 'rejected' | 'snoozed'>;
  };
  confirm: {
    title(drafts: string): string;
    lead(amounts: string): string;
    alone(drafts: string): string;
    list: string;
    again: string;
    yes(drafts: string): string;
    back: string;
  };
  done: {
    title: string;
    thanks(name: string): string;
    lead(drafts: string): string;
    kinds: Words<RowDecision['kind']>;
  };
  /** The invitation to the page, for chats and mail. */
  message: {
    title(drafts: string): string;
    lead(amounts: string): string;
    open: string;
    note: string;
  };
  notice: Words<'nothing' | 'already' | 'closed' | 'other_round' | 'cut_off' | 'fault' | 'again' | 'identity'>;
  problems: Words<ProblemCode>;
}
