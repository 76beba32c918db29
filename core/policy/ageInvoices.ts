import { classifyAge } from '../aging/classifyAge';
import { proposeInterest, type InterestTerms } from '../aging/proposeInterest';
import type { StageTable } from '../aging/stageTable';
import type { BusinessCalendar } from '../calendar/businessDays';
import type { CalendarDate } from '../calendar/calendarDate';
import { calendarFor, type CompanyCalendar } from '../calendar/companyCalendar';
import { toBase, type BaseRates } from '../money/convert';
import { toDecimal } from '../money/money';
import { parseAmount } from '../money/parseAmount';
import type { Invoice } from '../receivables/invoice';
import type { Aging } from '../receivables/sections/aging';

/** By what the invoices of one run are aged. */
interface AgeingRules {
  stages: StageTable;
  calendar: CompanyCalendar;
  rates?: BaseRates | undefined;
  interest?: InterestTerms | undefined;
}

/** The age of an invoice on a day, with what the run adds to it. */
export type AgeOf = (invoice: Invoice, asOf: CalendarDate) => Aging;

/** Invoices due on the same day are equally old wherever the same days are off, so each such day is worked out once. */
function ageOnce({ stages, calendar }: AgeingRules): AgeOf {
  const known = new Map<BusinessCalendar, Map<string, Aging>>();
  return ({ dueDate, dueDateEstimated, customer }, asOf) => {
    const theirs = calendarFor({ calendar, country: customer.country });
    let ages = known.get(theirs);
    if (!ages) known.set(theirs, (ages = new Map<string, Aging>()));
    const key = dueDate + asOf + (dueDateEstimated ? '?' : '');
    let aging = ages.get(key);
    if (!aging) ages.set(key, (aging = classifyAge({ dueDate, asOf, stages, dueDateEstimated, calendar: theirs })));
    return { ...aging };
  };
}

/** How the invoices of one run are aged: days, stage and bucket, the balance in the company's currency, a proposed interest. */
export function ageInvoices(rules: AgeingRules): AgeOf {
  const { rates, interest } = rules;
  const ageOf = ageOnce(rules);
  return (invoice, asOf) => {
    const aging = ageOf(invoice, asOf);
    const { currency, balance: value } = invoice;
    const inBase = rates && toBase(parseAmount({ value, currency, field: 'balance' }), rates);
    if (inBase) aging.baseAmount = toDecimal(inBase);
    const proposal = interest && proposeInterest({ invoice, asOf, terms: interest });
    if (proposal) aging.interestProposal = proposal;
    return aging;
  };
}
