import type { ReviewRow } from '../../../core';
import { html, type Markup } from './html';
import { pointsWord, wordOf, type Speech } from './words';

function invoices({ draft }: ReviewRow, say: Speech): Markup {
  const { facts } = say;
  const rows = draft.invoices.map(
    ({ number, dueDate, daysOverdue, currency, balance }) =>
      html`<tr>
        <td class="text"><bdi>${number}</bdi></td>
        <td>${say.day(dueDate)}<br /><span class="muted small">${say.late(daysOverdue)}</span></td>
        <td class="num">${say.amount({ currency, amount: balance })}</td>
      </tr>`,
  );
  return html`<section>
    <h3>${facts.invoice(draft.invoices.length)}</h3>
    <table>
      <thead>
        <tr>
          <th scope="col">${facts.number}</th>
          <th scope="col">${facts.due}</th>
          <th scope="col">${facts.open}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section>`;
}

function risk({ risk }: ReviewRow, say: Speech): Markup | undefined {
  if (!risk) return undefined;
  const heaviest = [...risk.factors].sort((one, other) => Math.abs(other.points) - Math.abs(one.points)).slice(0, 5);
  const factors = heaviest.map(
    ({ points, sentence }) =>
      html`<li>
        <b class="${points > 0 ? 'up' : 'down'}">${pointsWord(points)}</b
        ><span class="text" lang="en">${sentence}</span>
      </li>`,
  );
  const thin = risk.evidence === 'none' || risk.evidence === 'thin';
  return html`<section>
    <h3>${say.facts.risk(Math.round(risk.score))}</h3>
    <ul class="factors">
      ${factors}
    </ul>
    <p class="muted small">${say.facts.expected(say.day(risk.expectedPaymentDate))} ${thin && say.facts.thin}</p>
  </section>`;
}

function history({ history }: ReviewRow, say: Speech): Markup | undefined {
  if (!history) return undefined;
  const { facts } = say;
  const cause = wordOf({ ...facts.causes, unknown: '' }, history.cause);
  const exchanges = history.lastExchanges.map(
    ({ on, direction, from, excerpt }) =>
      html`<div class="said">
        <p class="muted small">${direction === 'inbound' ? html`<bdi>${from}</bdi>` : facts.we}, ${say.day(on)}</p>
        <p class="text" lang="">${excerpt}</p>
      </div>`,
  );
  return html`<section>
    <h3>${facts.history}</h3>
    <p class="text" lang="en">${history.summary}</p>
    ${cause !== '' && html`<p class="text"><strong>${facts.cause}</strong> ${cause}</p>`}
    ${
      history.nextAction !== '' &&
      html`<p class="text"><strong>${facts.next}</strong> <span lang="en">${history.nextAction}</span></p>`
    }
    ${
      exchanges.length > 0 &&
      html`<details>
        <summary>${facts.exchanges(exchanges.length)}</summary>
        ${exchanges}
      </details>`
    }
  </section>`;
}

/** What is known about the customer and the invoices: the reasons for the message, beside the message. */
export function rowFacts(row: ReviewRow, say: Speech): Markup {
  return html`<div class="facts">${invoices(row, say)}${risk(row, say)}${history(row, say)}</div>`;
}
