import { NodeApiError, type INode, type INodeType } from 'n8n-workflow';
import type { Draft } from '../../core';
import { readModelSettings } from '../../nodes/shared/model/modelSettings';
import { runDrafter as draft } from '../helpers/draftWorkflow';
import {
  MOODS,
  honestWords,
  startFakeModel,
  type AnswerRequest,
  type FakeModelServer,
} from '../helpers/fakeModelServer';

const numbers = (drafts: readonly Draft[]) => drafts.map(({ invoices }) => invoices[0]?.number);
const expected = (count: number) => Array.from({ length: count }, (_, index) => `INV-${1000 + index}`);
const writers = (drafts: readonly Draft[]) => [...new Set(drafts.map(({ writtenBy }) => writtenBy))];

let server: FakeModelServer | undefined;
async function serving(answer: AnswerRequest): Promise<string> {
  server = await startFakeModel({ answer });
  return server.baseUrl;
}
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

describe('an endpoint that answers', () => {
  it('words every message in its order, with the tokens it used', async () => {
    const { drafts, hints } = await draft({
      baseUrl: await serving(MOODS.ok as AnswerRequest),
      count: 7,
      limits: { concurrency: 3 },
    });
    expect(numbers(drafts)).toEqual(expected(7));
    expect(drafts.map(({ writtenBy, model, usage, attempts }) => [writtenBy, model, usage, attempts])).toEqual(
      Array(7).fill(['model', 'small', { requests: 1, inputTokens: 300, outputTokens: 80 }, 1]),
    );
    expect(drafts[0]?.text).toMatch(/^Dear Zoë Quint,/);
    expect(hints).toEqual([]);
  });

  it('sees no name, address or key in the body; the key only in its header', async () => {
    await draft({ baseUrl: await serving(MOODS.ok as AnswerRequest), apiKey: 'sk-secret' });
    const bodies = (server?.requests ?? []).map(({ raw }) => raw).join('\n');
    expect(bodies).not.toMatch(/Zoë|Quint|Zebra|Northwind|Jane|@|sk-secret/i);
    expect(server?.requests[0]?.headers.authorization).toBe('Bearer sk-secret');
  });

  it('a server without a key gets no authorization header', async () => {
    await draft({ baseUrl: await serving(MOODS.ok as AnswerRequest), apiKey: '' });
    expect(server?.requests.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined, undefined]);
  });

  it('one that refuses JSON Schema is asked more plainly, once and for all', async () => {
    const url = await serving((request) => {
      const format = (request.body.response_format as { type?: string } | undefined)?.type;
      if (format !== undefined) return { kind: 'status', status: 400, body: { error: { message: `response_format ${format} is not supported` } } };
      return { kind: 'says', content: honestWords(request) };
    }); // prettier-ignore
    const { drafts } = await draft({ baseUrl: url, limits: { concurrency: 1 } });
    expect(writers(drafts)).toEqual(['model']);
    const formats = server?.requests.map(({ body }) => (body.response_format as { type?: string } | undefined)?.type);
    expect(formats).toEqual(['json_schema', 'json_object', undefined, undefined, undefined]);
  });
});

describe('the longest answer', () => {
  const limits = () => server?.requests.map(({ body }) => [body.max_tokens, body.max_completion_tokens]);

  it('goes by the name a server asks for, once and for all', async () => {
    const message = "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.";
    const url = await serving((request) =>
      request.body.max_tokens === undefined
        ? { kind: 'says', content: honestWords(request) }
        : { kind: 'status', status: 400, body: { error: { message } } },
    );
    const { drafts } = await draft({ baseUrl: url, limits: { concurrency: 1 } });
    expect(writers(drafts)).toEqual(['model']);
    expect(limits()).toEqual([[8_000, undefined], ...Array(3).fill([undefined, 8_000])]);
  });

  it('is no longer than the ceiling leaves, for all requests on their way together', async () => {
    const url = await serving(MOODS.ok as AnswerRequest);
    await draft({ baseUrl: url, count: 4, limits: { concurrency: 4, maxTokens: 9_000 } });
    const asked = server?.requests.map(({ body }) => Number(body.max_tokens)) ?? [];
    expect(asked).toHaveLength(4);
    expect(Math.min(...asked)).toBeGreaterThan(400);
    expect(asked.reduce((sum, one) => sum + one, 0)).toBeLessThan(9_000);
  });
});

describe('words that fail a check', () => {
  it('go back once with the findings, and the second wording is taken when it passes', async () => {
    const url = await serving((request, count) => (count === 1 ? (MOODS.lies as AnswerRequest)(request, count) : { kind: 'says', content: honestWords(request) })); // prettier-ignore
    const { drafts } = await draft({ baseUrl: url, count: 1 });
    expect(drafts[0]).toMatchObject({ writtenBy: 'model', attempts: 2, usage: { requests: 2, inputTokens: 600 } });
    const repair = server?.requests[1]?.body.messages as { role: string; content: string }[];
    expect(repair.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
    expect(repair[3]?.content).toContain('€25.00');
    expect(server?.requests[1]?.raw).not.toMatch(/Zoë|Quint|Zebra|Northwind/i);
  });

  it.each(['lies', 'poem', 'wrongJson'])('%s end in built-in text after one more try', async (mood) => {
    const { drafts, rest, hints } = await draft({ baseUrl: await serving(MOODS[mood] as AnswerRequest) });
    expect(numbers(drafts)).toEqual(expected(3));
    expect(rest).toEqual([]);
    expect(drafts.map(({ writtenBy, attempts }) => [writtenBy, attempts])).toEqual(Array(3).fill(['template', 3]));
    expect(server?.requests).toHaveLength(6);
    expect(hints).toEqual([expect.stringMatching(/^3 of 3 messages use the built-in text\. 3 × The model/)]);
  });
});

describe('a server in trouble', () => {
  it.each([429, 500, 502, 503, 504])('a storm of %i loses no item and doubles none', async (status) => {
    const seen = new Map<string, number>();
    const url = await serving((request) => {
      const before = seen.get(request.raw) ?? 0;
      seen.set(request.raw, before + 1);
      if (before < 2) return { kind: 'status', status, headers: { 'retry-after-ms': '5' } };
      return { kind: 'says', content: honestWords(request) };
    });
    const { drafts, rest } = await draft({ baseUrl: url, count: 12, limits: { concurrency: 6 } });
    expect(numbers(drafts)).toEqual(expected(12));
    expect(rest).toEqual([]);
    expect(writers(drafts)).toEqual(['model']);
    expect([...seen.values()]).toEqual(Array(12).fill(3));
  });

  it('a storm without end leaves built-in text for all, and is not asked for ever', async () => {
    const url = await serving(() => ({ kind: 'status', status: 500 }));
    const { drafts, hints } = await draft({ baseUrl: url, count: 30, limits: { concurrency: 4, retries: 1 } });
    expect(numbers(drafts)).toEqual(expected(30));
    expect(writers(drafts)).toEqual(['template']);
    expect(server?.requests.length).toBeLessThan(30);
    expect(hints[0]).toContain('30 of 30 messages use the built-in text.');
  });

  it.each(['hang', 'garbage', 'cutOff'])('%s ends in built-in text within the time limit', async (mood) => {
    const began = Date.now();
    const limits = { requestTimeout: 1, messageTimeout: 2, retries: 9 };
    const { drafts, rest, hints } = await draft({ baseUrl: await serving(MOODS[mood] as AnswerRequest), limits });
    expect(numbers(drafts)).toEqual(expected(3));
    expect([writers(drafts), rest]).toEqual([['template'], []]);
    expect(hints).toHaveLength(1);
    // Three messages side by side, two seconds each; the rest is this machine.
    expect(Date.now() - began).toBeLessThan(20_000);
  });
});

describe('what a person must mend is said in the output pane, and every item still gets its text', () => {
  it.each([
    ['a wrong key', 'wrongKey', /refused the API key.*HTTP 401: Incorrect API key/],
    ['an unknown model', 'unknownModel', /does not know the model.*HTTP 404: The model `small` does not exist/],
  ])('%s', async (_, mood, hint) => {
    const { drafts, hints } = await draft({ baseUrl: await serving(MOODS[mood] as AnswerRequest), count: 9 });
    expect(numbers(drafts)).toEqual(expected(9));
    expect(writers(drafts)).toEqual(['template']);
    expect(hints[0]).toMatch(hint);
    expect(server?.requests.length).toBeLessThanOrEqual(4);
  });

  it('a host that is not there', async () => {
    const { drafts, hints } = await draft({ baseUrl: 'http://127.0.0.1:9/v1', limits: { retries: 0 } });
    expect(writers(drafts)).toEqual(['template']);
    expect(hints[0]).toMatch(/could not be reached\. Check the base URL.*ECONNREFUSED/);
  });

  it('a base URL that answers with a page', async () => {
    const { drafts, hints } = await draft({ baseUrl: await serving(() => ({ kind: 'raw', body: '<html>Welcome</html>', type: 'text/html' })) }); // prettier-ignore
    expect(writers(drafts)).toEqual(['template']);
    expect(hints[0]).toContain('no chat completion');
  });
});

describe('ceilings', () => {
  it('what is over the token ceiling gets built-in text and is told', async () => {
    const url = await serving(MOODS.ok as AnswerRequest);
    const { drafts, hints } = await draft({ baseUrl: url, count: 6, limits: { concurrency: 1, maxTokens: 2300 } });
    const kinds = drafts.map(({ writtenBy }) => writtenBy);
    expect(kinds.filter((kind) => kind === 'model').length).toBeGreaterThan(0);
    expect(kinds.at(-1)).toBe('template');
    expect(drafts.reduce((sum, { usage }) => sum + (usage?.inputTokens ?? 0) + (usage?.outputTokens ?? 0), 0)).toBeLessThanOrEqual(2300);
    expect(hints[0]).toContain('The ceiling for tokens or cost of this run was reached.');
  }); // prettier-ignore

  it('a ceiling of cost without a price would never be reached, so it stops the run', () => {
    expect(() => readModelSettings({ maxCost: 0.5 })).toThrow(
      'Most Cost per Run 0.5 cannot be kept without prices (set Input Price and Output Price per Million Tokens',
    );
    expect(readModelSettings({ maxCost: 0.5, outputPrice: 2 }).ceiling).toEqual({ cost: 0.5, outputPrice: 2 });
    expect(readModelSettings({ maxCost: 0 }).ceiling).toEqual({});
  });

  it('several at once do not pass the cost ceiling together', async () => {
    const url = await serving(MOODS.ok as AnswerRequest);
    const limits = { concurrency: 10, inputPrice: 1, outputPrice: 10, maxCost: 0.012 };
    const { drafts } = await draft({ baseUrl: url, count: 20, limits });
    const cost = drafts.reduce(
      (sum, { usage }) => sum + (usage?.inputTokens ?? 0) + 10 * (usage?.outputTokens ?? 0),
      0,
    );
    expect(cost / 1_000_000).toBeLessThanOrEqual(0.012);
    expect(numbers(drafts)).toEqual(expected(20));
  });
});

type Tuple = [string, string];
const answering = (words: (facts: string) => unknown): INodeType => ({
  description: { displayName: 'Model', name: 'model', group: ['transform'], version: 1, description: '', defaults: { name: 'Model' }, inputs: [], outputs: ['ai_languageModel'], properties: [] },
  supplyData: async () => ({ response: words('') }),
}); // prettier-ignore

describe('a connected chat model', () => {
  const invoked: { messages: Tuple[]; signal: boolean; limit?: number | undefined }[] = [];
  beforeEach(() => (invoked.length = 0));
  const factsOf = (messages: Tuple[]) =>
    ({ body: { messages: [{ role: 'user', content: messages[1]?.[1] }] } }) as never;
  const used = { input_tokens: 11, output_tokens: 7, total_tokens: 18 };
  const plain = (content: (messages: Tuple[]) => unknown) => ({
    modelName: 'claude',
    invoke: async (messages: Tuple[], options: { signal?: AbortSignal; max_tokens?: number } = {}) => {
      invoked.push({ messages, signal: options.signal !== undefined, limit: options.max_tokens });
      return { content: content(messages), usage_metadata: used };
    },
  });

  it('gets message tuples and a signal, and its words are used', async () => {
    const model = answering(() => plain((messages) => honestWords(factsOf(messages))));
    const { drafts, hints } = await draft({ writer: 'chatModel', model });
    expect(drafts.map(({ writtenBy, model: name, usage }) => [writtenBy, name, usage])).toEqual(
      Array(3).fill(['model', 'claude', { requests: 1, inputTokens: 11, outputTokens: 7 }]),
    );
    expect(invoked.map(({ messages, signal }) => [messages.map(([role]) => role), signal])).toEqual(Array(3).fill([['system', 'human'], true])); // prettier-ignore
    expect(JSON.stringify(invoked)).not.toMatch(/Zoë|Quint|Zebra|Northwind/i);
    expect(hints).toEqual([]);
  });

  it.each([
    [-1, 8_000],
    [900, 900],
  ])('whose own limit is %i is asked for at most %i tokens', async (maxTokens, expected) => {
    const model = answering(() => ({ ...plain((messages) => honestWords(factsOf(messages))), maxTokens }));
    await draft({ writer: 'chatModel', model });
    expect(invoked.map(({ limit }) => limit)).toEqual(Array(3).fill(expected));
  });

  it('may answer in blocks', async () => {
    const model = answering(() => plain((messages) => [{ type: 'reasoning' }, { type: 'text', text: honestWords(factsOf(messages)) }])); // prettier-ignore
    expect(writers((await draft({ writer: 'chatModel', model })).drafts)).toEqual(['model']);
  });

  it('is asked for the JSON Schema where it can; an answer that misses it is read as text', async () => {
    const schemas: unknown[] = [];
    const parsedFor = (messages: Tuple[], index: number) =>
      index === 1 ? null : JSON.parse(honestWords(factsOf(messages)));
    const model = answering(() => ({
      ...plain(() => 'never'),
      withStructuredOutput: (schema: unknown, config: unknown) => ({
        invoke: async (messages: Tuple[]) => {
          schemas.push([schema, config]);
          return {
            parsed: parsedFor(messages, schemas.length),
            raw: { content: honestWords(factsOf(messages)), usage_metadata: used },
          };
        },
      }),
    }));
    const { drafts } = await draft({ writer: 'chatModel', model });
    expect(writers(drafts)).toEqual(['model']);
    expect(schemas[0]).toEqual([expect.objectContaining({ required: ['subject', 'text'], additionalProperties: false }), { name: 'reminder', includeRaw: true }]); // prettier-ignore
    expect(invoked).toEqual([]);
  });

  it('one that knows no structured output is asked plainly', async () => {
    const model = answering(() => ({
      ...plain((messages) => honestWords(factsOf(messages))),
      withStructuredOutput: () => {
        throw new Error('not implemented');
      },
    }));
    expect(writers((await draft({ writer: 'chatModel', model })).drafts)).toEqual(['model']);
  });

  it('a wrong key inside n8n’s wrapped errors is still told as such', async () => {
    const wrapped = Object.assign(new Error('Request failed'), { cause: Object.assign(new Error('Incorrect API key'), { status: 401 }) }); // prettier-ignore
    const model = answering(() => ({ modelName: 'gpt', invoke: () => Promise.reject(wrapped) }));
    const { drafts, hints } = await draft({ writer: 'chatModel', model });
    expect(writers(drafts)).toEqual(['template']);
    expect(hints[0]).toContain('refused the API key');
  });

  it('waits as long as the provider asks, though n8n wraps its error', async () => {
    const times: number[] = [];
    const headers = new Headers({ 'retry-after-ms': '900' });
    const limit = Object.assign(new Error('429 Rate limit reached'), { status: 429, headers });
    const wrapped = new NodeApiError({ name: 'Model', type: 'x', typeVersion: 1 } as INode, limit as never); // prettier-ignore
    const model = answering(() => ({
      modelName: 'gpt',
      invoke: async (messages: Tuple[]) => {
        times.push(Date.now());
        if (times.length === 1) throw wrapped;
        return { content: honestWords(factsOf(messages)) };
      },
    }));
    const { drafts } = await draft({ writer: 'chatModel', model, count: 1 });
    expect(writers(drafts)).toEqual(['model']);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(890);
  });

  it.each([
    ['404 No endpoints found that support tool use', 404, 'model'],
    ['404 The model `gpt-9` does not exist', 404, 'template'],
    ['422 response_format is not supported', 422, 'model'],
  ])('one whose structured output meets "%s" (%i) gives words of the %s', async (message, status, writer) => {
    const model = answering(() => ({
      ...plain((messages) => honestWords(factsOf(messages))),
      withStructuredOutput: () => ({ invoke: () => Promise.reject(Object.assign(new Error(message), { status })) }),
    }));
    expect(writers((await draft({ writer: 'chatModel', model })).drafts)).toEqual([writer]);
  });

  it('one that never answers ends in built-in text within the time limit', async () => {
    const model = answering(() => ({ modelName: 'mute', invoke: () => new Promise(() => undefined) }));
    const { drafts, hints } = await draft({
      writer: 'chatModel',
      model,
      limits: { requestTimeout: 1, messageTimeout: 1 },
    });
    expect([numbers(drafts), writers(drafts)]).toEqual([expected(3), ['template']]);
    expect(hints[0]).toContain('did not answer within the time limit');
  });

  it('none connected leaves built-in text and says so', async () => {
    const { drafts, hints, rest } = await draft({ writer: 'chatModel' });
    expect([numbers(drafts), writers(drafts), rest]).toEqual([expected(3), ['template'], []]);
    expect(hints[0]).toContain('No chat model is connected.');
  });

  it('a sub-node that cannot start costs no item', async () => {
    const model = { ...answering(() => undefined), supplyData: () => Promise.reject(new Error('no credentials')) };
    const { drafts, hints } = await draft({ writer: 'chatModel', model });
    expect([numbers(drafts), writers(drafts)]).toEqual([expected(3), ['template']]);
    expect(hints[0]).toContain('no credentials');
  });
});
