import assert from 'node:assert/strict';
import net from 'node:net';
import os from 'node:os';
import { describe, it } from 'node:test';
import { attachCredentials } from '../../../sandbox/fakes/attachCredentials.mjs';
import { stripeInvoice } from '../../../sandbox/fakes/stripe.mjs';
import { xeroInvoice } from '../../../sandbox/fakes/xero.mjs';
import { itemsOf } from '../../../sandbox/n8n/executions.mjs';
import { openNodeDescriptions } from '../../../sandbox/n8n/nodeDescriptions.mjs';
import { runWorkflow } from '../../../sandbox/n8n/workflows.mjs';
import { beginStory, requireNothingUnknown } from '../../../sandbox/run/story.mjs';
import { storyTime } from '../support/storyTime.mjs';

const steps = (list) =>
  list.map(([name, type, typeVersion, parameters, more], index) => ({
    id: `00000000-0000-4000-8000-00000000${1000 + index}`,
    name,
    type,
    typeVersion,
    position: [index * 220, 0],
    parameters,
    ...more,
  }));

/** Runs n8n's own nodes in a line behind a manual start and gives what each of them put out. */
async function runLine(sandbox, list) {
  const nodes = steps([['Start', 'n8n-nodes-base.manualTrigger', 1, {}], ...list]);
  const next = (index) => ({ main: [[{ node: nodes[index + 1].name, type: 'main', index: 0 }]] });
  const connections = Object.fromEntries(nodes.slice(0, -1).map(({ name }, index) => [name, next(index)]));
  const describeNode = openNodeDescriptions({ install: sandbox.install });
  const plain = { name: 'Vendors', nodes, connections, settings: { executionOrder: 'v1' } };
  const workflow = attachCredentials({ workflow: plain, credentials: sandbox.credentials, describe: describeNode });
  const imported = await sandbox.rest.post('/workflows', { ...workflow, active: false });
  sandbox.told.push(imported);
  const id = await runWorkflow({ rest: sandbox.rest, id: imported.id });
  const execution = await sandbox.executions.waitFor({ id, status: ['success'] });
  return (name) => itemsOf(execution, name);
}

const byId = (value) => ({ __rl: true, mode: 'id', value });
const byName = (value) => ({ __rl: true, mode: 'name', value });
const team = '0c0a1f6e-6a3f-4a52-9d2c-6f5f2f1f9b11';
/** How the editor describes a column of a sheet. */
const schemaOf = (id) => ({ id, displayName: id, required: false, defaultMatch: false, display: true, type: 'string', canBeUsedToMatch: true }); // prettier-ignore
const http = (url, nodeCredentialType, more = {}) => ({
  url,
  authentication: 'predefinedCredentialType',
  nodeCredentialType,
  options: {},
  ...more,
});
const contact = { ContactID: 'c-1', Name: 'Acorn Ltd', EmailAddress: 'ap@acorn.example' };

/** The fakes, asked by n8n's own nodes: what they get must be what the vendor would give. */
export function vendorsSuite(stage) {
  describe('The fakes, asked by n8n’s own nodes', () => {
    it('An address that no fake knows is refused, kept for the test to fail on, and never leaves the machine', async () => {
      const { sandbox } = stage;
      await beginStory(sandbox, { at: storyTime });
      const { proxy } = sandbox.world;
      const url = 'https://vendor.example/v1/secret?customer=1';
      const out = await runLine(sandbox, [['Ask', 'n8n-nodes-base.httpRequest', 4.2, { url, options: {} }, { onError: 'continueRegularOutput' }]]); // prettier-ignore
      assert.match(JSON.stringify(out('Ask')), /599/);
      assert.throws(() => requireNothingUnknown(sandbox), /GET vendor\.example\/v1\/secret\?customer=1/);
      proxy.reset();
    });

    it('The proxy is reached from this machine only', async (test) => {
      const { port } = new URL(stage.sandbox.world.proxy.url);
      const outer = Object.values(os.networkInterfaces()).flat().find(({ family, internal }) => family === 'IPv4' && !internal); // prettier-ignore
      if (!outer) return test.skip('NO OUTER ADDRESS: this machine has only the loopback interface');
      const reached = await new Promise((resolve) => {
        const socket = net.connect({ host: outer.address, port: Number(port) });
        socket.once('connect', () => resolve(socket.destroy() && true));
        socket.once('error', () => resolve(false));
      });
      assert.equal(reached, false);
    });

    it('Xero: pages behind HTTP Request, and the 403 that the node earns without a tenant', async () => {
      const { sandbox } = stage;
      await beginStory(sandbox, { at: storyTime });
      const { xero } = sandbox.world;
      for (let count = 1; count <= 120; count += 1)
        xero.books.Invoices.push(xeroInvoice({ id: `i-${count}`, number: `INV-${count}`, contact, issued: '2026-10-01', due: '2026-10-31', total: 100 })); // prettier-ignore
      xero.pay({ invoiceId: 'i-7' });
      const tenant = { parameters: [{ name: 'Xero-tenant-id', value: xero.tenantId }] };
      const out = await runLine(sandbox, [
        ['Node', 'n8n-nodes-base.xero', 1, { resource: 'invoice', operation: 'getAll', organizationId: xero.tenantId, returnAll: false, limit: 5, options: { statuses: ['AUTHORISED'] } }], // prettier-ignore
        ['All pages', 'n8n-nodes-base.xero', 1, { resource: 'invoice', operation: 'getAll', organizationId: xero.tenantId, returnAll: true, options: {} }, { executeOnce: true, onError: 'continueRegularOutput' }], // prettier-ignore
        ['Page 2', 'n8n-nodes-base.httpRequest', 4.2, http('https://api.xero.com/api.xro/2.0/Invoices?page=2&statuses=AUTHORISED&where=AmountDue%3E0', 'xeroOAuth2Api', { sendHeaders: true, headerParameters: tenant }), { executeOnce: true }], // prettier-ignore
      ]);
      assert.equal(out('Node').length, 5);
      assert.match(JSON.stringify(out('All pages')), /AuthenticationUnsuccessful|Forbidden|403/);
      const [{ pagination, Invoices }] = out('Page 2');
      assert.deepEqual(pagination, { page: 2, pageSize: 100, pageCount: 2, itemCount: 119 });
      assert.equal(Invoices[0].Contact.EmailAddress, undefined);
    });

    it('Google Sheets: rows are read, appended and updated', async () => {
      const { sandbox } = stage;
      await beginStory(sandbox, { at: storyTime });
      const { googleSheets } = sandbox.world;
      googleSheets.create({ id: 'book-1', sheets: { Invoices: [['Invoice', 'Status'], ['INV-1', 'open'], ['INV-2', 'open']] } }); // prettier-ignore
      const sheet = { documentId: byId('book-1'), sheetName: byName('Invoices') };
      const columns = (value, matchingColumns = []) => ({ mappingMode: 'defineBelow', value, matchingColumns, schema: Object.keys(value).map(schemaOf) }); // prettier-ignore
      const out = await runLine(sandbox, [
        ['Read', 'n8n-nodes-base.googleSheets', 4.6, { authentication: 'oAuth2', resource: 'sheet', operation: 'read', ...sheet, options: {} }], // prettier-ignore
        ['Append', 'n8n-nodes-base.googleSheets', 4.6, { authentication: 'oAuth2', resource: 'sheet', operation: 'append', ...sheet, columns: columns({ Invoice: 'INV-3', Status: 'new' }), options: {} }, { executeOnce: true }], // prettier-ignore
        ['Update', 'n8n-nodes-base.googleSheets', 4.6, { authentication: 'oAuth2', resource: 'sheet', operation: 'update', ...sheet, columns: columns({ Invoice: 'INV-2', Status: 'paid' }, ['Invoice']), options: {} }, { executeOnce: true }], // prettier-ignore
      ]);
      assert.deepEqual(out('Read').map(({ row_number: row, Invoice }) => [row, Invoice]), [[2, 'INV-1'], [3, 'INV-2']]); // prettier-ignore
      assert.deepEqual(
        googleSheets.records({ id: 'book-1', title: 'Invoices' }).map(({ Invoice, Status }) => `${Invoice} ${Status}`),
        ['INV-1 open', 'INV-2 paid', 'INV-3 new'],
      );
    });

    it('Microsoft Graph: mails are found, drafted, answered and sent, and Teams is written to', async () => {
      const { sandbox } = stage;
      await beginStory(sandbox, { at: storyTime });
      const { graph } = sandbox.world;
      const mail = graph.receive({ from: 'ap@acorn.example', subject: 'Invoice INV-1', text: 'We paid it.' });
      graph.receive({ from: 'ap@birch.example', subject: 'Other', text: 'Else.' });
      const outlook = 'n8n-nodes-base.microsoftOutlook';
      const out = await runLine(sandbox, [
        ['Find', outlook, 2, { resource: 'message', operation: 'getAll', returnAll: true, output: 'raw', filtersUI: { values: { filterBy: 'search', search: 'participants:ap@acorn.example' } }, options: {} }], // prettier-ignore
        ['Draft', outlook, 2, { resource: 'draft', operation: 'create', subject: 'Invoice INV-1', bodyContent: '<p>Hello</p>', additionalFields: { bodyContentType: 'html', toRecipients: 'ap@acorn.example' } }], // prettier-ignore
        ['Send', outlook, 2, { resource: 'draft', operation: 'send', draftId: { __rl: true, mode: 'id', value: '={{ $json.id }}' } }], // prettier-ignore
        ['Reply', outlook, 2, { resource: 'message', operation: 'reply', messageId: { __rl: true, mode: 'id', value: mail.id }, message: 'Thank you', additionalFields: {}, options: {} }], // prettier-ignore
        ['Teams', 'n8n-nodes-base.microsoftTeams', 2, { resource: 'channelMessage', operation: 'create', teamId: byId(team), channelId: byId('19:abc@thread.tacv2'), contentType: 'text', message: 'Three drafts wait', options: { includeLinkToWorkflow: false } }], // prettier-ignore
      ]);
      assert.deepEqual(out('Find').map(({ subject }) => subject), ['Invoice INV-1']); // prettier-ignore
      const [sent, reply] = graph.mails;
      assert.deepEqual([sent.to, sent.subject, sent.html], [['ap@acorn.example'], 'Invoice INV-1', '<p>Hello</p>']);
      assert.deepEqual([reply.to, reply.conversationId], [['ap@acorn.example'], mail.conversationId]);
      assert.equal(graph.posts[0].content, 'Three drafts wait');
      assert.equal(graph.drafts().length, 0);
    });

    it('Stripe and a model: lists have pages, an answer is what the story said', async () => {
      const { sandbox } = stage;
      await beginStory(sandbox, { at: storyTime });
      const { stripe, model } = sandbox.world;
      const customer = { id: 'cus_1', name: 'Acorn', email: 'ap@acorn.example' };
      for (const count of [1, 2, 3])
        stripe.invoices.push(stripeInvoice({ id: `in_${count}`, number: `S-${count}`, customer, due: 1_790_000_000, created: 1_780_000_000 + count, total: 1000 })); // prettier-ignore
      stripe.pay({ invoiceId: 'in_2' });
      model.answerWith(({ messages }) => ({ text: `heard: ${messages.at(-1).content}` }));
      const ask = { model: 'fake', messages: [{ role: 'user', content: 'Hello' }] };
      const out = await runLine(sandbox, [
        ['List', 'n8n-nodes-base.httpRequest', 4.2, http('https://api.stripe.com/v1/invoices?status=open&limit=1', 'stripeApi')], // prettier-ignore
        ['Model', 'n8n-nodes-base.httpRequest', 4.2, http(`${model.url}/chat/completions`, 'openAiApi', { method: 'POST', sendBody: true, specifyBody: 'json', jsonBody: JSON.stringify(ask) })], // prettier-ignore
      ]);
      const [{ data, has_more: more }] = out('List');
      assert.deepEqual([data.map(({ id }) => id), more], [['in_3'], true]);
      assert.equal(out('Model')[0].choices[0].message.content, 'heard: Hello');
    });
  });
}
