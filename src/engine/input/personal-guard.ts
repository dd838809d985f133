import {
  findPersonalData,
  outcomeOf,
  type PersonalFinding,
  type PersonalOutcome,
} from "../../domain/personal-data/personal-data.ts";
import type { Text } from "../../view/text.ts";
import type { Context } from "../context.ts";
import type { Issue } from "../refusal.ts";
import { choiceValue } from "./choice-value.ts";
import { type Field, labelOf, NO_PERSON } from "./fields-of.ts";
import { knownTo } from "./known-people.ts";

const isFree = ({ kind }: Pick<Field, "kind">): boolean => kind === "text" || kind === "long-text";

/** Everything that was written freely: the texts of a field, or of one with several. */
const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((part) => typeof part === "string");

/** What stands in the way of keeping an input: what is said at its fields, and whether somebody may say otherwise. */
export interface Personal {
  outcome: PersonalOutcome;
  issues: Issue[];
}

/**
 * What in the free text of an input may be personal data, as issues that say the kind and never the value. What is only
 * asked passes when the input says that it is not about a child; otherwise the last issue offers to say so.
 */
export function personalIn(
  fields: readonly Field[],
  raw: Record<string, unknown>,
  ctx: Pick<Context, "directory" | "cooperation" | "t">,
): Personal | undefined {
  const found = fields.filter(isFree).flatMap((field) => {
    const findings = textsOf(raw[field.name]).flatMap((text) => findPersonalData(text, knownTo(ctx)));
    return findings.length > 0 ? [{ field, findings }] : [];
  });
  const outcome = outcomeOf(found.flatMap(({ findings }) => findings));
  if (outcome === undefined || (outcome === "ask" && saysNoPerson(raw))) return undefined;
  const issues = found.map(({ field, findings }) => ({
    field: field.name,
    message: ctx.t.personal.found(labelOf(ctx.t, field), saidOf(ctx.t, findings)),
  }));
  if (outcome === "ask") issues.push({ field: NO_PERSON, message: ctx.t.personal.confirm });
  return { outcome, issues };
}

const saidOf = (t: Text, findings: readonly PersonalFinding[]): string[] =>
  [...new Set(findings.map(({ kind }) => kind))].map((kind) => t.personal.kinds[kind]);

/** Whether an input says of its text that it is not about a child. */
export function saysNoPerson({ [NO_PERSON]: said }: Record<string, unknown>): boolean {
  return said === true || (typeof said === "string" && choiceValue("yes", said) === "true");
}

/**
 * Whether anything in what was written may be personal data, before it is known who wrote it and whom they know. An
 * e-mail address alone is most often that of a member.
 */
export const mayBePersonal = (value: unknown): boolean => {
  if (typeof value === "string") return mayTextBePersonal(value);
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some(mayBePersonal);
};

/** References, states and short lines that come again and again, of which it is known that nobody stands in them. */
const harmless = new Set<string>();
const MOST_HARMLESS = 1000;
const LONGEST_HARMLESS = 40;

function mayTextBePersonal(text: string): boolean {
  if (harmless.has(text)) return false;
  const may = findPersonalData(text).some(({ kind }) => kind !== "email");
  if (!may && text.length <= LONGEST_HARMLESS) {
    if (harmless.size >= MOST_HARMLESS) harmless.clear();
    harmless.add(text);
  }
  return may;
}
