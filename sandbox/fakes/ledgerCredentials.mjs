// One credential for each way in which the systems behind "any ledger over HTTP" are signed in to.

/** The credentials, by n8n's credential type; `signedIn` gives the data of an OAuth2 account. */
export function ledgerCredentials({ ledgers, signedIn }) {
  const { tokens, key } = ledgers;
  const oAuth2 = { grantType: 'authorizationCode', accessTokenUrl: 'https://api.freshbooks.com/auth/oauth/token', authUrl: 'https://auth.freshbooks.com/oauth/authorize', scope: '', authentication: 'header', authQueryParameters: '', ...signedIn(tokens) }; // prettier-ignore
  return [
    { name: 'Ledger OAuth2', type: 'oAuth2Api', data: oAuth2 },
    { name: 'Ledger header', type: 'httpHeaderAuth', data: { name: 'Authorization', value: `Bearer ${key}` } },
    { name: 'Ledger basic', type: 'httpBasicAuth', data: { user: 'api', password: key } },
    { name: 'HubSpot', type: 'hubspotAppToken', data: { appToken: key } },
    { name: 'Salesforce', type: 'salesforceOAuth2Api', data: signedIn(tokens, { instance_url: 'https://org.my.salesforce.com' }) }, // prettier-ignore
    { name: 'Odoo', type: 'odooApiKeyApi', data: { url: 'https://org.odoo.com', db: 'org', apiKey: key } },
    { name: 'ERPNext', type: 'erpNextApi', data: { environment: 'selfHosted', domain: 'https://erp.example', apiKey: 'api', apiSecret: key, allowUnauthorizedCerts: false } }, // prettier-ignore
    {
      name: 'Invoice Ninja',
      type: 'invoiceNinjaApi',
      data: { url: 'https://invoicing.co', apiToken: key, secret: '' },
    },
  ];
}
