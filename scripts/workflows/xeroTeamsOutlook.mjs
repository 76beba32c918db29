// workflows/xero-teams-outlook.json: Xero is the ledger, Teams calls the reviewers, Outlook keeps the drafts.
import { canvas } from './canvas.mjs';
import { placeAudit, placeTables } from './parts/auditTable.mjs';
import { readLog } from './parts/contactLog.mjs';
import { placeEnds } from './parts/ends.mjs';
import { ERROR_WORKFLOW } from './parts/errorWorkflow.mjs';
import { placeFreshLedger } from './parts/freshLedger.mjs';
import { at } from './parts/grid.mjs';
import { NODE, RETRY } from './parts/nodeTypes.mjs';
import { placeClassifying, placeRecheck, placeReview, placeWording } from './parts/ourSteps.mjs';
import { placeOutlookDrafting, placeOutlookMails } from './parts/outlookSteps.mjs';
import { placeSending, placeStopped } from './parts/sendOneByOne.mjs';
import { COMPANY, placeSettings, settingIn } from './parts/settings.mjs';
import { placeStarts } from './parts/starts.mjs';
import { CHANNEL_LINK, placeTeamsInvitation } from './parts/teamsSteps.mjs';
import { placeNotes } from './xeroTeamsOutlookNotes.mjs';

const ID = 'receivables-xero-teams-outlook';
const API = 'https://api.xero.com/api.xro/2.0';
const TENANT = `={{ $('Xero organisations').all().map(({ json }) => json).find(({ tenantName }) => !${settingIn('xeroOrganisation')} || tenantName === ${settingIn('xeroOrganisation')})?.tenantId }}`;

const pairs = (values) => ({
  parameters: Object.entries(values).map(([name, value]) => ({ name, value })),
});

/** A question to Xero in the chosen organisation, which every request must name. */
const ask = ({ url, query, options = {} }) => ({
  url,
  authentication: 'predefinedCredentialType',
  nodeCredentialType: 'xeroOAuth2Api',
  sendHeaders: true,
  headerParameters: pairs({ 'Xero-tenant-id': TENANT, Accept: 'application/json' }),
  ...(query && { sendQuery: true, queryParameters: pairs(query) }),
  options,
});

/**
 * Page after page until one is empty: Xero’s own node stops at the first, or loses the organisation on the second. An
 * answer without the list is no end: n8n then stops with its error instead of a ledger that is cut short.
 */
const everyPage = (list) => ({
  pagination: {
    pagination: {
      paginationMode: 'updateAParameterInEachRequest',
      parameters: { parameters: [{ type: 'qs', name: 'page', value: '={{ $pageCount + 1 }}' }] },
      paginationCompleteWhen: 'other',
      completeExpression: `={{ $response.body.${list}?.length === 0 }}`,
      limitPagesFetched: false,
    },
  },
});

/** One item for each row of Xero's pages of a list. */
function placeList(flow, before, { list, query, names: [pages, each], lane }) {
  const read = flow.node(
    pages,
    ...NODE.http,
    at(0, 4, lane),
    ask({ url: `${API}/${list}`, query, options: everyPage(list) }),
    { ...RETRY, executeOnce: true },
  );
  const split = flow.node(each, ...NODE.splitOut, at(0, 5, lane), { fieldToSplitOut: list, options: {} });
  flow.connect(before, read);
  flow.connect(read, split);
  return split;
}

/** The open invoices, each with the e-mail address of its contact: Xero's list of invoices only names the contact. */
function placeLedger(flow, before) {
  const organisations = flow.node(
    'Xero organisations',
    ...NODE.http,
    at(0, 3),
    {
      url: 'https://api.xero.com/connections',
      authentication: 'predefinedCredentialType',
      nodeCredentialType: 'xeroOAuth2Api',
      options: {},
    },
    RETRY,
  );
  flow.connect(before, organisations);
  const open = { where: 'Type=="ACCREC"', statuses: 'AUTHORISED' };
  const invoices = placeList(flow, organisations, { list: 'Invoices', query: open, names: ['Open invoices', 'Each invoice'], lane: 0 }); // prettier-ignore
  const contacts = placeList(flow, organisations, { list: 'Contacts', query: { includeArchived: 'true' }, names: ['Contacts', 'Each contact'], lane: 1 }); // prettier-ignore
  const shaped = flow.node('As in an invoice', ...NODE.set, at(0, 6, 1), {
    mode: 'raw',
    jsonOutput: '={{ JSON.stringify({ Contact: $json }) }}',
    options: {},
  });
  const joined = flow.node('With its contact', ...NODE.merge, at(0, 7), {
    mode: 'combine',
    combineBy: 'combineByFields',
    fieldsToMatchString: 'Contact.ContactID',
    joinMode: 'enrichInput1',
    options: {
      clashHandling: { values: { resolveClash: 'preferLast', mergeMode: 'shallowMerge', overrideEmpty: false } },
      multipleMatches: 'first',
    },
  });
  flow.connect(contacts, shaped);
  flow.connect(invoices, joined);
  flow.connect(shaped, joined, { input: 1 });
  return joined;
}

/** An invoice as Xero has it now; a single one comes with its contact. */
const placeInvoiceNow = (flow, name, position, more) =>
  flow.node(
    name,
    ...NODE.http,
    position,
    ask({
      url: `=${API}/Invoices/{{ $json.id }}`,
      // Xero answers sixty requests a minute.
      options: { batching: { batch: { batchSize: 1, batchInterval: 1000 } } },
    }),
    more,
  );

/** Builds the workflow. */
export function xeroTeamsOutlook() {
  const flow = canvas({ id: ID, name: 'Receivables: Xero, Teams and Outlook drafts', errorWorkflow: ERROR_WORKFLOW });
  const starts = placeStarts(flow, at(0, 0));
  const settings = placeSettings(flow, at(0, 1), { ...COMPANY, xeroOrganisation: '', teamsChannelLink: CHANNEL_LINK });
  for (const start of starts) flow.connect(start, settings);
  const table = placeTables(flow, settings, [at(0, 2), at(0, 2, 1)]);
  const rows = placeLedger(flow, table);
  const log = readLog(flow, at(0, 7, 1));
  flow.connect(table, log);
  const { classify, score } = placeClassifying(flow, [at(0, 8), at(0, 9)], { source: 'xero' });
  flow.connect(rows, classify);
  flow.connect(log, classify, { input: 1 });
  const mails = placeOutlookMails(flow, score, { row: 1, from: 0 });
  const { summarize, draft } = placeWording(flow, [at(1, 3), at(1, 4)]);
  flow.connect(score, summarize);
  flow.connect(mails, summarize, { input: 1 });
  const { invite, review } = placeReview(flow, [at(1, 5), at(1, 7)], { id: ID });
  flow.connect(draft, invite);
  placeTeamsInvitation(flow, invite, at(1, 6, -0.5));
  const fresh = placeFreshLedger(flow, review, placeInvoiceNow);
  const freshLog = readLog(flow, at(2, 1, 2), 'Read the contact log again');
  flow.connect(review, freshLog);
  const recheck = placeRecheck(flow, at(2, 2), { source: 'xero' });
  flow.connect(review, recheck);
  flow.connect(fresh, recheck, { input: 1 });
  flow.connect(freshLog, recheck, { input: 2 });
  placeStopped(flow, { recheck, position: at(2, 3, 1) });
  const placeSend = placeOutlookDrafting;
  const sending = placeSending(flow, { recheck, row: 2, from: 3, columns: 3, placeSend, outcome: 'drafted' });
  const audit = placeAudit(flow, { review, recheck, ...sending }, [at(1, 8), at(1, 9)]);
  placeEnds(flow, { classify, score, summarize, draft, invite, review, recheck, fresh, audit, ...sending });
  placeNotes(flow);
  return flow.toJson();
}
