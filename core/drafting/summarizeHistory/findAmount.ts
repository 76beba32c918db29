const NUMBER = "\\d{1,3}(?:[.,' ]\\d{3}){1,4}(?:[.,]\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,3})?";
/** Codes and names of further currencies in small letters, none of which is part of a longer word. */
const OTHERS =
  '(?:jpy|yen|cny|krw|sek|dkk|nok|isk|kr|kronor|kroner|pln|zł|czk|kc|huf|ron|bgn|cad|aud|nzd|brl|reais|mxn|inr|sgd|hkd|zar|aed)(?![a-z])';
const MONEY = new RegExp(
  `(?:eur|usd|gbp|chf|€|\\$|£|¥|₹|(?<![a-z])${OTHERS})\\s?(${NUMBER})(?![\\d])|(?<![\\d.,])(${NUMBER})\\s?(?:eur|euros?|usd|dollars?|gbp|pounds?|chf|€|\\$|£|¥|₹|${OTHERS})`,
  'g',
);

/** Digits with at most one decimal point: the last mark is decimal unless three digits follow it. */
function plainDecimal(text: string): string {
  const mark = /[.,](\d{1,2})$/.exec(text);
  const whole = (mark ? text.slice(0, mark.index) : text).replace(/\D/g, '');
  return mark ? `${whole}.${(mark[1] ?? '').padEnd(2, '0')}` : whole;
}

/** The one amount of money a sentence names, as a decimal string: "€ 1.200,50" -> "1200.50"; undefined when it names none or several. */
export function findAmount({ text }: { text: string }): string | undefined {
  const found = [...text.matchAll(MONEY)].map(([, before, behind]) => plainDecimal(before ?? behind ?? ''));
  return found.length === 1 ? found[0] : undefined;
}
