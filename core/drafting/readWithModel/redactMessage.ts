/** What no model needs to know: addresses, links, account numbers and telephone numbers. */
const SECRETS = [
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g,
  /\bhttps?:\/\/\S{1,500}/gi,
  /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){3,7}(?:[ ]?[A-Z0-9]{1,3})?\b/g,
  /(?<![\w.,])\+?\d[\d ()/-]{8,18}\d(?![\w.,]\d)/g,
];

/** A text without its secrets, and the way back for a quote cut from it. */
export interface RedactedText {
  text: string;
  /** The quote with the covered parts restored; exactly the customer's words again. */
  restore: (quote: string) => string;
}

/** Covers addresses, links, account and telephone numbers by numbered marks before a model sees the text. */
export function redactMessage({ text }: { text: string }): RedactedText {
  const covered: string[] = [];
  const cover = (secret: string): string => `[${covered.push(secret)}#]`;
  // A mark that stands in the text already would be restored to a secret.
  const plain = text.replace(/\[\d+#\]/g, (mark) => cover(mark));
  const redacted = SECRETS.reduce((sofar, secret) => sofar.replace(secret, cover), plain);
  return {
    text: redacted,
    // Backwards, since a later cover may hold an earlier mark.
    restore: (quote) =>
      covered.reduceRight((sofar, secret, index) => sofar.split(`[${index + 1}#]`).join(secret), quote),
  };
}
