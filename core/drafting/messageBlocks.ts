/** An invoice as a row of the list, ready to print. */
export interface InvoiceRow {
  number: string;
  amount: string;
  due: string;
  /** The row as a sentence, for plain text. */
  sentence: string;
  payUrl?: string;
}

/** A piece of a message. Text and HTML are both made from the same pieces, so they cannot say different things. */
export type MessageBlock =
  | { kind: 'paragraph'; text: string }
  | {
      kind: 'invoices';
      columns: { number: string; amount: string; due: string };
      payLabel: string;
      payText: string;
      rows: InvoiceRow[];
      totals: string[];
    }
  /** A heading with its lines, as points when `marked`. */
  | { kind: 'section'; heading: string; lines: string[]; marked: boolean }
  | { kind: 'pay'; lead: string; label: string; url: string }
  | { kind: 'signature'; lines: string[] };

/** A message as written: one line of subject and its pieces in order. */
export interface WrittenMessage {
  subject: string;
  blocks: MessageBlock[];
}

function blockAsText(block: MessageBlock): string {
  if (block.kind === 'paragraph') return block.text;
  if (block.kind === 'signature') return block.lines.join('\n');
  if (block.kind === 'section') {
    return [block.heading, ...block.lines.map((line) => (block.marked ? `- ${line}` : line))].join('\n');
  }
  if (block.kind === 'pay') return `${block.lead} ${block.url}`;
  const rows = block.rows.map(({ sentence, payUrl }) =>
    payUrl ? `- ${sentence}\n  ${block.payText} ${payUrl}` : `- ${sentence}`,
  );
  return [rows.join('\n'), block.totals.join('\n')].filter(Boolean).join('\n\n');
}

/** The message as plain text: paragraphs apart by an empty line, one invoice a line. */
export function renderText({ blocks }: { blocks: readonly MessageBlock[] }): string {
  return blocks.map(blockAsText).join('\n\n');
}
