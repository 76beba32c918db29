function split(text) {
  const [, sign, whole, decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  return { minor: BigInt(`${sign}${whole}${decimals}`), places: decimals.length };
}

function addDecimals(left, right) {
  const [a, b] = [split(left), split(right)];
  const places = Math.max(a.places, b.places);
  const scale = ({ minor, places: own }) => minor * 10n ** BigInt(places - own);
  const sum = scale(a) + scale(b);
  const digits = String(sum < 0n ? -sum : sum).padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return sum < 0n ? `-${text}` : text;
}

/** One exact total per currency; amounts are decimal strings. Kept apart from the product's own sums on purpose. */
export function totalsByCurrency(amounts) {
  const totals = {};
  for (const { currency, amount } of amounts)
    totals[currency] = totals[currency] === undefined ? amount : addDecimals(totals[currency], amount);
  return Object.fromEntries(Object.entries(totals).sort());
}

/** How often each name occurs, most frequent first. */
export function countBy(names) {
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}
