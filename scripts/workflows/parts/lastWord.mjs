// The ledger has the last word: what is sent was checked against it after the decision.
import { readLog } from './contactLog.mjs';
import { placeFreshLedger } from './freshLedger.mjs';
import { at } from './grid.mjs';
import { placeRecheck } from './ourSteps.mjs';
import { placeStopped } from './sendOneByOne.mjs';

/** Each invoice by `placeInvoiceNow` and the contact log once more, the recheck, and the log row of what it stopped; row 2. */
export function placeLastWord(flow, review, { source, placeInvoiceNow }) {
  const fresh = placeFreshLedger(flow, review, placeInvoiceNow);
  const freshLog = readLog(flow, at(2, 1, 2), 'Read the contact log again');
  flow.connect(review, freshLog);
  const recheck = placeRecheck(flow, at(2, 2), { source });
  flow.connect(review, recheck);
  flow.connect(fresh, recheck, { input: 1 });
  flow.connect(freshLog, recheck, { input: 2 });
  placeStopped(flow, { recheck, position: at(2, 3, 1) });
  return { recheck, fresh };
}
