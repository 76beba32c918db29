import { escapeMarkup } from '../guardrails/escapeMarkup';
import type { MessageBlock } from './messageBlocks';

// Mail programs drop style sheets and classes: everything is inline, and the layout is tables as Outlook's Word engine
// wants, which hands no font down into a cell.
const FONT = 'font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;color:#1f2933;';
const SMALL = 'font-family:Arial,Helvetica,sans-serif;font-size:13px;line-height:1.4;color:#52606d;';
const LINE = 'border-bottom:1px solid #d9e2ec;';
const PAD = 'padding:8px 10px 8px 0;';
const BRAND = '#0f766e';
/** Gmail cuts a mail at about 102 KB: longer lists say the font once, and stripes stand for lines. */
const MOST_ROOMY_ROWS = 40;
/** A number up to this length stays on one line, on a phone too. */
const LONGEST_WHOLE = 14;

type Listing = Extract<MessageBlock, { kind: 'invoices' }>;

function link(url: string, label: string): string {
  return `<a href="${escapeMarkup(url)}" style="color:${BRAND};">${escapeMarkup(label)}</a>`;
}

function paragraph(content: string): string {
  return `<p style="${FONT}margin:0 0 16px;">${content}</p>`;
}

/** The colour and the room of the button are the cell's, which every mail program draws; `mso-padding-alt` is for Outlook. */
function button({ url, label, lead }: { url: string; label: string; lead: string }): string {
  const look = `${FONT}display:inline-block;padding:12px 22px;color:#ffffff;text-decoration:none;font-weight:bold;`;
  return [
    `<p style="${FONT}margin:0 0 8px;">${escapeMarkup(lead)}</p>`,
    '<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 20px;"><tr>',
    `<td bgcolor="${BRAND}" style="background-color:${BRAND};border-radius:6px;mso-padding-alt:12px 22px;">`,
    `<a href="${escapeMarkup(url)}" style="${look}">${escapeMarkup(label)}</a></td></tr></table>`,
  ].join('');
}

/** The look of a list's cells: each its own in a short list, as little as possible in a long one. */
function looksOf({ rows }: Listing): { cell: string; amount: string; row: (at: number) => string; table: string } {
  if (rows.length <= MOST_ROOMY_ROWS) {
    const style = `${FONT}${PAD}${LINE}`;
    const amount = ` align="right" style="${style}text-align:right;white-space:nowrap;"`;
    return { cell: ` style="${style}"`, amount, row: () => '<tr>', table: 'cellpadding="0"' };
  }
  const row = (at: number): string => (at % 2 === 0 ? '<tr bgcolor="#f0f4f8">' : '<tr>');
  return { cell: '', amount: ' align="right" nowrap', row, table: 'cellpadding="6"' };
}

function headOf({ columns }: Listing, payable: boolean): string {
  const cell = (text: string, more = ''): string =>
    `<th align="left" style="${SMALL}${PAD}${LINE}text-align:left;font-weight:normal;${more}">${escapeMarkup(text)}</th>`;
  const amount = cell(columns.amount, 'text-align:right;').replace('align="left"', 'align="right"');
  return `<tr>${cell(columns.number)}${cell(columns.due)}${amount}${payable ? cell('') : ''}</tr>`;
}

function table(block: Listing): string {
  const payable = block.rows.some(({ payUrl }) => payUrl);
  const looks = looksOf(block);
  const rows = block.rows.map(({ number, amount, due, payUrl }, at) => {
    const pay = payable ? `<td${looks.cell} align="right">${payUrl ? link(payUrl, block.payLabel) : ''}</td>` : '';
    const whole = number.length <= LONGEST_WHOLE ? ' nowrap' : '';
    const facts = `<td${looks.cell}${whole}>${escapeMarkup(number)}</td><td${looks.cell}>${escapeMarkup(due)}</td>`;
    return `${looks.row(at)}${facts}<td${looks.amount}>${escapeMarkup(amount)}</td>${pay}</tr>`;
  });
  const totals = block.totals.map(
    (total) =>
      `<tr><td colspan="3" align="right" style="${FONT}${PAD}text-align:right;"><strong>${escapeMarkup(total)}</strong></td>${payable ? '<td></td>' : ''}</tr>`,
  );
  return [
    `<table ${looks.table} cellspacing="0" border="0" width="100%" style="${FONT}border-collapse:collapse;width:100%;margin:0 0 20px;">`,
    headOf(block, payable),
    ...rows,
    ...totals,
    '</table>',
  ].join('');
}

function lines(text: string): string {
  return text.split('\n').map(escapeMarkup).join('<br>');
}

function section({ heading, lines: points, marked }: Extract<MessageBlock, { kind: 'section' }>): string {
  const shown = points.map((line) => `${marked ? '• ' : ''}${escapeMarkup(line)}`).join('<br>');
  return paragraph(`<strong>${escapeMarkup(heading)}</strong><br>${shown}`);
}

function signature([closing = '', name = '', ...below]: readonly string[]): string {
  const own = below.map((line) => `<br><span style="${SMALL}">${escapeMarkup(line)}</span>`).join('');
  return paragraph(`${escapeMarkup(closing)}<br><strong>${escapeMarkup(name)}</strong>${own}`);
}

function blockAsHtml(block: MessageBlock): string {
  switch (block.kind) {
    case 'invoices':
      return table(block);
    case 'pay':
      return button(block);
    case 'section':
      return section(block);
    case 'signature':
      return signature(block.lines);
    case 'paragraph':
      return paragraph(lines(block.text));
  }
}

/**
 * The message as HTML that mail programs show alike: inline styles, tables, every word and link escaped, no image, no
 * script, nothing loaded from elsewhere. It fits a phone's 360 pixels without a style sheet.
 */
export function renderHtml({ blocks, language }: { blocks: readonly MessageBlock[]; language: string }): string {
  return `<div lang="${escapeMarkup(language)}" style="${FONT}max-width:600px;">${blocks.map(blockAsHtml).join('')}</div>`;
}
