// One Set node in which a user changes what is theirs; every other node reads from it.
import { NODE } from './nodeTypes.mjs';

const NAME = 'Settings';

const kinds = { string: 'string', number: 'number', boolean: 'boolean' };

/** Places the node; `values` are its fields in the order in which they are shown. */
export function placeSettings(flow, position, values) {
  const assignments = Object.entries(values).map(([name, value]) => ({
    id: name,
    name,
    type: kinds[typeof value],
    value,
  }));
  return flow.node(NAME, ...NODE.set, position, { assignments: { assignments }, options: {} }, { executeOnce: true });
}

/** The expression that reads one of them; it is the same for every item, so our nodes read it once per run. */
export const setting = (name) => `={{ ${settingIn(name)} }}`;

/** The same inside a longer expression. */
export const settingIn = (name) => `$('${NAME}').first().json.${name}`;

/** The settings of a company that the workflows ship with: a made-up one. */
export const COMPANY = {
  company: 'Northwind Supplies',
  senderName: 'Mara Lindt',
  senderEmail: 'accounts@northwind.example',
  senderPhone: '',
  homeCurrency: 'USD',
};
