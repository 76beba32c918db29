import { createRequire } from 'node:module';
import path from 'node:path';

/** Opens the review page as a browser without JavaScript would: one GET, then the form's fields. */
export async function openReviewPage({ address, install }) {
  const reply = await fetch(address);
  const html = await reply.text();
  if (!reply.ok) throw new Error(`The review page answered ${reply.status}: ${html.slice(0, 300)}`);
  const load = createRequire(path.join(install.folder, 'node_modules', 'n8n', 'package.json'));
  const { parseHTML } = load('linkedom');
  const form = [...parseHTML(html).document.querySelectorAll('form')].find(
    (one) => (one.getAttribute('method') ?? '').toLowerCase() === 'post',
  );
  if (!form) throw new Error('The review page has no form to post');
  const hidden = [...form.querySelectorAll('input[type=hidden]')].map((input) => [
    input.getAttribute('name'),
    input.getAttribute('value') ?? '',
  ]);
  const drafts = hidden.filter(([name]) => name.endsWith('.fingerprint')).map(([name]) => name.split('.')[0]);
  return { html, hidden, drafts };
}

/** Posts decisions; fields that are not named stay undecided. The hidden fields keep their order: the last one proves that all arrived. */
export async function postReview({ address, page, fields }) {
  const last = page.hidden.at(-1);
  const body = new URLSearchParams([...page.hidden.slice(0, -1), ...Object.entries(fields), last]);
  const reply = await fetch(address, { method: 'POST', body });
  const html = await reply.text();
  if (!reply.ok)
    throw new Error(`The review was not accepted (${reply.status}): ${html.replace(/<[^>]*>/g, ' ').slice(0, 400)}`);
  return html;
}
