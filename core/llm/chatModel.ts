import type { ChatCompletion, ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';

/** What is asked of a model, in the words of the OpenAI-compatible chat endpoint; `max_tokens` is the longest answer. */
export type ChatRequest = Pick<
  ChatCompletionCreateParamsNonStreaming,
  'messages' | 'response_format' | 'max_tokens' | 'max_completion_tokens'
>;

/** What a model answers. It comes from outside: read it with `readReply` and `readUsage`, which trust nothing. */
export type ChatReply = Pick<ChatCompletion, 'choices' | 'usage'>;

/** A language model behind one method; who carries the request is not our business. */
export interface ChatModel {
  /** The model's name, as the draft records it. */
  readonly name: string;
  /** Rejects with a `ModelFailure` when the model cannot be reached, refuses, or may not be asked any more. */
  complete(request: ChatRequest): Promise<ChatReply>;
}
