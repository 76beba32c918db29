import {
  failedForbidden,
  LONGEST_SUBJECT,
  rowValue,
  typedText,
  type CheckResult,
  type DecisionProblem,
  type PostedForm,
  type ReviewRow,
} from '../../../core';
import { flag, html, type Markup } from './html';
import { wordOf, type Speech } from './words';

/** The server a link leads to: the part of an address a forger cannot borrow. */
function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
}

function envelope({ draft }: ReviewRow, { letter }: Speech): Markup {
  return html`<dl class="env">
    <dt>${letter.to}</dt>
    <dd class="text">${draft.to === '' ? html`<span class="muted">${letter.nobody}</span>` : draft.to}</dd>
    ${
      draft.cc.length > 0 &&
      html`<dt>${letter.copy}</dt>
        <dd class="text">${draft.cc.join(', ')}</dd>`
    }
    ${
      draft.subject !== '' &&
      html`<dt>${letter.subject}</dt>
        <dd class="text subject" lang="${draft.language}">${draft.subject}</dd>`
    }
  </dl>`;
}

function paymentLinks({ draft }: ReviewRow, { letter }: Speech): Markup | false {
  const linked = draft.invoices.filter(({ paymentUrl }) => paymentUrl);
  if (linked.length === 0) return false;
  const links = linked.map(
    ({ number, paymentUrl }) => html`<span>${letter.pay(number)} → ${hostOf(paymentUrl ?? '')}</span>`,
  );
  return html`<div class="pay">${links}</div>`;
}

/** What the drafter left out, and why. */
function notes({ draft: { notes = [] } }: ReviewRow): Markup | false {
  if (notes.length === 0) return false;
  return html`<ul class="muted small" lang="en">
    ${notes.map(({ message }) => html`<li class="text">${message}</li>`)}
  </ul>`;
}

function override({ key }: ReviewRow, form: PostedForm, { letter }: Speech): Markup {
  return html`<div class="override">
    <label for="${key}-override">${letter.overrideLabel}</label>
    <input
      id="${key}-override"
      name="${key}.override"
      value="${rowValue(form, key, 'override')}"
      maxlength="500"
      autocomplete="off"
      aria-describedby="${key}-override-hint"
    />
    <p class="small" id="${key}-override-hint">${letter.overrideHint}</p>
  </div>`;
}

interface Found {
  message: string;
  findings: readonly CheckResult[];
}

function findings({ message, findings }: Found, row: ReviewRow, form: PostedForm, say: Speech): Markup {
  const { letter } = say;
  const forbidden = failedForbidden(findings).length > 0;
  const list = findings.map(
    (finding) =>
      html`<li class="text">${wordOf(letter.checks, finding.name)}: <span lang="en">${finding.message}</span></li>`,
  );
  return html`<div class="finding">
    <p><strong>${message}</strong></p>
    ${
      list.length > 0 &&
      html`<ul>
        ${list}
      </ul>`
    }
    ${forbidden && html`<p>${letter.forbidden}</p>`} ${!forbidden && list.length > 0 && override(row, form, say)}
  </div>`;
}

/** What is wrong with this row: the reviewer's own doing, or what the checks say about the draft as it came. */
function foundIn(row: ReviewRow, problem: DecisionProblem | undefined, say: Speech): Found | undefined {
  if (problem) {
    const total = problem.total ? ` ${say.amount(problem.total)}` : '';
    return { message: `${say.problems[problem.code]}${total}`, findings: problem.findings ?? [] };
  }
  const failed = row.draft.checks.filter(({ passed }) => !passed);
  return failed.length > 0 ? { message: say.letter.found, findings: failed } : undefined;
}

function editor(row: ReviewRow, form: PostedForm, open: boolean, { letter }: Speech): Markup {
  const { key, draft } = row;
  const subject = rowValue(form, key, 'subject') ?? draft.subject;
  const text = rowValue(form, key, 'text') ?? draft.text;
  const rows = Math.min(40, Math.max(8, text.split('\n').length + 4));
  // The newline before the text is the one every browser drops.
  return html`<details class="edit" ${flag('open', open)}>
    <summary>${letter.edit(draft.subject !== '')}</summary>
    <div class="fields">
      ${
        draft.subject !== '' &&
        html`<label for="${key}-subject">${letter.subject}</label>
          <input
            id="${key}-subject"
            name="${key}.subject"
            value="${subject}"
            maxlength="200"
            data-limit="${LONGEST_SUBJECT}"
            dir="auto"
            autocomplete="off"
          />`
      }
      <label for="${key}-text">${letter.text}</label>
      <textarea
        id="${key}-text"
        name="${key}.text"
        rows="${rows}"
        data-limit="${draft.facts.wordLimit}"
        dir="auto"
        lang="${draft.language}"
      >
${typedText(text)}</textarea>
      <p class="muted small">${letter.hint}</p>
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
export function rowLetter(row: ReviewRow, form: PostedForm, problem: DecisionProblem | undefined, say: Speech): Markup {
  const { draft } = row;
  const { letter } = say;
  const found = foundIn(row, problem, say);
  return html`<div class="letter">
    <h3>
      ${letter.heading(wordOf(letter.channels, draft.channel), say.languageName(draft.language))},
      ${draft.writtenBy === 'model' ? letter.byModel : letter.builtIn}
    </h3>
    ${envelope(row, say)}
    <div class="paper text" lang="${draft.language}" dir="auto">${draft.text.trim()}</div>
    ${paymentLinks(row, say)} ${notes(row)} ${found && findings(found, row, form, say)}
    ${editor(row, form, isEdited(row, form) || (problem?.findings?.length ?? 0) > 0, say)}
  </div>`;
}
