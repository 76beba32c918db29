import type { ChatRequest } from './chatModel';

/** The names servers know the longest answer by; `none` for a server that takes neither. */
export type LimitForm = 'max_tokens' | 'max_completion_tokens' | 'none';

/** The request with its longest answer under the name the server takes. */
export function asLimitForm({ request, form }: { request: ChatRequest; form: LimitForm }): ChatRequest {
  const { max_tokens: limit, ...rest } = request;
  if (form === 'max_tokens' || limit === undefined || limit === null) return request;
  return form === 'none' ? rest : { ...rest, max_completion_tokens: limit };
}

const ABOUT_LIMIT = /max_(?:completion_)?tokens|max tokens/i;
const ABOUT_ROOM = /context[ _](?:length|window|size)|maximum context|too many tokens/i;

/**
 * What to try after a refusal: the other name when the server asks for it, no limit when it refuses ours. A text and an
 * answer that do not fit together into the model's memory are its own limit, for this request only. Undefined when the
 * refusal is about something else.
 */
export function nextLimitForm({
  form,
  body,
}: {
  form: LimitForm;
  body: unknown;
}): { form: LimitForm; isLasting: boolean } | undefined {
  const said = (JSON.stringify(body) ?? '').slice(0, 2_000);
  const isRoom = ABOUT_ROOM.test(said);
  if (form === 'none' || !(isRoom || ABOUT_LIMIT.test(said))) return undefined;
  if (!isRoom && form === 'max_tokens' && said.includes('max_completion_tokens')) {
    return { form: 'max_completion_tokens', isLasting: true };
  }
  return { form: 'none', isLasting: !isRoom };
}
