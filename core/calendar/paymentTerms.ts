const AT_ONCE =
  /\b(?:due (?:up)?on receipt|on receipt|upon receipt|immediate(?:ly)?|cash on delivery|cod|prepaid|sofort|comptant)\b/i;
/** "2% 10, net 30" gives a discount for ten days; the debt is due after thirty. */
const NET = /\bnet(?:t|to)?[\s-]*(\d{1,3})\b/i;
const DAYS = /(?<![%\d.,])\b(\d{1,3})\s*(?:calendar\s+)?(?:days?|d|tage|jours|d[ií]as|dagen)\b/i;

/**
 * How many days after the issue date a debt is due, from the words of its terms: "Net 30" and "30 days" -> 30,
 * "due on receipt" -> 0, "2/10 net 45" -> 45. Undefined when the words do not say, or mean the end of a month.
 */
export function parseTermsDays(terms: string): number | undefined {
  // Adding days to such terms gives a wrong day; the caller's default is at least a known one.
  if (/\b(?:eom|end of month|month end|fin de mois|monatsende)\b/i.test(terms)) return undefined;
  const days = NET.exec(terms)?.[1] ?? DAYS.exec(terms)?.[1];
  if (days !== undefined) return Number(days);
  return AT_ONCE.test(terms) ? 0 : undefined;
}
