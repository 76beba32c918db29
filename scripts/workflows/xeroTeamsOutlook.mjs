// workflows/xero-teams-outlook.json: Xero is the ledger, Teams calls the reviewers, Outlook keeps the drafts.
import { accountsMorning } from './parts/accountsMorning.mjs';
import { at } from './parts/grid.mjs';
import { NODE, RETRY } from './parts/nodeTypes.mjs';
import { placeOutlookDrafting, placeOutlookMails } from './parts/outlookSteps.mjs';
import { settingIn } from './parts/settings.mjs';
import { CHANNEL_LINK, placeTeamsInvitation } from './parts/teamsSteps.mjs';
import { words } from './xeroTeamsOutlookNotes.mjs';

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
export const xeroTeamsOutlook = () =>
  accountsMorning({
    id: 'receivables-xero-teams-outlook',
    name: 'Receivables: Xero, Teams and Outlook drafts',
    settings: { xeroOrganisation: '', teamsChannelLink: CHANNEL_LINK },
    source: 'xero',
    placeLedger,
    placeInvoiceNow,
    placeMails: placeOutlookMails,
    placeInvitation: placeTeamsInvitation,
    placeSend: placeOutlookDrafting,
    outcome: 'drafted',
    words,
  });
