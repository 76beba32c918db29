import type { DigestAccount, DigestItem } from './digestItem';

/** What somebody should do about a customer, in one sentence. */
export interface NextAction {
  readonly customerId: string;
  readonly customer: string;
  readonly owner?: string;
  readonly action: string;
}

/** 1 is looked at first; what nobody scored comes after all that was scored, the oldest first. */
function urgency(items: readonly DigestItem[]): [priority: number, age: number] {
  const priority = Math.min(...items.map(({ risk }) => risk?.priority ?? Number.POSITIVE_INFINITY));
  return [priority, -Math.max(...items.map(({ aging }) => aging.daysOverdue))];
}

/** The history's own next action; without one the sentence of the decision that asks for a person. */
function actionFor(items: readonly DigestItem[]): string | undefined {
  const fromHistory = items.find(({ history }) => history?.nextAction)?.history?.nextAction;
  if (fromHistory) return fromHistory;
  const asking = items.find(({ contact }) => contact?.decision === 'escalate' || asksForPerson(contact));
  return asking?.contact?.reasons[0]?.message;
}

function asksForPerson(contact: DigestItem['contact']): boolean {
  return contact?.reasons.some(({ code }) => code === 'human_review' || code === 'broken_promise') ?? false;
}

/** The first `most` customers somebody should act for, the most money at risk first. */
export function nextActions(accounts: readonly DigestAccount[], most: number): NextAction[] {
  return accounts
    .filter(({ items }) => items.some(({ aging }) => aging.daysOverdue > 0))
    .map((account) => ({ account, action: actionFor(account.items), order: urgency(account.items) }))
    .sort((left, right) => {
      const [first, second] = [left.order, right.order];
      if (first[0] !== second[0]) return first[0] < second[0] ? -1 : 1;
      return first[1] - second[1] || (left.account.customerId < right.account.customerId ? -1 : 1);
    })
    .flatMap(({ account: { customerId, customer, owner }, action }) =>
      action ? [{ customerId, customer, ...(owner ? { owner } : {}), action }] : [],
    )
    .slice(0, most);
}
