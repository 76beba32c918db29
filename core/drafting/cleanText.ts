/** Control characters, and the invisible ones that can turn the reading direction or hide text. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/** Text from a ledger as one printable line: control and invisible characters gone, blanks joined, cut at the limit. */
export function oneLine({ text, limit }: { text: string; limit: number }): string {
  // Cut before the regular expressions run: a name may be megabytes long.
  const line = text
    .slice(0, limit * 20)
    .replace(/[\s\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(INVISIBLE, '')
    .trim();
  const letters = [...line];
  return letters.length > limit
    ? `${letters
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`
    : line;
}

/** The name as a greeting or a subject may carry it; undefined when it could be read as a link, an address, an amount or markup. */
export function asPlainName({ name, limit = 80 }: { name: string | undefined; limit?: number }): string | undefined {
  const line = oneLine({ text: name ?? '', limit });
  const odd = /[<>{}[\]\\|@*_`~^=]|:\/\/|www\.|\p{Sc}/iu.test(line);
  return line === '' || odd ? undefined : line;
}
