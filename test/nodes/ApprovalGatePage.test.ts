import { createHash } from 'node:crypto';
import { ApprovalGate } from '../../nodes/ApprovalGate/ApprovalGate.node';
import { REVIEW_SCRIPT } from '../../nodes/ApprovalGate/page/reviewScript';
import { PAGE_LANGUAGES } from '../../nodes/ApprovalGate/page/languages/pageWords';
import { speechFor } from '../../nodes/ApprovalGate/page/words';
import { reviewItem, twelveDrafts } from '../fixtures/reviewItems';
import { waitAt } from '../helpers/resumeWorkflow';

const gate = new ApprovalGate();
const two = () => [
  reviewItem({ number: 'INV-1', customerId: 'c-1', band: 'low', priority: 2 }),
  reviewItem({ number: 'INV-2', customerId: 'c-2', band: 'high', priority: 1 }),
];
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** A policy as a browser reads it: each directive with its sources. */
const directivesOf = (policy: string) =>
  new Map(policy.split('; ').map((one) => [one.split(' ')[0]!, one.split(' ').slice(1)]));
const policyIn = (body: string) =>
  (/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(body)?.[1] ?? '').replace(/&#39;/g, "'");
const between = (body: string, tag: string) =>
  [...body.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, text]) => text!);

async function answerTo(body?: string) {
  const waiting = await waitAt(two(), gate);
  const {
    headers,
    body: page,
    status,
  } = await waiting.request(
    body === undefined ? 'GET' : 'POST',
    body === undefined ? {} : { rawBody: Buffer.from(body) },
  );
  return { status, page, policy: directivesOf(headers['content-security-policy'] ?? '') };
}

it('shows what a draft leaves out, as text', async () => {
  const [first, second] = two();
  const draft = { ...first!.draft, notes: [{ code: 'x', message: 'A link is <left> out.' }] };
  const waiting = await waitAt([{ ...first!, draft }, second!], gate);
  const { body } = await waiting.request('GET', {});
  expect(body.match(/A link is &lt;left&gt; out\./g)).toHaveLength(1);
});

describe('The script of the review page', () => {
  it('is the only one that may run, and is known by the hash of the very text served', async () => {
    const { page, policy } = await answerTo();
    const [script, ...others] = between(page, 'script');
    expect(others).toEqual([]);
    expect(policy.get('script-src')).toEqual([hashOf(script!)]);
    expect(policy.get('script-src-attr')).toEqual(["'none'"]);
    expect(policy.get('style-src')).toEqual(between(page, 'style').map(hashOf));
    expect(policy.get('trusted-types')).toEqual(["'none'"]);
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
  });

  it('stays outside the editor’s origin, and nothing may be sent but the form', async () => {
    const { policy } = await answerTo();
    expect(policy.get('sandbox')).toEqual(['allow-forms', 'allow-scripts', 'allow-modals']);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'self'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
    expect([...policy.keys()].filter((name) => /connect|img|frame-src|object|worker/.test(name))).toEqual([]);
    expect([...policy.values()].flat().join(' ')).not.toMatch(/unsafe|nonce|https?:|\*|allow-same-origin/);
  });

  it('uses nothing that sends, stores, or turns text into markup or code', () => {
    expect(REVIEW_SCRIPT).not.toMatch(
      /fetch|XMLHttp|sendBeacon|WebSocket|EventSource|import\(|localStorage|sessionStorage|cookie|indexedDB|innerHTML|outerHTML|insertAdjacent|document\.write|eval|Function\(|\.src\b|location|postMessage/,
    );
    expect(REVIEW_SCRIPT).not.toMatch(/<\/script|<!--/i);
    // ASCII only, so that the hash fits whatever encoding is claimed
    expect(REVIEW_SCRIPT).toMatch(/^[\x20-\x7e\n]+$/);
  });

  it.each([
    ['another round', 'batch=0&end=end-of-form', 409],
    ['an incomplete form', 'batch=0', 409],
  ])('is on no other page: %s', async (_, body, status) => {
    const answer = await answerTo(body);
    expect(answer.status).toBe(status);
    expect(between(answer.page, 'script')).toEqual([]);
    expect(answer.policy.get('sandbox')).toEqual(['allow-forms']);
    expect(answer.policy.has('script-src')).toBe(false);
    expect(answer.policy.get('style-src')).toEqual(between(answer.page, 'style').map(hashOf));
  });

  it.each([
    ['the thanks, whose header n8n replaces by its own', 'approve'],
    ['the totals of a set', 'bulk'],
  ])('is forbidden in the page itself: %s', async (_, how) => {
    const waiting = await waitAt(two(), gate);
    const { body } = await waiting.request('GET');
    const hidden = [...body.matchAll(/<input[^>]*type="hidden" name="([^"]+)" value="([^"]*)"/g)];
    const fields = new Map(hidden.map(([, name, value]) => [name!, value!]));
    const end = fields.get('end')!;
    fields.delete('end');
    const choice = how === 'bulk' ? { bulk: 'approve' } : { 'd0.decision': 'approve', 'd1.decision': 'approve' };
    const all = [...fields, ...Object.entries(choice), ['reviewer', 'Ana'], ['end', end]] as [string, string][];
    const answer = await waiting.request('POST', { rawBody: Buffer.from(new URLSearchParams(all).toString()) });
    expect([answer.status, answer.resumed]).toEqual(how === 'bulk' ? [428, false] : [200, true]);
    const policy = directivesOf(policyIn(answer.body));
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.has('script-src')).toBe(false);
  });

  it('has the header’s policy in the page, too, but for what only a header may say', async () => {
    const { headers, body } = await (await waitAt(two(), gate)).request('GET');
    const inHeader = directivesOf(headers['content-security-policy'] ?? '');
    inHeader.delete('sandbox');
    inHeader.delete('frame-ancestors');
    expect(directivesOf(policyIn(body))).toEqual(inHeader);
  });

  it('stays the same text whatever the drafts say and whatever language the page speaks', async () => {
    const hostile = await waitAt(twelveDrafts(), gate);
    for (const language of PAGE_LANGUAGES) {
      const { body } = await hostile.request('GET', { headers: { 'accept-language': language } });
      expect(body).toContain(`<html lang="${language}">`);
      expect(between(body, 'script')).toEqual([REVIEW_SCRIPT]);
    }
  });

  it('has its words in every language, each with the places the script fills', () => {
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
    const { quick: english } = speechFor('en');
    for (const language of PAGE_LANGUAGES) {
      const { quick } = speechFor(language);
      expect(Object.keys(quick.actions)).toEqual(Object.keys(english.actions));
      for (const [name, text] of Object.entries(english)) {
        const said = quick[name as keyof typeof quick];
        if (typeof text !== 'string' || typeof said !== 'string') continue;
        expect([language, name, places(said)]).toEqual([language, name, places(text)]);
      }
      if (language !== 'en') expect(quick.note).not.toBe(english.note);
    }
  });

  it('finds no fields of its own in the form: the live filter is never posted', async () => {
    const { page } = await answerTo();
    const tools = /<div id="tools"[\s\S]*?<\/output>/.exec(page)![0];
    expect(tools).toContain('hidden');
    expect(tools).not.toMatch(/\bname=/);
    expect(page).not.toMatch(/\son\w+=/i);
  });
});
