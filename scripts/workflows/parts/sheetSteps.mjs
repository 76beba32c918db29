// A Google Sheet as the ledger and the queue: rows are read, and what became of each is written back.
import { NODE, RETRY } from './nodeTypes.mjs';
import { setting } from './settings.mjs';

const place = {
  authentication: 'oAuth2',
  resource: 'sheet',
  documentId: { __rl: true, mode: 'url', value: setting('sheetLink') },
  sheetName: { __rl: true, mode: 'name', value: setting('sheetName') },
};

/** The columns that are written back. n8n adds those the sheet does not have yet. */
export const STATE = 'Follow-up';
export const WHY = 'Why';
export const REMINDED = 'Last reminder';
/** The column by which a row is found again, however the sheet was sorted meanwhile. */
export const KEY = 'Invoice';

/** Reads all rows, once whatever comes in. */
export const readSheet = (flow, name, position) =>
  flow.node(
    name,
    ...NODE.sheets,
    position,
    { ...place, operation: 'read', options: {} },
    { ...RETRY, executeOnce: true, alwaysOutputData: true },
  );

/**
 * Writes the fields of each item into the columns of the same name, in the row that `key` finds. As plain text: what a
 * customer wrote never becomes a formula.
 */
export const writeSheet = (flow, name, position, key = KEY) =>
  flow.node(
    name,
    ...NODE.sheets,
    position,
    {
      ...place,
      operation: 'update',
      columns: { mappingMode: 'autoMapInputData', value: {}, matchingColumns: [key], schema: [] },
      options: { cellFormat: 'RAW', handlingExtraData: 'insertInNewColumn' },
    },
    RETRY,
  );

/** A Set node that makes sheet rows of an item; `rows` is an expression for a list of records by column. */
export const sheetRows = (flow, name, position, rows, more) =>
  flow.node(
    name,
    ...NODE.set,
    position,
    { mode: 'raw', jsonOutput: `={{ JSON.stringify({ rows: ${rows} }) }}`, options: {} },
    more,
  );

/** One item for each of these rows. */
export const eachRow = (flow, name, position) =>
  flow.node(name, ...NODE.splitOut, position, { fieldToSplitOut: 'rows', options: {} });
