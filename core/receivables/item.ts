import { type z } from 'zod/v4';
import { ReceivablesError } from '../errors';
import { invoiceSchema } from './invoice';
import { agingSchema } from './sections/aging';
import { approvalSchema } from './sections/approval';
import { contactSchema } from './sections/contact';
import { draftSchema } from './sections/draft';
import { historySchema } from './sections/history';
import { riskSchema } from './sections/risk';
import { triageSchema } from './sections/triage';

/** The sections an item carries from node to node; each is written by one node and left alone by the others. */
const sections = {
  invoice: { schema: invoiceSchema, writer: 'Aging Classifier' },
  aging: { schema: agingSchema, writer: 'Aging Classifier' },
  contact: { schema: contactSchema, writer: 'Aging Classifier' },
  risk: { schema: riskSchema, writer: 'Risk Scorer' },
  history: { schema: historySchema, writer: 'History Summarizer' },
  triage: { schema: triageSchema, writer: 'History Summarizer' },
  draft: { schema: draftSchema, writer: 'Reminder Drafter' },
  approval: { schema: approvalSchema, writer: 'Approval Gate' },
} as const;
export type SectionName = keyof typeof sections;
export type Section<Name extends SectionName> = z.infer<(typeof sections)[Name]['schema']>;

/** The number a person knows the item by, for messages; undefined when it has none. */
function subjectOf(json: Readonly<Record<string, unknown>>): string | undefined {
  const number = (json.invoice as { number?: unknown } | undefined)?.number;
  return typeof number === 'string' && number !== '' ? `Invoice ${number}` : undefined;
}

/** Checks a value against a schema; the error names the record, the field's path, the value and the expected form. */
export function readShape<Shape extends z.ZodType>(
  schema: Shape,
  value: unknown,
  where: { subject?: string | undefined; field: string },
): z.infer<Shape> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = [where.field, ...(issue?.path ?? []).map(String)];
  const found = (issue?.path ?? []).reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
  const custom = issue?.code === 'custom' || issue?.code === 'invalid_format';
  throw new ReceivablesError({
    code: found === undefined ? 'missing_field' : 'invalid_field',
    subject: where.subject,
    field: path.join('.'),
    value: found,
    problem: found === undefined ? 'is missing' : custom && issue ? issue.message : 'is not valid',
    hint: found === undefined || custom ? undefined : issue?.message,
  });
}

/** Reads one section of an item. Throws `missing_section` naming the node that writes it, or the faulty field. */
export function readSection<Name extends SectionName>(
  json: Readonly<Record<string, unknown>>,
  name: Name,
): Section<Name> {
  const { schema, writer } = sections[name];
  if (json[name] === undefined || json[name] === null) {
    throw new ReceivablesError({
      code: 'missing_section',
      subject: subjectOf(json),
      field: name,
      problem: 'is missing from the item',
      hint: `connect the ${writer} before this node`,
    });
  }
  return readShape(schema, json[name], { subject: subjectOf(json), field: name }) as Section<Name>;
}

/** Reads a section that an earlier node may or may not have written. */
export function readOptionalSection<Name extends SectionName>(
  json: Readonly<Record<string, unknown>>,
  name: Name,
): Section<Name> | undefined {
  return json[name] === undefined || json[name] === null ? undefined : readSection(json, name);
}
