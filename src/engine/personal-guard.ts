import type { Directory } from "../domain/organisation.ts";
import {
  figureOf,
  findPersonalData,
  type KnownPeople,
  knownPeople,
  type PersonalFinding,
} from "../domain/personal-data.ts";
import type { Text } from "../view/text.ts";
import type { Context } from "./context.ts";
import { type Field, labelOf, NO_PERSON } from "./field.ts";
import type { Issue } from "./refusal.ts";

/** A directory is kept until it changes, and so is who is known. */
const kept = new WeakMap<Directory, KnownPeople>();

export function knownTo({ directory, cooperation }: Pick<Context, "directory" | "cooperation">): KnownPeople {
  const known = kept.get(directory) ?? knownPeople(directory, cooperation.name);
  kept.set(directory, known);
  return known;
}

const isFree = ({ kind }: Pick<Field, "kind">): boolean => kind === "text" || kind === "long-text";

/** Everything that was written freely: the texts of a field, or of one with several. */
const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((part) => typeof part === "string");

/**
 * What in the free text of an input looks like personal data, as issues that say the kind and never the value. Where
 * only figures stand in the way that may be nobody's, the last issue offers to say so.
 */
export function personalIssues(
  fields: readonly Field[],
  raw: Record<string, unknown>,
  ctx: Pick<Context, "directory" | "cooperation" | "t">,
): Issue[] {
  const confirmed = new Set(confirmedIn(raw[NO_PERSON]));
  const found = fields.filter(isFree).flatMap((field) => {
    const findings = textsOf(raw[field.name]).flatMap((text) =>
      findPersonalData(text, knownTo(ctx), confirmed),
    );
    return findings.length > 0 ? [{ field, findings }] : [];
  });
  const issues = found.map(({ field, findings }) => ({
    field: field.name,
    message: ctx.t.personal.found(labelOf(ctx.t, field), saidOf(ctx.t, findings)),
  }));
  const canConfirm = found.some(({ findings }) => findings.some(({ figure }) => figure !== undefined));
  if (canConfirm) issues.push({ field: NO_PERSON, message: ctx.t.personal.confirm });
  return issues;
}

const saidOf = (t: Text, findings: readonly PersonalFinding[]): string[] =>
  [...new Set(findings.map(({ kind }) => kind))].map((kind) => t.personal.kinds[kind]);

/** The figures that somebody said to be nobody's. */
const confirmedIn = (raw: unknown): string[] =>
  textsOf(raw).flatMap((text) => text.split(/,|;| en | and /).flatMap((part) => figureOf(part) ?? []));

/** The figures in the free text of an input that can be said to be nobody's. */
export function figuresIn(fields: readonly Field[], known: Record<string, unknown>): string[] {
  const texts = fields.filter(isFree).flatMap((field) => textsOf(known[field.name]));
  const findings = texts.flatMap((text) => findPersonalData(text));
  return [...new Set(findings.flatMap(({ figure }) => figure ?? []))];
}

/**
 * Whether anything in what was written may be personal data, before it is known who wrote it and whom they know. An
 * e-mail address alone is most often that of a member.
 */
export const mayBePersonal = (value: unknown): boolean => {
  if (typeof value === "string") return findPersonalData(value).some(({ kind }) => kind !== "email");
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some(mayBePersonal);
};
