import type { ChatCompletion, ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';

/** What is asked of a model, in the words of the OpenAI-compatible chat endpoint. */
export type ChatRequest = Pick<ChatCompletionCreateParamsNonStreaming, 'messages' | 'response_format'>;

/** What a model answers. It comes from outside: read it with `readReply`, which trusts nothing. */
export type ChatReply = Pick<ChatCompletion, 'choices'>;

/** A language model behind one method; who carries the request is not our business. */
export interface ChatModel {
  /** The model's name, as the draft records it. */
  readonly name: string;
  /** Rejects when the endpoint cannot be reached or refuses. */
  complete(request: ChatRequest): Promise<ChatReply>;
}
