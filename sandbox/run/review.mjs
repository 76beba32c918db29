import { createRequire } from 'node:module';
import path from 'node:path';

function formIn({ html, install }) {
  const load = createRequire(path.join(install.folder, 'node_modules', 'n8n', 'package.json'));
  const { parseHTML } = load('linkedom');
  const form = [...parseHTML(html).document.querySelectorAll('form')].find(
    (one) => (one.getAttribute('method') ?? '').toLowerCase() === 'post',
  );
  if (!form) throw new Error('The review page has no form to post');
  return [...form.querySelectorAll('input[type=hidden]')].map((input) => [
    input.getAttribute('name'),
    input.getAttribute('value') ?? '',
  ]);
}

/** Opens the review page as a browser without JavaScript would: one GET, then the form's fields. */
export async function openReviewPage({ address, install }) {
  const reply = await fetch(address);
  const html = await reply.text();
  if (!reply.ok) throw new Error(`The review page answered ${reply.status}: ${html.slice(0, 300)}`);
  const hidden = formIn({ html, install });
  const drafts = hidden.filter(([name]) => name.endsWith('.fingerprint')).map(([name]) => name.split('.')[0]);
  return { html, hidden, drafts, install };
}

/** What a person would read of a page. */
const plainText = (html) =>
  html
    .replace(/<(style|script)>.*?<\/\1>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

function postFields({ address, hidden, fields }) {
  const last = hidden.at(-1);
  return fetch(address, {
    method: 'POST',
    body: new URLSearchParams([...hidden.slice(0, -1), ...Object.entries(fields), last]),
  });
}

/**
 * Posts decisions; fields that are not named stay undecided. The hidden fields keep their order: the last one proves that
 * all arrived. A yes to many at once is asked back with its totals (428) and confirmed here, as a person would.
 */
export async function postReview({ address, page, fields }) {
  let reply = await postFields({ address, hidden: page.hidden, fields });
  let html = await reply.text();
  if (reply.status === 428) {
    const { reviewer, pass_phrase: phrase } = fields;
    const again = { reviewer, ...(phrase && { pass_phrase: phrase }) };
    reply = await postFields({ address, hidden: formIn({ html, install: page.install }), fields: again });
    html = await reply.text();
  }
  if (!reply.ok) throw new Error(`The review was not accepted (${reply.status}): ${plainText(html).slice(0, 1500)}`);
  return html;
}
