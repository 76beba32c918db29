// How the morning run starts, and where its ledger comes from.
import { dataTable } from './canvas.mjs';
import { createAudit } from './parts/auditTable.mjs';
import { CONTACT_LOG, CONTACT_LOG_COLUMNS, LEDGER, listNode, ROW, SET, SPLIT, TABLE } from './morningRunParts.mjs';

/** A table holds text: every value of a sample row as a person would type it into a sheet. */
const asText = (row) =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, Array.isArray(value) ? value.join(', ') : String(value)]),
  );

/** The two ways to start. */
export function placeStart(flow) {
  const start = flow.node('Run now', 'n8n-nodes-base.manualTrigger', 1, [-1120, -100]);
  const daily = flow.node('Every weekday at 8', 'n8n-nodes-base.scheduleTrigger', 1.2, [-1120, 100], {
    rule: { interval: [{ field: 'cronExpression', expression: '0 8 * * 1-5' }] },
  });
  return [start, daily];
}

/** The tables, filled with the sample when the ledger is still empty, and read. */
export function placeLedger(flow, { rows, columns }) {
  const ledger = flow.node(
    'Ledger table',
    'n8n-nodes-base.dataTable',
    1.1,
    [-900, ROW],
    dataTable.create(LEDGER, columns),
    { executeOnce: true },
  );
  const log = flow.node(
    'Contact log table',
    'n8n-nodes-base.dataTable',
    1.1,
    [-680, ROW],
    dataTable.create(CONTACT_LOG, CONTACT_LOG_COLUMNS),
    { executeOnce: true },
  );
  const peek = flow.node('First ledger row', ...TABLE, [-460, ROW], dataTable.read(LEDGER, 1), {
    executeOnce: true,
    alwaysOutputData: true,
  });
  const empty = flow.node('Ledger still empty?', 'n8n-nodes-base.if', 2.2, [-240, ROW], {
    conditions: {
      options: { caseSensitive: true, leftValue: '', typeValidation: 'loose', version: 2 },
      combinator: 'and',
      conditions: [
        {
          id: 'no-row',
          leftValue: '={{ $json.number }}',
          rightValue: '',
          operator: { type: 'string', operation: 'empty', singleValue: true },
        },
      ],
    },
    options: {},
  });
  const sample = flow.node('Sample ledger', ...SET, [-20, -180], listNode('rows', rows.map(asText)));
  const split = flow.node('One row each', ...SPLIT, [180, -180], {
    fieldToSplitOut: 'rows',
    options: {},
  });
  const fill = flow.node(
    'Fill the ledger table',
    'n8n-nodes-base.dataTable',
    1.1,
    [380, -180],
    dataTable.insertItems(LEDGER),
  );
  const read = flow.node('Read the ledger', ...TABLE, [600, ROW], dataTable.read(LEDGER), {
    executeOnce: true,
  });
  const readLog = flow.node(
    'Read the contact log',
    'n8n-nodes-base.dataTable',
    1.1,
    [600, 200],
    dataTable.read(CONTACT_LOG),
    { executeOnce: true, alwaysOutputData: true },
  );
  flow.connect(ledger, log);
  const audit = createAudit(flow, [-680, 200]);
  flow.connect(log, audit);
  flow.connect(audit, peek);
  flow.connect(peek, empty);
  flow.connect(empty, sample, { output: 0 });
  flow.connect(sample, split);
  flow.connect(split, fill);
  flow.connect(fill, read);
  flow.connect(empty, read, { output: 1 });
  flow.connect(log, readLog);
  return { first: ledger, read, readLog, log };
}
