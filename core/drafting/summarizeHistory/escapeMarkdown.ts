const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Every mark that Markdown or one of its dialects gives a meaning to; a dot counts inside an address only. */
const MARKS = /[\\`*_{}[\]()#+\-!|~@:/$^=]|\.(?=\S)/g;

/** Text of strangers for a place in Markdown: it shows as it was written and is never a link, an image or markup. */
export function escapeMarkdown({ text }: { text: string }): string {
  return text
    .replace(/[&<>]/g, (mark) => ENTITIES[mark] ?? mark)
    .replace(MARKS, '\\$&')
    .replace(/[\r\n]+/g, ' ');
}
