import { z } from "zod";
import { isRecord, recordOf } from "../../domain/record.ts";
import type { Command } from "../../engine/command.ts";
import { FIELD_KEYWORDS } from "../../engine/input/field.ts";
import { fieldsOf } from "../../engine/input/fields-of.ts";
import { textIn } from "../../view/text.ts";

type Json = Record<string, unknown>;

const t = textIn("en");

/** JSON Schema of what is sent or answered, without what only our own surfaces read. */
export function schemaOf(schema: z.ZodType, io: "input" | "output"): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: "any",
    override: ({ jsonSchema }) => {
      for (const keyword of FIELD_KEYWORDS) delete jsonSchema[keyword];
    },
  });
  return rest;
}

/** JSON Schema of the input of a command, each field with its English label. */
export function inputOf(command: Command): Json {
  const schema = schemaOf(command.input, "input");
  const properties = recordOf(schema.properties);
  for (const field of fieldsOf(command.input)) {
    const property = properties[field.name];
    if (isRecord(property)) property.title = t.field[field.label][0];
  }
  return schema;
}
