import { escapeMarkup } from '../guardrails/escapeMarkup';
import type { MessageBlock } from './messageBlocks';

// Mail programs drop style sheets and classes: everything is inline, and the layout is tables as Outlook's Word engine wants.
const FONT = 'font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;color:#1f2933;';
// A list may have a hundred rows: what the table itself can say once is not repeated in every cell.
const CELL = 'padding:6px 12px;border-bottom:1px solid #ddd;text-align:left;';
const AMOUNT = 'padding:6px 12px;border-bottom:1px solid #ddd;text-align:right;white-space:nowrap;';

function link(url: string, label: string): string {
  return `<a href="${escapeMarkup(url)}" style="color:#0f766e;">${escapeMarkup(label)}</a>`;
}

function button({ url, label, lead }: { url: string; label: string; lead: string }): string {
  const look = `${FONT}display:inline-block;padding:10px 18px;color:#ffffff;text-decoration:none;font-weight:bold;`;
  return [
    `<p style="${FONT}margin:0 0 8px;">${escapeMarkup(lead)}</p>`,
    '<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 16px;"><tr>',
    `<td bgcolor="#0f766e" style="background-color:#0f766e;border-radius:4px;"><a href="${escapeMarkup(url)}" style="${look}">${escapeMarkup(label)}</a></td>`,
    '</tr></table>',
  ].join('');
}

function table(block: Extract<MessageBlock, { kind: 'invoices' }>): string {
  const payable = block.rows.some(({ payUrl }) => payUrl);
  const head = (text: string, style: string): string => `<th style="${style}">${escapeMarkup(text)}</th>`;
  const rows = block.rows.map(({ number, amount, due, payUrl }) => {
    const pay = payUrl ? link(payUrl, block.payLabel) : '';
    return (
      `<tr><td style="${CELL}">${escapeMarkup(number)}</td><td style="${CELL}">${escapeMarkup(due)}</td>` +
      `<td style="${AMOUNT}" align="right">${escapeMarkup(amount)}</td>${payable ? `<td style="${CELL}">${pay}</td>` : ''}</tr>`
    );
  });
  const totals = block.totals.map((total) => `<strong>${escapeMarkup(total)}</strong>`).join('<br>');
  return [
    `<table cellpadding="0" cellspacing="0" border="0" style="${FONT}border-collapse:collapse;margin:0 0 16px;">`,
    `<tr>${head(block.columns.number, CELL)}${head(block.columns.due, CELL)}${head(block.columns.amount, AMOUNT)}${payable ? head('', CELL) : ''}</tr>`,
    ...rows,
    '</table>',
    totals ? `<p style="${FONT}margin:0 0 16px;">${totals}</p>` : '',
  ].join('');
}

function lines(text: string): string {
  return text.split('\n').map(escapeMarkup).join('<br>');
}

function blockAsHtml(block: MessageBlock): string {
  if (block.kind === 'invoices') return table(block);
  if (block.kind === 'pay') return button(block);
  if (block.kind === 'section') {
    const points = block.lines.map((line) => `${block.marked ? '• ' : ''}${escapeMarkup(line)}`).join('<br>');
    return `<p style="${FONT}margin:0 0 16px;"><strong>${escapeMarkup(block.heading)}</strong><br>${points}</p>`;
  }
  return `<p style="${FONT}margin:0 0 16px;">${lines(block.kind === 'signature' ? block.lines.join('\n') : block.text)}</p>`;
}

/** The message as HTML that mail programs show alike: inline styles, tables, every word and link escaped, no image, no script. */
export function renderHtml({ blocks, language }: { blocks: readonly MessageBlock[]; language: string }): string {
  return `<div lang="${escapeMarkup(language)}" style="${FONT}max-width:640px;">${blocks.map(blockAsHtml).join('')}</div>`;
}
