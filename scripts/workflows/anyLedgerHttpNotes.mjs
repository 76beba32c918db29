// What the sticky notes of the workflow for any ledger say.
import { ADDRESSES } from './anyLedgerReading.mjs';
import { at, frame } from './parts/grid.mjs';

const TABLE = `| system | account | ledgerUrl | credential |
|---|---|---|---|
| freshbooks | account id | – | OAuth2 |
| zoho | organization id | https://www.zohoapis.com (.eu, .in …) | OAuth2 |
| wave | business id | – | OAuth2 |
| square | location id | – | Header: Authorization, Bearer … |
| paypal | – | – | OAuth2, client credentials |
| sage | – | – | OAuth2 |
| netsuite | account id, as in its address | – | OAuth2 |
| sap | – | https://your-host | Basic |
| exact | division | – | OAuth2 |
| hubspot | – | – | HubSpot Service Key |
| salesforce | – | https://your-org.my.salesforce.com | Salesforce OAuth2 |
| odoo | database | https://your-org.odoo.com | Odoo API key (Odoo 19) |
| erpnext | – | https://your-site | ERPNext |
| invoiceninja | – | https://invoicing.co | Invoice Ninja |
| twinfield | – | your relay’s address | Header |`;

/** Places the notes. */
export function placeNotes(flow) {
  const [x, y] = at(0, 0);
  flow.note(
    'Change first',
    [x - 72, y + 440],
    [6 * 224 - 8, 900],
    `1. **Settings**: \`system\`, and \`account\` and \`ledgerUrl\` where the table asks for them; your company, who signs, your address, home currency, who reviews.\n2. **Credentials**: the one HTTP Request node of your system; *Tell the reviewers by mail* and *Send it* (SMTP). The other systems’ nodes may be deleted.\n3. **Time zone** and **error workflow** in the workflow’s settings.\n\n${TABLE}\n\n**Twinfield** wants its access token inside the XML, where n8n puts none: let a relay of yours give the transactions as XML.`,
    4,
  );
  const rows = [
    { title: 'Start', text: 'By the clock or by hand.', row: 0, from: 0, to: 1 },
    { title: '1 · Addresses', text: `Exact, HubSpot, Odoo, SAP and Sage list invoices without e-mail addresses. Fill the Data Table \`${ADDRESSES}\` (created on the first run) by customer id; what stands there wins.`, row: 0, from: 2, to: 5, color: 5 }, // prettier-ignore
    { title: '2 · The ledger', text: 'One word chooses the system. Each node pages by itself. It runs **twice**: for the drafts, and after the decision for the recheck.', row: 0, from: 6, to: 8, lanes: 16, color: 5 }, // prettier-ignore
    { title: '3 · One shape', text: 'Whatever the system, the rows are read into one shape. Then: drafts, or the recheck?', row: 0, from: 9, to: 11, color: 6 }, // prettier-ignore
    { title: '4 · Who hears from us', text: 'Send, hold, escalate or none, with reasons; ranked; worded.', row: 0, from: 12, to: 14, color: 6 }, // prettier-ignore
    { title: '5 · A person decides', text: 'A mail with a link to the review page; it names no customer. Nobody decides in three business days? Nothing is sent.', row: 1, from: 12, to: 14, color: 3 }, // prettier-ignore
    { title: 'The audit', text: 'Who decided what, and what became of it: a line each, in the Data Table *receivables_audit*.', row: 0, from: 17, to: 18, lanes: 1, color: 5 }, // prettier-ignore
    { title: '6 · The ledger has the last word', text: 'Read again. What is gone from the list, changed or disputed stays here.', row: 2, from: 9, to: 10, color: 5 }, // prettier-ignore
    { title: '7 · Send once, remember it', text: 'Claimed in the contact log, sent, logged. One at a time.', row: 2, from: 11, to: 15, color: 4 }, // prettier-ignore
  ];
  for (const one of rows) frame(flow, one);
}
