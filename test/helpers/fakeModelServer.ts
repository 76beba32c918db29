import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the server received it. */
export interface SeenRequest {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  /** The body as sent, and as JSON when it is. */
  raw: string;
  body: Record<string, unknown>;
  /** Epoch milliseconds of its arrival. */
  at: number;
}

/** What the server does with one request. */
export type FakeAnswer =
  | { kind: 'says'; content: string; finish?: string; usage?: boolean }
  | { kind: 'status'; status: number; headers?: Record<string, string>; body?: unknown }
  | { kind: 'raw'; body: string; type?: string }
  | { kind: 'hang' }
  | { kind: 'garbage' }
  | { kind: 'cut' };

/** Decides about a request; `count` is its place among all, from 1. */
export type AnswerRequest = (request: SeenRequest, count: number) => FakeAnswer;

/** A model server on the loopback interface; nothing of it is real but HTTP. */
export interface FakeModelServer {
  baseUrl: string;
  requests: SeenRequest[];
  stop: () => Promise<void>;
}

type PromptFacts = {
  contactName?: string;
  invoiceCount: number;
  invoices: { number: string; amount: string; due: string }[];
};

/** The facts of a reminder prompt, from its first user message; undefined for another prompt. */
export function factsIn({ body }: SeenRequest): PromptFacts | undefined {
  const messages = body.messages as { role: string; content: string }[] | undefined;
  try {
    const facts = JSON.parse(messages?.find(({ role }) => role === 'user')?.content ?? '') as PromptFacts;
    return Array.isArray(facts.invoices) ? facts : undefined;
  } catch {
    return undefined;
  }
}

/** What an honest model writes in English from the facts it was given, or no claims where it was to read. */
export function honestWords(request: SeenRequest): string {
  const facts = factsIn(request);
  if (!facts) return JSON.stringify({ claims: [] });
  const [first] = facts.invoices;
  const hello = facts.contactName ? `Dear ${facts.contactName},` : 'Hello,';
  const one = `Our invoice ${first?.number} was due on ${first?.due}, and ${first?.amount} is still open. Could you tell us when we may expect the payment?`;
  const many = `The following ${facts.invoiceCount} invoices are still open on our side. Could you tell us when we may expect the payment?`;
  const text = `${hello}\n\n${facts.invoiceCount === 1 ? one : many}`;
  return JSON.stringify({ subject: facts.invoiceCount === 1 ? `Invoice ${first?.number} is still open` : `${facts.invoiceCount} open invoices`, text }); // prettier-ignore
}

const POEM = 'Roses are red,\nviolets are blue,\nan invoice is open,\nand it may be due.';

/** The server's moods, by the name a test or benchmark uses. */
export const MOODS: Readonly<Record<string, AnswerRequest>> = {
  ok: (request) => ({ kind: 'says', content: honestWords(request) }),
  poem: () => ({ kind: 'says', content: POEM }),
  wrongJson: () => ({ kind: 'says', content: '{"title": "Reminder", "body": 7}' }),
  lies: (request) => ({ kind: 'says', content: honestWords(request).replace(/is still open\. Could/, 'and a fee of €25.00 is still open. Could') }), // prettier-ignore
  hang: () => ({ kind: 'hang' }),
  garbage: () => ({ kind: 'garbage' }),
  cutOff: () => ({ kind: 'cut' }),
  wrongKey: () => ({ kind: 'status', status: 401, body: { error: { message: 'Incorrect API key provided.', code: 'invalid_api_key' } } }), // prettier-ignore
  unknownModel: () => ({ kind: 'status', status: 404, body: { error: { message: 'The model `small` does not exist.', code: 'model_not_found' } } }), // prettier-ignore
};

function writeAnswer(response: ServerResponse, answer: FakeAnswer, model: unknown): void {
  const json = (status: number, body: unknown, headers: Record<string, string> = {}): void => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
  if (answer.kind === 'hang') return;
  if (answer.kind === 'status') return json(answer.status, answer.body ?? { error: { message: 'no' } }, answer.headers);
  if (answer.kind === 'raw') {
    response.writeHead(200, { 'content-type': answer.type ?? 'application/json' });
    response.end(answer.body);
    return;
  }
  if (answer.kind === 'cut') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
    response.write('{"choices": [{"message": {"content": "Dear');
    setTimeout(() => response.destroy(), 5);
    return;
  }
  if (answer.kind === 'garbage') {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const timer = setInterval(() => response.write(`data: {{{%$ ${Math.random()}\n\n`), 10);
    response.on('close', () => clearInterval(timer));
    return;
  }
  const { content, finish = 'stop', usage = true } = answer;
  const choice = { index: 0, message: { role: 'assistant', content }, finish_reason: finish };
  const used = usage ? { usage: { prompt_tokens: 300, completion_tokens: 80, total_tokens: 380 } } : {};
  json(200, { id: 'c1', object: 'chat.completion', created: 1, model, choices: [choice], ...used });
}

/** Starts the server on a free port. `latencyMs` delays every answer. */
export async function startFakeModel({
  answer = MOODS.ok as AnswerRequest,
  latencyMs = 0,
}: { answer?: AnswerRequest; latencyMs?: number } = {}): Promise<FakeModelServer> {
  const requests: SeenRequest[] = [];
  const server = createServer((request, response) => {
    let raw = '';
    request.setEncoding('utf8').on('data', (part: string) => (raw += part));
    request.on('end', () => {
      let body: Record<string, unknown> = {};
      try {
        body = JSON.parse(raw) as Record<string, unknown>;
      } catch {
        // Kept as raw text.
      }
      const seen = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        raw,
        body,
        at: Date.now(),
      };
      requests.push(seen);
      const given = answer(seen, requests.length);
      if (latencyMs === 0) writeAnswer(response, given, body.model);
      else setTimeout(() => writeAnswer(response, given, body.model), latencyMs);
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { baseUrl: `http://127.0.0.1:${port}/v1`, requests, stop };
}
