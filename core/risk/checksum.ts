/** Names in a fixed order at every depth, so that a model keeps its checksum when a database reorders its fields. */
function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${fields.map(([name, inner]) => `${JSON.stringify(name)}:${canonicalText(inner)}`).join(',')}}`;
}

/**
 * Sixteen hexadecimal digits of a value's content (two FNV-1a sums with different starts). It shows that a model was cut
 * short or edited by accident; it is no signature and does not protect against someone who wants to deceive.
 */
export function checksumOf(value: unknown): string {
  const text = canonicalText(value);
  let [left, right] = [0x811c9dc5, 0x1b873593];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    left = Math.imul(left ^ code, 0x01000193);
    right = Math.imul(right ^ (code + at), 0x01000193);
  }
  return [left, right].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
