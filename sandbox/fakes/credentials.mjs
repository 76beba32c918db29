// Credentials as they are in an n8n whose user has already signed in at every vendor.
import { createCredentials } from '../n8n/credentials.mjs';
import { ledgerCredentials } from './ledgerCredentials.mjs';

const app = { clientId: 'sandbox-app', clientSecret: 'sandbox-secret', sendAdditionalBodyProperties: false };

/** How a colleague signs in to the chat, and with what the customers' portal signs its tokens. */
export const colleague = { user: 'mara', password: 'sandbox-colleague' };
export const portalSecret = 'sandbox-portal-secret';

const signedIn = (tokens, more = {}) => ({
  ...app,
  oauthTokenData: {
    access_token: tokens.access(),
    refresh_token: tokens.refresh,
    token_type: 'Bearer',
    expires_in: 3600,
    ...more,
  },
});

/** One credential per vendor, by n8n's credential type. */
function vendorCredentials(world) {
  const { quickbooks, xero, google, graph, slack, stripe, model, ledgers } = world;
  const realmId = quickbooks.realmId;
  return [
    {
      name: 'QuickBooks',
      type: 'quickBooksOAuth2Api',
      data: { environment: 'production', ...signedIn(quickbooks.tokens, { callbackQueryString: { realmId } }) },
    },
    { name: 'Xero', type: 'xeroOAuth2Api', data: signedIn(xero.tokens) },
    { name: 'Gmail', type: 'gmailOAuth2', data: signedIn(google.tokens) },
    { name: 'Google Sheets', type: 'googleSheetsOAuth2Api', data: signedIn(google.tokens) },
    { name: 'Outlook', type: 'microsoftOutlookOAuth2Api', data: signedIn(graph.tokens) },
    { name: 'Teams', type: 'microsoftTeamsOAuth2Api', data: signedIn(graph.tokens) },
    { name: 'Shards', type: 'httpHeaderAuth', data: { name: 'x-receivables-shard', value: 'sandbox-shard-secret' } },
    { name: 'Colleagues', type: 'httpBasicAuth', data: colleague },
    { name: 'Portal', type: 'jwtAuth', data: { keyType: 'passphrase', secret: portalSecret, algorithm: 'HS256' } },
    { name: 'Slack', type: 'slackApi', data: { accessToken: slack.token } },
    { name: 'Stripe', type: 'stripeApi', data: { secretKey: stripe.secretKey } },
    { name: 'OpenAI', type: 'openAiApi', data: { apiKey: model.apiKey, url: model.url } },
    { name: 'Model', type: 'receivablesModelApi', data: { apiKey: model.apiKey, baseUrl: model.url, model: 'fake' } },
    ...ledgerCredentials({ ledgers, signedIn }),
  ];
}

/** Creates them all, and `more`, over n8n's own REST; the answer lists `{ id, name, type }` as nodes refer to them. */
export const createVendorCredentials = ({ rest, world, more = [] }) =>
  createCredentials({ rest, credentials: [...vendorCredentials(world), ...more] });
