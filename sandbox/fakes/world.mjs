// All vendors' fakes together, and the proxy in front of them.
import { createGmail } from './gmail.mjs';
import { createGoogleSheets } from './googleSheets.mjs';
import { createGraph } from './graph.mjs';
import { createLedgers } from './ledgers.mjs';
import { createMimeReader } from './mime.mjs';
import { createModel } from './model.mjs';
import { createTokens } from './oauth.mjs';
import { startProxy } from './proxy.mjs';
import { createQuickBooks } from './quickbooks.mjs';
import { createSlack } from './slack.mjs';
import { createStripe } from './stripe.mjs';
import { createXero } from './xero.mjs';

const address = 'accounts@alderfinch.example';

/** Gmail and Sheets share Google's token endpoint. */
function createGoogle() {
  const tokens = createTokens({ name: 'google' });
  const routes = [['POST', /^\/token$/, (request) => tokens.answer(request.form())]];
  return { name: 'google', hosts: ['oauth2.googleapis.com'], tokens, routes, reset: tokens.reset };
}

/**
 * Starts every fake behind one proxy. Each vendor is a property; `reset` empties them all, `proxy.unknown` names the
 * requests nobody could answer, `proxy.env` is what n8n is started with.
 */
export async function startWorld({ install, clock }) {
  const google = createGoogle();
  const vendors = {
    google,
    gmail: createGmail({ tokens: google.tokens, readMime: createMimeReader({ install }), address, clock }),
    googleSheets: createGoogleSheets({ tokens: google.tokens }),
    graph: createGraph({ address, clock }),
    ledgers: createLedgers({ clock }),
    model: createModel(),
    quickbooks: createQuickBooks({ clock }),
    slack: createSlack(),
    stripe: createStripe({ clock }),
    xero: createXero({ clock }),
  };
  const fakes = Object.values(vendors);
  const proxy = await startProxy({ fakes });
  const reset = () => {
    for (const fake of fakes) fake.reset();
    proxy.reset();
  };
  return { ...vendors, clock, proxy, address, reset, stop: proxy.stop };
}
