import { z } from 'zod/v4';
import { answerText } from './answerText';

/** What the model said, as data of the asked shape, or why it cannot be used. */
export type ReadReply<Value> = { kind: 'read'; value: Value } | { kind: 'unreadable'; problem: string };

const replySchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.unknown() }), finish_reason: z.string().nullish() })),
});

/** Models like to wrap JSON in a code fence; anything else around it but thoughts is not tolerated. */
function unfenced(content: string): string {
  return /^```(?:json)?\s*([\s\S]*?)\s*```$/i.exec(content)?.[1] ?? content;
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(unfenced(content));
  } catch {
    return undefined;
  }
}

/** Reads a chat reply as JSON of the asked shape. Never throws: a model's answer is hostile until read. */
export function readReply<Shape extends z.ZodType>({
  reply,
  shape,
}: {
  reply: unknown;
  shape: Shape;
}): ReadReply<z.infer<Shape>> {
  const outer = replySchema.safeParse(reply);
  const choice = outer.success ? outer.data.choices[0] : undefined;
  if (choice?.finish_reason === 'length') return { kind: 'unreadable', problem: "The model's answer was cut off." };
  const answer = answerText(choice?.message.content);
  if (answer === '') return { kind: 'unreadable', problem: 'The model gave no answer.' };
  const value = shape.safeParse(parsed(answer));
  if (value.success) return { kind: 'read', value: value.data };
  return { kind: 'unreadable', problem: "The model's answer is not the JSON it was asked for." };
}
