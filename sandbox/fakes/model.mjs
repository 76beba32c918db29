// An OpenAI-compatible model server: chat completions, responses and the list of models. A story says what it answers.
const apiKey = 'sk-sandbox-model';
const usage = { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 };
const fault = (status, code, message) => ({ status, json: { error: { message, type: code, code, param: null } } });

const toolCall = ({ name, args }) => ({
  id: 'call_1',
  type: 'function',
  function: { name, arguments: JSON.stringify(args) },
});

function chat(body, said) {
  const message = {
    role: 'assistant',
    content: said.tool ? null : said.text,
    ...(said.tool && { tool_calls: [toolCall(said.tool)] }),
  };
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: Math.floor(Date.now() / 1000),
    model: body.model,
    choices: [{ index: 0, message, finish_reason: said.tool ? 'tool_calls' : 'stop' }],
    usage,
  };
}

function response(body, said) {
  const output = said.tool
    ? { type: 'function_call', id: 'fc_1', call_id: 'call_1', status: 'completed', name: said.tool.name, arguments: JSON.stringify(said.tool.args) } // prettier-ignore
    : { type: 'message', id: 'm1', role: 'assistant', status: 'completed', content: [{ type: 'output_text', text: said.text, annotations: [] }] }; // prettier-ignore
  return {
    id: 'resp_1',
    object: 'response',
    created_at: Math.floor(Date.now() / 1000),
    model: body.model,
    status: 'completed',
    output: [output],
    usage: {
      input_tokens: 11,
      output_tokens: 7,
      total_tokens: 18,
      input_tokens_details: { cached_tokens: 0 },
      output_tokens_details: { reasoning_tokens: 0 },
    },
  };
}

/** A chat completion as the stream that n8n's agents ask for. */
function streamed(body, whole) {
  const [{ message, finish_reason: reason }] = whole.choices;
  const delta = { ...message, tool_calls: message.tool_calls?.map((call, index) => ({ index, ...call })) };
  const chunk = (choice, more = {}) =>
    `data: ${JSON.stringify({ id: whole.id, object: 'chat.completion.chunk', created: whole.created, model: body.model, choices: [choice], ...more })}\n\n`;
  const text = [
    chunk({ index: 0, delta, finish_reason: null }),
    chunk({ index: 0, delta: {}, finish_reason: reason }, { usage }),
    'data: [DONE]\n\n',
  ].join('');
  return { headers: { 'content-type': 'text/event-stream' }, text };
}

/**
 * The server; `prompts` is every request body it saw. A story sets `answer` to a function of the body that gives
 * `{ text }`, `{ tool: { name, args } }` or `{ status, code, message }` for a failure; without one it answers 500.
 */
export function createModel() {
  const prompts = [];
  const state = { answer: undefined };
  const guard = (handle) => (request) =>
    request.token === apiKey ? handle(request) : fault(401, 'invalid_api_key', 'Incorrect API key provided');
  const reply = (shape) =>
    guard((request) => {
      const body = request.json();
      prompts.push(body);
      const said = state.answer?.(body) ?? { status: 500, code: 'server_error', message: 'No answer was set' };
      if (said.status) return fault(said.status, said.code, said.message);
      const whole = shape(body, said);
      return body.stream && shape === chat ? streamed(body, whole) : { json: whole };
    });
  return {
    name: 'model',
    hosts: ['model.sandbox.example', 'api.openai.com'],
    url: 'https://model.sandbox.example/v1',
    apiKey,
    prompts,
    answerWith: (answer) => (state.answer = answer),
    reset: () => {
      prompts.length = 0;
      state.answer = undefined;
    },
    routes: [
      ['POST', /^\/v1\/chat\/completions$/, reply(chat)],
      ['POST', /^\/v1\/responses$/, reply(response)],
      ['GET', /^\/v1\/models$/, guard(() => ({ json: { object: 'list', data: [{ id: 'fake', object: 'model' }] } }))],
    ],
  };
}
