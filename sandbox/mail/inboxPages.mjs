const marks = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text) => String(text).replace(/[&<>"']/g, (mark) => marks[mark]);

const style = `
:root { color-scheme: light dark; --ink: light-dark(#1c2430, #e6e9ef); --soft: light-dark(#667085, #98a2b3);
  --line: light-dark(#e4e7ec, #333b49); --page: light-dark(#f5f6f8, #14181f); --card: light-dark(#fff, #1d222b);
  --accent: light-dark(#2453d6, #8fb0ff); }
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, sans-serif }
main { max-width: 920px; margin: 0 auto; padding: 32px 20px 64px }
h1 { font-size: 22px; margin: 0 } h2 { font-size: 19px; margin: 0 0 12px }
a { color: var(--accent); text-decoration: none }
.lead, .soft { color: var(--soft) } .lead { margin: 4px 0 20px }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; overflow: hidden }
.row { display: grid; grid-template-columns: 230px 1fr auto; gap: 16px; padding: 12px 18px; color: inherit; border-top: 1px solid var(--line) }
.row:first-child { border-top: 0 } .row:hover { background: var(--page) }
.row span { white-space: nowrap; overflow: hidden; text-overflow: ellipsis } .row .subject { font-weight: 600 }
dl { display: grid; grid-template-columns: 70px 1fr; gap: 4px 12px; margin: 0; padding: 18px } dt { color: var(--soft) } dd { margin: 0 }
.tabs { display: flex; gap: 4px; padding: 0 18px; border-bottom: 1px solid var(--line) }
.tabs a { padding: 8px 14px; color: var(--soft) } .tabs a.on { color: var(--ink); border-bottom: 2px solid var(--accent); font-weight: 600 }
pre { margin: 0; padding: 18px; white-space: pre-wrap; font: inherit } iframe { width: 100%; height: 560px; padding: 8px 10px; border: 0; background: #fff; display: block }
.empty { padding: 48px; text-align: center; color: var(--soft) }`;

const page = (title, body, refresh) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
${refresh ? '<meta http-equiv="refresh" content="4">' : ''}<title>${escape(title)}</title><style>${style}</style></head>
<body><main>${body}</main></body></html>`;

const time = (iso) => iso.slice(11, 19);

/** The list of captured mails, newest first. */
export function listPage({ messages }) {
  const rows = [...messages].reverse().map(
    ({ id, to, subject, text, receivedAt }) => `<a class="row" href="/mail/${id}"><span>${escape(to.join(', '))}</span>
      <span><span class="subject">${escape(subject)}</span> <span class="soft">${escape(text.slice(0, 110))}</span></span>
      <span class="soft">${time(receivedAt)}</span></a>`,
  );
  const empty = '<div class="empty">No mail yet. Approve some reminders and they arrive here.</div>';
  const count = messages.length === 1 ? '1 mail' : `${messages.length} mails`;
  return page(
    `Inbox (${messages.length})`,
    `<h1>Inbox</h1><p class="lead">${count} sent by the workflow. Nothing leaves this computer.</p>
     <div class="card">${rows.join('') || empty}</div>`,
    true,
  );
}

/** One mail with its plain text or its formatted body; the latter in a frame that may run nothing. */
export function messagePage({ message, view }) {
  const { id, from, to, cc, subject, text, html } = message;
  const shown = html && view === 'html' ? 'html' : 'text';
  const tab = (name, label) => `<a href="/mail/${id}?view=${name}"${shown === name ? ' class="on"' : ''}>${label}</a>`;
  const body =
    shown === 'html'
      ? `<iframe sandbox src="/mail/${id}/body" title="Formatted text"></iframe>`
      : `<pre>${escape(text)}</pre>`;
  const copies = cc.length > 0 ? `<dt>Cc</dt><dd>${escape(cc.join(', '))}</dd>` : '';
  return page(
    subject,
    `<p><a href="/">← Inbox</a></p><div class="card"><dl><dt>From</dt><dd>${escape(from)}</dd>
     <dt>To</dt><dd>${escape(to.join(', '))}</dd>${copies}<dt>Subject</dt><dd><strong>${escape(subject)}</strong></dd></dl>
     <div class="tabs">${tab('text', 'Text')}${html ? tab('html', 'Formatted') : ''}</div>${body}</div>`,
  );
}
