// Names and node types that the parts of the morning run share.

/** The Data Tables of the morning run, and the columns of the contact log. */
export const LEDGER = 'receivables_ledger';
export const CONTACT_LOG = 'receivables_contact_log';
export const CONTACT_LOG_COLUMNS = [
  'logKey', 'event', 'happenedOn', 'happenedAt', 'customerId', 'invoiceIds', 'channel', 'recipient', 'subject',
  'stage', 'amount', 'currency', 'untilDate', 'fingerprint', 'actor', 'reason',
]; // prettier-ignore

/** Type and version of the built-in Data Table node. */
export const TABLE = ['n8n-nodes-base.dataTable', 1.1];
export const SET = ['n8n-nodes-base.set', 3.4];
export const SPLIT = ['n8n-nodes-base.splitOut', 1];

/** What fails leaves by the error output; the others go on. */
export const CONTINUE = { onError: 'continueErrorOutput' };
/** The type of one of our own nodes. */
export const OURS = (node) => `n8n-nodes-receivables.${node}`;
export const ROW = 0;

/** A Set node's parameters that put a whole list into one item, for Split Out. */
export const listNode = (name, rows) => ({ mode: 'raw', jsonOutput: JSON.stringify({ [name]: rows }), options: {} });
