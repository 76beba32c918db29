// Whose mails are worth reading: customers who may be written to, each once.
import { conditions } from './conditions.mjs';
import { at } from './grid.mjs';
import { NODE } from './nodeTypes.mjs';

/** The address of the customer of an item, inside an expression. */
export const CUSTOMER = '$json.invoice.customer.email';

/** Customers who may be written to. */
const WRITTEN_TO = {
  name: 'Worth a message',
  test: "={{ $json.contact.decision === 'send' || $json.contact.decision === 'escalate' }}",
};

/** Of the invoices that `few` lets pass; two columns, on the second lane; gives the node behind which there is one item for each address. */
export function placeEachCustomer(flow, score, { row, from, few: { name, test } = WRITTEN_TO }) {
  const few = flow.node(
    name,
    ...NODE.filter,
    at(row, from, 1),
    conditions(
      [
        [test, 'isTrue'],
        [`={{ ${CUSTOMER} }}`, 'notEmpty'],
      ],
      'and',
    ),
  );
  const once = flow.node('Each customer once', ...NODE.removeDuplicates, at(row, from + 1, 1), {
    operation: 'removeDuplicateInputItems',
    compare: 'selectedFields',
    fieldsToCompare: 'invoice.customer.email',
    options: {},
  });
  flow.connect(score, few);
  flow.connect(few, once);
  return once;
}
