import OpenAI, { APIError } from 'openai';
import { runDrafter } from '../helpers/draftWorkflow';
import {
  MOODS,
  startFakeModel,
  type AnswerRequest,
  type FakeModelServer,
  type SeenRequest,
} from '../helpers/fakeModelServer';

/**
 * The official client is the oracle: what our transport sends through n8n's HTTP helper must be what the client sends,
 * in everything a server decides by, and both must take a server's refusals alike.
 */
const servers: FakeModelServer[] = [];
async function serving(answer: AnswerRequest): Promise<FakeModelServer> {
  const server = await startFakeModel({ answer });
  servers.push(server);
  return server;
}
afterEach(async () => {
  await Promise.all(servers.splice(0).map(({ stop }) => stop()));
});

const client = (
  { baseUrl }: FakeModelServer,
  more: { maxRetries?: number; timeout?: number; organization?: string } = {},
) => new OpenAI({ baseURL: baseUrl, apiKey: 'sk-test', maxRetries: 0, ...more });
const ours = ({ baseUrl }: FakeModelServer, more: { limits?: object; organizationId?: string; count?: number } = {}) =>
  runDrafter({ count: 1, baseUrl, apiKey: 'sk-test', ...more, limits: { retries: 0, ...more.limits } });

const essence = ({ method, path, headers, body }: SeenRequest) => ({
  method,
  path,
  body,
  authorization: headers.authorization,
  organization: headers['openai-organization'],
  accept: headers.accept,
  contentType: headers['content-type'],
});

/** The request our transport makes of a draft, for the client to repeat. */
async function ourBody(): Promise<OpenAI.ChatCompletionCreateParamsNonStreaming> {
  const server = await serving(MOODS.ok as AnswerRequest);
  await ours(server);
  return server.requests[0]?.body as unknown as OpenAI.ChatCompletionCreateParamsNonStreaming;
}

const outcomeOf = (work: Promise<unknown>) => work.then(() => 'answered' as const, (error: unknown) => error as Error); // prettier-ignore

test.each([
  ['without an organization', undefined],
  ['with an organization', 'org-7'],
])('both send the same request %s', async (_, organization) => {
  const server = await serving(MOODS.ok as AnswerRequest);
  await ours(server, organization === undefined ? {} : { organizationId: organization });
  const [mine] = server.requests as [SeenRequest];
  await client(server, organization === undefined ? {} : { organization }).chat.completions.create(mine.body as never);
  const [, theirs] = server.requests as [SeenRequest, SeenRequest];
  expect(essence(mine)).toEqual(essence(theirs));
  expect(mine.raw).toBe(theirs.raw);
  expect(mine.body).toMatchObject({
    model: 'small',
    max_tokens: 8_000,
    response_format: { type: 'json_schema', json_schema: { strict: true } },
  });
});

test('both read the same answer', async () => {
  const server = await serving(MOODS.ok as AnswerRequest);
  const { drafts } = await ours(server);
  const theirs = await client(server).chat.completions.create(server.requests[0]?.body as never) as OpenAI.ChatCompletion;
  expect(drafts[0]?.subject).toBe((JSON.parse(theirs.choices[0]?.message.content ?? '') as { subject: string }).subject);
  expect(drafts[0]?.usage).toEqual({ requests: 1, inputTokens: theirs.usage?.prompt_tokens, outputTokens: theirs.usage?.completion_tokens });
}); // prettier-ignore

test('both wait as long as a 429 asks, and then send the same again', async () => {
  const busy: AnswerRequest = (request, count) =>
    count === 1
      ? { kind: 'status', status: 429, headers: { 'retry-after': '1' }, body: { error: { message: 'slow down' } } }
      : (MOODS.ok as AnswerRequest)(request, count);
  const [left, right] = [await serving(busy), await serving(busy)];
  const { drafts } = await ours(left, { limits: { retries: 1 } });
  await client(right, { maxRetries: 1 }).chat.completions.create(await ourBody());
  expect(drafts[0]).toMatchObject({ writtenBy: 'model', attempts: 1 });
  for (const { requests } of [left, right]) {
    expect(requests).toHaveLength(2);
    expect(requests[1]?.raw).toBe(requests[0]?.raw);
    expect((requests[1]?.at ?? 0) - (requests[0]?.at ?? 0)).toBeGreaterThanOrEqual(990);
  }
});

test('both understand a Retry-After that is a date', async () => {
  const until = Math.ceil((Date.now() + 4_000) / 1000) * 1000;
  const away: AnswerRequest = (request, count) =>
    count === 1
      ? { kind: 'status', status: 503, headers: { 'retry-after': new Date(until).toUTCString() } }
      : (MOODS.ok as AnswerRequest)(request, count);
  const [left, right] = [await serving(away), await serving(away)];
  const body = await ourBody();
  const [{ drafts }] = await Promise.all([
    ours(left, { limits: { retries: 1 } }),
    client(right, { maxRetries: 1 }).chat.completions.create(body),
  ]);
  expect(drafts[0]?.writtenBy).toBe('model');
  for (const { requests } of [left, right]) {
    expect(requests).toHaveLength(2);
    expect(requests[1]?.at).toBeGreaterThanOrEqual(until - 10);
  }
});

test.each([
  [401, 'wrongKey', 'model_wrong_key'],
  [404, 'unknownModel', 'model_unknown_model'],
])('neither repeats a %i', async (status, mood, code) => {
  const [left, right] = [await serving(MOODS[mood] as AnswerRequest), await serving(MOODS[mood] as AnswerRequest)];
  const { drafts } = await ours(left, { limits: { retries: 5 } });
  const error = await outcomeOf(client(right, { maxRetries: 5 }).chat.completions.create(await ourBody()));
  expect((error as APIError).status).toBe(status);
  expect(drafts[0]).toMatchObject({ writtenBy: 'template', fallback: { code } });
  expect([left.requests.length, right.requests.length]).toEqual([1, 1]);
});

test('neither repeats a 400; ours only asks for a plainer form of answer', async () => {
  const refusing: AnswerRequest = () => ({ kind: 'status', status: 400, body: { error: { message: 'bad request' } } });
  const [left, right] = [await serving(refusing), await serving(refusing)];
  const { drafts } = await ours(left, { limits: { retries: 5 } });
  const error = await outcomeOf(client(right, { maxRetries: 5 }).chat.completions.create(await ourBody()));
  expect((error as APIError).status).toBe(400);
  expect(drafts[0]).toMatchObject({ writtenBy: 'template', fallback: { code: 'model_refused_request' } });
  expect(right.requests).toHaveLength(1);
  const [first, ...plainer] = left.requests.map(({ body }) => body);
  expect(plainer).toEqual([
    { ...first, response_format: { type: 'json_object' } },
    { model: first?.model, max_tokens: first?.max_tokens, messages: first?.messages },
  ]);
});

test('neither takes broken JSON for an answer', async () => {
  const broken: AnswerRequest = () => ({ kind: 'raw', body: '{"choices": [{"message": {"content": "Dear' });
  const [left, right] = [await serving(broken), await serving(broken)];
  const { drafts } = await ours(left);
  const outcome = await outcomeOf(client(right).chat.completions.create(await ourBody()));
  expect(outcome).toBeInstanceOf(Error);
  expect(drafts[0]).toMatchObject({ writtenBy: 'template', fallback: { code: 'model_broken_reply' } });
});

test.each(['garbage', 'hang'])('both give up on a server that sends %s, within their time', async (mood) => {
  const [left, right] = [await serving(MOODS[mood] as AnswerRequest), await serving(MOODS.hang as AnswerRequest)];
  const { drafts } = await ours(left, { limits: { requestTimeout: 1, messageTimeout: 1 } });
  const outcome = await outcomeOf(client(right, { timeout: 1_000 }).chat.completions.create(await ourBody()));
  expect(outcome).toBeInstanceOf(Error);
  expect(drafts[0]).toMatchObject({ writtenBy: 'template', fallback: { code: 'model_timeout' } });
});
