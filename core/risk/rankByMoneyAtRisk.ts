/** What the order rests on: an id for ties, the open amount in minor units, and the probability. */
export interface MoneyAtRisk {
  readonly id: string;
  readonly currency: string;
  readonly balanceMinor: number;
  readonly probabilityLate: number;
}

const byText = (left: string, right: string): number => (left < right ? -1 : Number(left > right));

/**
 * Priorities, 1 first, in the order of the input. Within each currency the most money at risk (probability times
 * balance) comes first; the currencies are then interleaved rank by rank, since their amounts cannot be compared.
 * Ties go by invoice id.
 */
export function rankByMoneyAtRisk(items: readonly MoneyAtRisk[]): number[] {
  const queues = new Map<string, { item: MoneyAtRisk; index: number }[]>();
  items.forEach((item, index) => {
    const queue = queues.get(item.currency);
    if (queue) queue.push({ item, index });
    else queues.set(item.currency, [{ item, index }]);
  });
  const ranked = [...queues.values()].flatMap((queue) =>
    queue
      .sort(
        ({ item: left }, { item: right }) =>
          right.probabilityLate * right.balanceMinor - left.probabilityLate * left.balanceMinor ||
          byText(left.id, right.id),
      )
      .map((entry, rank) => ({ ...entry, rank })),
  );
  ranked.sort(
    (left, right) =>
      left.rank - right.rank || byText(left.item.id, right.item.id) || byText(left.item.currency, right.item.currency),
  );
  const priorities = new Array<number>(items.length).fill(0);
  ranked.forEach(({ index }, position) => (priorities[index] = position + 1));
  return priorities;
}
