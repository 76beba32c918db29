// Puts a workflow together the way the editor exports it. Ids come from names, so the same input gives the same file.
import { createHash } from 'node:crypto';

const idOf = (text) => {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
};

/**
 * An empty canvas. `node` and `note` place things, `connect` wires them, `toJson` is the exported workflow. `key` is the
 * workflow's own id where others name it, `errorWorkflow` the id of the one that hears of failures.
 */
export function canvas({ id, name, timezone, key, errorWorkflow }) {
  const nodes = [];
  const connections = {};
  const pinData = {};

  const place = (entry) => nodes.push({ id: idOf(`${id}/${entry.name}`), ...entry });

  return {
    /** Places a node; `more` holds what the editor stores beside the parameters (onError, executeOnce …). */
    node(name, type, typeVersion, position, parameters = {}, more = {}) {
      place({ name, type, typeVersion, position, parameters, ...more });
      return name;
    },
    /** Places a sticky note. Colours: 1 yellow … 7 grey, as in the editor. */
    note(title, position, [width, height], text, color = 7) {
      place({
        name: `Note: ${title}`,
        type: 'n8n-nodes-base.stickyNote',
        typeVersion: 1,
        position,
        parameters: { content: `## ${title}\n${text}`, width, height, color },
      });
    },
    /** Wires an output of one node to an input of another; `type` is "main" unless a model or a tool is attached. */
    connect(from, to, { output = 0, input = 0, type = 'main' } = {}) {
      const outputs = ((connections[from] ??= {})[type] ??= []);
      while (outputs.length <= output) outputs.push([]);
      outputs[output].push({ node: to, type, index: input });
    },
    /** Data that trial runs use instead of running a node, as the editor's pin does. */
    pin(name, items) {
      pinData[name] = items.map((json) => ({ json }));
    },
    toJson() {
      return {
        ...(key ? { id: key } : {}),
        name,
        nodes,
        connections,
        active: false,
        settings: {
          executionOrder: 'v1',
          ...(timezone ? { timezone } : {}),
          ...(errorWorkflow ? { errorWorkflow } : {}),
        },
        pinData,
        meta: { templateId: id },
      };
    },
  };
}

const byName = (value) => ({ __rl: true, mode: 'name', value });

/** How "map each column below" is stored. */
const eachColumn = (values) => ({
  mappingMode: 'defineBelow',
  value: values,
  matchingColumns: [],
  schema: Object.keys(values).map((name) => ({
    id: name,
    displayName: name,
    required: false,
    defaultMatch: false,
    display: true,
    type: 'string',
    readOnly: false,
    removed: false,
  })),
});
const where = (column, value) => ({
  matchType: 'allConditions',
  filters: { conditions: [{ keyName: column, condition: 'eq', keyValue: value }] },
});

/** Parameters of the built-in Data Table node, by table name so that an import needs no ids. */
export const dataTable = {
  create: (table, columns) => ({
    resource: 'table',
    operation: 'create',
    tableName: table,
    columns: { column: columns.map((name) => ({ name, type: 'string' })) },
    options: { createIfNotExists: true },
  }),
  read: (table, limit) => ({
    resource: 'row',
    operation: 'get',
    dataTableId: byName(table),
    matchType: 'anyCondition',
    filters: { conditions: [] },
    ...(limit ? { returnAll: false, limit } : { returnAll: true }),
  }),
  insertItems: (table) => ({
    resource: 'row',
    operation: 'insert',
    dataTableId: byName(table),
    columns: { mappingMode: 'autoMapInputData', value: null, matchingColumns: [], schema: [] },
    options: {},
  }),
  insertValues: (table, values) => ({
    resource: 'row',
    operation: 'insert',
    dataTableId: byName(table),
    columns: eachColumn(values),
    options: {},
  }),
  /** Lets an item pass when no row has this value in this column. */
  ifMissing: (table, column, value) => ({
    resource: 'row',
    operation: 'rowNotExists',
    dataTableId: byName(table),
    ...where(column, value),
  }),
  readWhere: (table, column, value) => ({
    resource: 'row',
    operation: 'get',
    dataTableId: byName(table),
    ...where(column, value),
    returnAll: false,
    limit: 1,
  }),
  /** Overwrites the row that has this value in this column, or adds it. */
  upsert: (table, column, values) => ({
    resource: 'row',
    operation: 'upsert',
    dataTableId: byName(table),
    ...where(column, values[column]),
    columns: eachColumn(values),
    options: {},
  }),
};
