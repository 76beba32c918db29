import { rowValue, typedText, type DecisionProblem, type PostedForm, type ReviewRow } from '../../../core';
import { flag, html, type Markup } from './html';
import { channelWord, languageWord } from './words';

/** The server a link leads to: the part of an address a forger cannot borrow. */
function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
}

function envelope({ draft }: ReviewRow): Markup {
  return html`<dl class="env">
    <dt>To</dt>
    <dd class="text">
      ${draft.to === '' ? html`<span class="muted">nobody: read it out on the phone</span>` : draft.to}
    </dd>
    ${
      draft.cc.length > 0 &&
      html`<dt>Copy</dt>
        <dd class="text">${draft.cc.join(', ')}</dd>`
    }
    ${
      draft.subject !== '' &&
      html`<dt>Subject</dt>
        <dd class="text subject">${draft.subject}</dd>`
    }
  </dl>`;
}

function paymentLinks({ draft }: ReviewRow): Markup | false {
  const linked = draft.invoices.filter(({ paymentUrl }) => paymentUrl);
  if (linked.length === 0) return false;
  const links = linked.map(({ number, paymentUrl }) => html`<span>Pay ${number} → ${hostOf(paymentUrl ?? '')}</span>`);
  return html`<div class="pay">${links}</div>`;
}

function findings(problem: DecisionProblem | undefined): Markup | false {
  if (!problem) return false;
  const list = (problem.findings ?? []).map(({ message }) => html`<li class="text">${message}</li>`);
  return html`<div class="finding" role="alert">
    <p><strong>${problem.message}</strong></p>
    ${
      list.length > 0 &&
      html`<ul>
        ${list}
      </ul>`
    }
  </div>`;
}

function editor(row: ReviewRow, form: PostedForm, open: boolean): Markup {
  const { key, draft } = row;
  const subject = rowValue(form, key, 'subject') ?? draft.subject;
  const text = rowValue(form, key, 'text') ?? draft.text;
  const rows = Math.min(40, Math.max(8, text.split('\n').length + 4));
  // The newline before the text is the one every browser drops.
  return html`<details class="edit" ${flag('open', open)}>
    <summary>Edit${draft.subject === '' ? '' : ' subject and'} text</summary>
    <div class="fields">
      ${
        draft.subject !== '' &&
        html`<label for="${key}-subject">Subject</label>
          <input
            id="${key}-subject"
            name="${key}.subject"
            value="${subject}"
            maxlength="200"
            dir="auto"
            autocomplete="off"
          />`
      }
      <label for="${key}-text">Text</label>
      <textarea id="${key}-text" name="${key}.text" rows="${rows}" dir="auto" lang="${draft.language}">
${typedText(text)}</textarea>
      <p class="muted small">
        Amounts, dates, invoice numbers and links must stay those of the ledger; your change is checked when you submit.
      </p>
    </div>
  </details>`;
}

function isEdited({ key, draft }: ReviewRow, form: PostedForm): boolean {
  const text = rowValue(form, key, 'text');
  const subject = rowValue(form, key, 'subject');
  const differs = (typed: string | undefined, original: string) =>
    typed !== undefined && typedText(typed).trim() !== typedText(original).trim();
  return differs(text, draft.text) || differs(subject, draft.subject);
}

/** The message as the customer will read it, what is wrong with it if anything, and the fields to change it. */
export function rowLetter(row: ReviewRow, form: PostedForm, problem: DecisionProblem | undefined): Markup {
  const { draft } = row;
  const failed = draft.checks.filter(({ passed }) => !passed);
  return html`<div class="letter">
    <h3>
      ${channelWord(draft.channel)} in ${languageWord(draft.language)},
      ${draft.writtenBy === 'model' ? 'worded by a model' : 'built-in text'}
    </h3>
    ${envelope(row)}
    <div class="paper text" lang="${draft.language}" dir="auto">${draft.text.trim()}</div>
    ${paymentLinks(row)} ${findings(problem)}
    ${failed.length > 0 && !problem && findings({ message: 'The checks found something in this draft.', findings: failed })}
    ${editor(row, form, isEdited(row, form) || (problem?.findings?.length ?? 0) > 0)}
  </div>`;
}
