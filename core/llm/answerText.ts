/** Servers without a parser for reasoning leave a model's thoughts before its answer, some without the tag that opens them. */
const THOUGHTS = /^[\s\S]*<\/think(?:ing)?>/i;

/** The text of a message's content: some models answer with a list of blocks, of which those with thoughts hold no text. */
export function contentText(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content
    .map((block: unknown) => (typeof block === 'string' ? block : (block as { text?: unknown } | null)?.text))
    .filter((text): text is string => typeof text === 'string')
    .join('');
}

/** What the model says, without the thoughts before it; empty when the content holds no text. */
export function answerText(content: unknown): string {
  return contentText(content)
    .replace(THOUGHTS, '')
    .replace(/^\ufeff/, '')
    .trim();
}
