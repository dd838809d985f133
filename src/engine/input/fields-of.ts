import { z } from "zod";
import type { Text } from "../../view/text.ts";
import { type FieldMeta, flag } from "./field.ts";

/** The field in which somebody says that a text which may be about a child is not. It passes a question, never a stop. */
export const NO_PERSON = "noPerson";

const noPerson = flag("noPerson")
  .optional()
  .describe(
    "The text is not about a child: passes what would be asked (`ask`), never what is stopped (`stop`).",
  );

/** The schema of a command that takes free text, with the field to say that it is not about a child. */
export function withNoPerson(input: z.ZodObject): z.ZodObject {
  const isFree = fieldsOf(input).some(({ kind }) => kind === "text" || kind === "long-text");
  return isFree ? input.extend({ [NO_PERSON]: noPerson }) : input;
}

export interface Field extends FieldMeta {
  /** The key in the input, as the API spells it. */
  name: string;
  required: boolean;
  multiple: boolean;
  maxLength?: number | undefined;
}

const isOptional = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;

function unwrapped(schema: z.core.$ZodType): { schema: z.core.$ZodType; multiple: boolean } {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrapped(schema.unwrap());
  if (schema instanceof z.ZodArray) return { schema: unwrapped(schema.element).schema, multiple: true };
  return { schema, multiple: false };
}

/** The fields of a command in the order in which they are typed and asked for. */
export function fieldsOf(input: z.ZodObject): Field[] {
  return Object.entries(input.shape).map(([name, outer]) => {
    const { schema, multiple } = unwrapped(outer);
    const meta = z.globalRegistry.get(schema);
    if (!meta?.label || !meta.kind) throw new Error(`field ${name} has no label or kind`);
    const maxLength = schema instanceof z.ZodString ? schema.maxLength : null;
    return {
      name,
      label: meta.label,
      kind: meta.kind,
      choices: meta.choices,
      takesOthers: meta.takesOthers,
      noun: meta.noun,
      areas: meta.areas,
      future: meta.future,
      begins: meta.begins,
      wallClock: meta.wallClock,
      wholeDay: meta.wholeDay,
      repeats: meta.repeats,
      former: meta.former,
      maxLength: maxLength ?? undefined,
      required: !isOptional(outer),
      multiple,
    };
  });
}

/** Whether somebody is asked for a field from the first; what only answers a refusal is offered by that. */
export const isAsked = ({ kind, name }: Pick<Field, "kind" | "name">): boolean =>
  kind !== "hidden" && name !== NO_PERSON;

/** The fields that somebody is asked for. */
export const askedFields = (input: z.ZodObject): Field[] => fieldsOf(input).filter(isAsked);

/** What somebody is asked when a field is missing. */
export const missingText = (t: Text, field: Pick<Field, "label" | "name">): string =>
  t.ask[field.label] ?? t.refusal.required(labelOf(t, field));

/** A field's label in the reader's language, as a form shows it. */
export function labelOf(t: Text, field: Pick<Field, "label" | "name">): string {
  return t.field[field.label][0] ?? field.name;
}
