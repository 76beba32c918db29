import type { IExecuteFunctions, INodeProperties, INodePropertyCollection } from 'n8n-workflow';
import { COLUMN_NAMES, SOURCES, type LedgerSettings, type SourceName } from '../../core';

/** "lastReminderOn" -> "Last Reminder On". */
function titleOf(name: string): string {
  return name.replace(/([A-Z])/g, ' $1').replace(/^./, (first) => first.toUpperCase());
}

const columnFields: INodePropertyCollection['values'] = COLUMN_NAMES.map((name): INodeProperties => ({
  displayName: titleOf(name),
  name,
  type: 'string',
  default: '',
})).sort((left, right) => (left.displayName < right.displayName ? -1 : 1));

/** Names in the menu that say more than the names in messages do. */
const SOURCE_LABELS: Readonly<Partial<Record<SourceName, string>>> = {
  canonical: 'Receivables (Items of This Pack)',
  columns: 'Sheet, CSV or Table',
  quickbooks: 'QuickBooks Online',
};

/** Where invoice rows come from; with their columns, when they come from a sheet. */
export const sourceProperties: INodeProperties[] = [
  {
    displayName: 'Source',
    name: 'source',
    type: 'options',
    noDataExpression: true,
    options: [
      { name: 'Detect Automatically', value: 'auto', description: 'Recognise each row by its shape' },
      ...SOURCES.map(({ name, label }) => ({ name: SOURCE_LABELS[name] ?? label, value: name })).sort((left, right) =>
        left.name < right.name ? -1 : 1,
      ),
    ],
    default: 'auto',
    description:
      'Where the rows come from: invoices and credit notes, and payments among them where the system lists them',
  },
  {
    displayName: 'Columns',
    name: 'columns',
    type: 'collection',
    placeholder: 'Add Column',
    default: {},
    displayOptions: { show: { source: ['auto', 'columns', 'airtable'] } },
    options: columnFields,
    description: 'Headings of your sheet that differ from the usual names. Usual headings are found without this.',
  },
  {
    displayName: 'Time Zone',
    name: 'timeZone',
    type: 'string',
    default: '',
    placeholder: 'e.g. Europe/Berlin',
    description: 'Zone in which a point in time becomes a day. Empty means the time zone of the workflow.',
  },
  {
    displayName: 'As-Of Date',
    name: 'asOf',
    type: 'string',
    default: '',
    placeholder: 'e.g. 2026-11-16',
    description: 'Day on which the ledger is looked at, as YYYY-MM-DD. Empty means today in the time zone.',
  },
  {
    displayName: 'Home Currency',
    name: 'homeCurrency',
    type: 'string',
    default: '',
    placeholder: 'e.g. EUR',
    description: 'Currency of rows that do not name one. Empty means such rows are refused.',
  },
];

/** Declarations about the ledger that few users need, for a node's Options. */
export const ledgerOptions: INodeProperties[] = [
  {
    displayName: 'Date Order',
    name: 'dateOrder',
    type: 'options',
    options: [
      { name: 'Day, Month, Year', value: 'dmy' },
      { name: 'Month, Day, Year', value: 'mdy' },
      { name: 'Year, Month, Day', value: 'ymd' },
    ],
    default: 'ymd',
    description: 'How a sheet writes dates. It is never guessed.',
  },
  {
    displayName: 'Decimal Sign',
    name: 'decimalSign',
    type: 'options',
    options: [
      { name: 'Comma (1.234,50)', value: ',' },
      { name: 'Point (1,234.50)', value: '.' },
    ],
    default: '.',
    description: 'How a sheet writes amounts. Without this, amounts with grouping marks are refused.',
  },
  {
    displayName: 'Default Payment Terms (Days)',
    name: 'defaultTermsDays',
    type: 'number',
    typeOptions: { minValue: 0, maxValue: 365, numberPrecision: 0 },
    default: 30,
    description:
      'Days from issue to due date for invoices without a due date. Such invoices only get friendly reminders.',
  },
];

const filled = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** Reads the parameters above once per run. */
export function readLedgerSettings(
  context: IExecuteFunctions,
  options: Readonly<Record<string, unknown>>,
): { source: SourceName | 'auto'; timeZone: string; settings: LedgerSettings } {
  const read = (name: string): unknown => context.getNodeParameter(name, 0, '');
  const [source, zone, home] = [read('source') as SourceName | 'auto', read('timeZone'), read('homeCurrency')];
  const columns = ['auto', 'columns', 'airtable'].includes(source) ? (read('columns') as Record<string, unknown>) : {};
  const timeZone = filled(zone) ? zone.trim() : context.getTimezone();
  const headings = Object.fromEntries(Object.entries(columns).filter(([, heading]) => filled(heading)));
  return {
    source,
    timeZone,
    settings: {
      timeZone,
      defaultTermsDays: typeof options.defaultTermsDays === 'number' ? options.defaultTermsDays : 30,
      ...(filled(home) ? { homeCurrency: home.trim().toUpperCase() } : {}),
      ...(Object.keys(headings).length > 0 ? { columns: headings } : {}),
      ...(options.dateOrder ? { dateOrder: options.dateOrder as 'ymd' | 'dmy' | 'mdy' } : {}),
      ...(options.decimalSign ? { decimalSign: options.decimalSign as '.' | ',' } : {}),
    },
  };
}
