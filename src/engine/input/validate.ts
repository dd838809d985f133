import type { z } from "zod";
import type { Text } from "../../view/text.ts";
import type { Command } from "../command.ts";
import type { Context } from "../context.ts";
import { type Issue, Refusal } from "../refusal.ts";
import { type Field, fieldsOf, labelOf, missingText, NO_PERSON } from "./fields-of.ts";
import { parseField } from "./parse-field.ts";
import { personalIn } from "./personal-guard.ts";

/**
 * From what was sent or typed to what the command takes: each value is understood (see `interpret`), then the whole is
 * checked by the schema. Free text that looks like personal data goes no further, in whatever command.
 * @throws Refusal `personal-data` or `invalid` with an issue per field, and what was understood
 */
export function validate(
  command: Command,
  raw: Record<string, unknown>,
  ctx: Context,
  asker: string,
): Record<string, unknown> {
  const fields = fieldsOf(command.input);
  const issues: Issue[] = [];
  const understood: Record<string, unknown> = {};
  const unknown = Object.keys(raw).filter((name) => !fields.some((field) => field.name === name));
  for (const name of unknown.slice(0, MOST_UNKNOWN)) {
    issues.push({ field: name.slice(0, 60), message: ctx.t.refusal.unknownKey(name.slice(0, 60)) });
  }
  for (const field of fields) {
    const meaning = meaningOf(field, raw[field.name], { ...ctx, asker });
    if ("problem" in meaning) issues.push({ field: field.name, message: meaning.problem });
    else if (meaning.value !== undefined) understood[field.name] = meaning.value;
  }
  const checked = command.input.safeParse(understood, { reportInput: true });
  if (!checked.success) {
    const known = new Set(issues.map((issue) => issue.field));
    for (const problem of checked.error.issues) {
      const name = String(problem.path[0] ?? "");
      if (known.has(name)) continue;
      known.add(name);
      issues.push({ field: name, message: issueText(ctx.t, problem, fields) });
    }
  }
  const personal = personalIn(fields, raw, ctx);
  if (personal) {
    const { outcome, issues } = personal;
    throw new Refusal("personal-data", ctx.t.personal[outcome], issues, understood, [], outcome);
  }
  if (issues.length > 0 || !checked.success) {
    throw new Refusal("invalid", ctx.t.refusal.invalid, issues, understood);
  }
  const { [NO_PERSON]: _, ...input } = checked.data;
  return input;
}

/** More organisations or people than any cooperation asks for at once; each costs a search. */
const MOST_VALUES = 200;
/** Nobody needs to hear of more fields that do not exist. */
const MOST_UNKNOWN = 10;

type Meanings = { value: unknown } | { problem: string };

function meaningOf(field: Field, raw: unknown, ctx: Context & { asker: string }): Meanings {
  if (raw === undefined || raw === null || raw === "") return { value: undefined };
  if (!field.multiple) return parseField(field, raw, ctx);
  const parts = Array.isArray(raw) ? raw : typeof raw === "string" ? raw.split(/,| en | and /) : [raw];
  if (parts.length > MOST_VALUES) {
    return { problem: ctx.t.refusal.tooManyValues(labelOf(ctx.t, field), MOST_VALUES) };
  }
  const values: unknown[] = [];
  for (const part of parts) {
    if (typeof part === "string" && part.trim() === "") continue;
    const meaning = parseField(field, part, ctx);
    if ("problem" in meaning) return meaning;
    if (field.repeats || !values.includes(meaning.value)) values.push(meaning.value);
  }
  return { value: values.length > 0 ? values : undefined };
}

/** Words for a problem the schema found. */
function issueText(t: Text, issue: z.core.$ZodIssue, fields: Field[]): string {
  const field = fields.find((candidate) => candidate.name === issue.path[0]);
  const label = field ? labelOf(t, field) : String(issue.path[0] ?? "");
  const missing = field ? missingText(t, field) : t.refusal.required(label);
  switch (issue.code) {
    case "invalid_type":
      if (issue.input === undefined) return missing;
      return issue.expected === "string" ? t.refusal.notText(label) : t.refusal.wrong(label);
    case "too_small":
      if (issue.origin === "array") return t.refusal.tooFew(label);
      if (issue.origin === "string" && issue.minimum === 1) return missing;
      return issue.origin === "string"
        ? t.refusal.tooShort(label, Number(issue.minimum))
        : t.refusal.tooSmall(label, Number(issue.minimum));
    case "too_big":
      return issue.origin === "string"
        ? t.refusal.tooLong(label, Number(issue.maximum))
        : t.refusal.tooBig(label, Number(issue.maximum));
    case "invalid_value":
      if (issue.input === undefined) return missing;
      return field?.choices
        ? t.refusal.notAChoice(
            String(issue.input).slice(0, 60),
            Object.values<string>(t.choice[field.choices]),
          )
        : t.refusal.wrong(label);
    case "custom":
      if (issue.message === "unstorable") return t.refusal.unstorable(label);
      if (issue.message === "one-line") return t.refusal.oneLine(label);
      return t.refusal.wrong(label);
    default:
      return t.refusal.wrong(label);
  }
}
