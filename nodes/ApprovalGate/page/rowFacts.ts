import type { ReviewRow } from '../../../core';
import { html, type Markup } from './html';
import { amountWord, causeWord, dayWord, lateWord, pointsWord } from './words';

function invoices({ draft }: ReviewRow): Markup {
  const rows = draft.invoices.map(
    ({ number, dueDate, daysOverdue, currency, balance }) =>
      html`<tr>
        <td class="text"><bdi>${number}</bdi></td>
        <td>${dayWord(dueDate)}<br /><span class="muted small">${lateWord(daysOverdue)}</span></td>
        <td class="num">${amountWord({ currency, amount: balance })}</td>
      </tr>`,
  );
  return html`<section>
    <h3>${draft.invoices.length === 1 ? 'Invoice' : 'Invoices'}</h3>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">Number</th>
            <th scope="col">Due</th>
            <th scope="col">Open</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </section>`;
}

function risk({ risk }: ReviewRow): Markup | undefined {
  if (!risk) return undefined;
  const heaviest = [...risk.factors].sort((one, other) => Math.abs(other.points) - Math.abs(one.points)).slice(0, 5);
  const factors = heaviest.map(
    ({ points, sentence }) =>
      html`<li>
        <b class="${points > 0 ? 'up' : 'down'}">${pointsWord(points)}</b><span class="text">${sentence}</span>
      </li>`,
  );
  const thin = risk.evidence === 'none' || risk.evidence === 'thin';
  return html`<section>
    <h3>Risk ${Math.round(risk.score)} of 100</h3>
    <ul class="factors">
      ${factors}
    </ul>
    <p class="muted small">
      Payment expected around
      ${dayWord(risk.expectedPaymentDate)}.${thin && ' Little payment history stands behind this.'}
    </p>
  </section>`;
}

function history({ history }: ReviewRow): Markup | undefined {
  if (!history) return undefined;
  const cause = causeWord(history.cause);
  const exchanges = history.lastExchanges.map(
    ({ on, direction, from, excerpt }) =>
      html`<div class="said">
        <p class="muted small">${direction === 'inbound' ? html`<bdi>${from}</bdi>` : 'We'}, ${dayWord(on)}</p>
        <p class="text">${excerpt}</p>
      </div>`,
  );
  return html`<section>
    <h3>History</h3>
    <p class="text">${history.summary}</p>
    ${cause && html`<p class="text"><strong>Cause:</strong> ${cause.toLowerCase()}</p>`}
    ${history.nextAction !== '' && html`<p class="text"><strong>Next:</strong> ${history.nextAction}</p>`}
    ${
      exchanges.length > 0 &&
      html`<details>
        <summary>Last exchanges (${exchanges.length})</summary>
        ${exchanges}
      </details>`
    }
  </section>`;
}

/** What is known about the customer and the invoices: the reasons for the message, beside the message. */
export function rowFacts(row: ReviewRow): Markup {
  return html`<div class="facts">${invoices(row)}${risk(row)}${history(row)}</div>`;
}
