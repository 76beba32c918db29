// The part of the workflow that reads the ledger; it runs twice, before the drafts and after the decision.
import { SYSTEMS } from './anyLedgerSystems.mjs';
import { dataTable } from './canvas.mjs';
import { conditions } from './parts/conditions.mjs';
import { placeTables } from './parts/auditTable.mjs';
import { at } from './parts/grid.mjs';
import { CONTINUE, LOOKUP, NODE, RETRY } from './parts/nodeTypes.mjs';
import { setting, settingIn } from './parts/settings.mjs';

export const ADDRESSES = 'receivables_addresses';
const COLUMNS = ['customerId', 'name', 'email', 'phone', 'owner', 'language'];

// One lookup for each invoice instead of a search through the whole table.
const BY_CUSTOMER = `={{ ({ customers: Object.fromEntries($('Read the addresses').all().filter(({ json }) => json.customerId).map(({ json }) => [json.customerId, Object.fromEntries(${JSON.stringify(COLUMNS.slice(1)).replaceAll('"', "'")}.filter((column) => json[column]).map((column) => [column, json[column]]))])) }) }}`;
const WITH_ADDRESS =
  "={{ $json.invoice ? { ...$json, invoice: { ...$json.invoice, customer: { ...$json.invoice.customer, ...$('Addresses by customer').first().json.customers[$json.invoice.customer.id] } } } : {} }}";

function placeAddresses(flow, table) {
  const create = flow.node('Address table', ...NODE.table, at(0, 3), dataTable.create(ADDRESSES, COLUMNS), {
    executeOnce: true,
  });
  const read = flow.node('Read the addresses', ...NODE.table, at(0, 4), dataTable.read(ADDRESSES), LOOKUP);
  const index = flow.node(
    'Addresses by customer',
    ...NODE.set,
    at(0, 5),
    { mode: 'raw', jsonOutput: BY_CUSTOMER, options: {} },
    { executeOnce: true },
  );
  for (const [left, right] of [[table, create], [create, read], [read, index]]) flow.connect(left, right); // prettier-ignore
  return index;
}

/** The word in Settings chooses the output; any other word stops the run. */
function placeSwitch(flow) {
  const rule = ({ key, name }) => ({
    ...conditions([[setting('system'), 'equals', key]]),
    renameOutput: true,
    outputKey: name,
  });
  const values = SYSTEMS.map(rule).map(({ conditions: tests, renameOutput, outputKey }) => ({ conditions: tests, renameOutput, outputKey })); // prettier-ignore
  const choose = flow.node(
    'Which ledger?',
    ...NODE.switch,
    at(0, 6),
    { mode: 'rules', rules: { values }, options: { fallbackOutput: 'extra', ignoreCase: true } },
    { executeOnce: true },
  );
  const stop = flow.node('Stop: unknown system', ...NODE.stop, at(0, 7, SYSTEMS.length), {
    errorMessage: `=Settings: system "{{ ${settingIn('system')} }}" is not known. Use one of: ${SYSTEMS.map(({ key }) => key).join(', ')}`,
  });
  flow.connect(choose, stop, { output: SYSTEMS.length });
  return choose;
}

/** One HTTP Request for each system, one below the other; a ledger that cannot be read stops the run. */
function placeRequests(flow, choose, read) {
  SYSTEMS.forEach(({ key, name, ...parameters }, output) => {
    const request = flow.node(
      name,
      ...NODE.http,
      at(0, 7, output),
      { method: 'GET', ...parameters },
      { executeOnce: true, alwaysOutputData: true, ...RETRY },
    );
    flow.connect(choose, request, { output });
    if (key !== 'twinfield') return flow.connect(request, read);
    const xml = flow.node('XML to JSON', ...NODE.xml, at(0, 8, output), { mode: 'xmlToJson', options: { mergeAttrs: false, attrkey: '$', charkey: '_' } }); // prettier-ignore
    flow.connect(request, xml);
    flow.connect(xml, read);
  });
}

/**
 * Places it all. `decided` is the fork behind the reading: its first output belongs to the recheck, its second to the
 * classifier; `choose` is where the review comes back to.
 */
export function placeReading(flow, settings) {
  const table = placeTables(flow, settings, [at(0, 2), at(0, 2, 1)]);
  const index = placeAddresses(flow, table);
  const choose = placeSwitch(flow);
  flow.connect(index, choose);
  const read = flow.node(
    'Read the Ledger',
    ...NODE.classifier,
    at(0, 9),
    { source: 'auto', timeZone: '', asOf: '', homeCurrency: setting('homeCurrency'), options: {} },
    { ...CONTINUE, alwaysOutputData: true },
  );
  placeRequests(flow, choose, read);
  const address = flow.node('Add addresses', ...NODE.set, at(0, 10), { mode: 'raw', jsonOutput: WITH_ADDRESS, options: {} }); // prettier-ignore
  const isDecided = "={{ $('Review Drafts').isExecuted }}";
  const decided = flow.node('Decided already?', ...NODE.if, at(0, 11), conditions([[isDecided, 'isTrue']]));
  flow.connect(read, address, { output: 0 });
  flow.connect(address, decided);
  return { table, choose, read, decided };
}
