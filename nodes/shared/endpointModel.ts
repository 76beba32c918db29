import type { IExecuteFunctions, IHttpRequestOptions } from 'n8n-workflow';
import type { ChatModel, ChatReply, ChatRequest } from '../../core';

const CREDENTIAL = 'receivablesModelApi';
const TIMEOUT_MS = 60_000;
/** An endpoint that failed this often in a row is not asked again in this run: hundreds of time-outs help nobody. */
const PATIENCE = 3;

/** The model behind our credential. Requests go through n8n's own client, so its proxy, certificates and logging apply. */
export async function endpointModel(context: IExecuteFunctions): Promise<ChatModel> {
  const { baseUrl, model } = await context.getCredentials<{ baseUrl: string; model: string }>(CREDENTIAL);
  let failures = 0;
  return {
    name: model,
    async complete(request: ChatRequest): Promise<ChatReply> {
      if (failures >= PATIENCE) throw new Error('The model endpoint failed too often in this run.');
      failures += 1;
      const options: IHttpRequestOptions = {
        method: 'POST',
        url: `${baseUrl.replace(/\/+$/, '')}/chat/completions`,
        body: { model, ...request },
        json: true,
        timeout: TIMEOUT_MS,
      };
      const reply = (await context.helpers.httpRequestWithAuthentication.call(
        context,
        CREDENTIAL,
        options,
      )) as ChatReply;
      failures = 0;
      return reply;
    },
  };
}
