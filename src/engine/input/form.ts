import { listRooms } from "../../../db/queries/cooperation/cooperation.ts";
import { type OrganisationKind, personLabel } from "../../domain/organisation/organisation.ts";
import type { Text } from "../../view/text.ts";
import { type Command, pathOf } from "../command.ts";
import type { Actor, Context } from "../context.ts";
import type { Engine } from "../engine.ts";
import { makeContext } from "../make-context.ts";
import type { Issue } from "../refusal.ts";
import { type Field, fieldsOf, isAsked, labelOf, NO_PERSON } from "./fields-of.ts";
import { optionOf } from "./option-of.ts";
import { nounOfRef } from "./parse-field.ts";

export interface Option {
  value: string;
  label: string;
  /** What kind of holder it is, in lists of those. */
  group?: OptionGroup;
}

export type OptionGroup = "person" | OrganisationKind;

export interface FormField extends Field {
  /** The label in the reader's language. */
  shown: string;
  /** What can be chosen; undefined: free input. */
  options?: Option[] | undefined;
  value?: unknown;
  problem?: string | undefined;
}

/** A form is a command's schema to be filled in; every surface renders it its own way. */
export interface Form {
  /** `noun/verb`, as the API spells it. */
  command: string;
  title: string;
  fields: FormField[];
  /** Problems that belong to no field. */
  problems: string[];
  confirm?: string | undefined;
}

/**
 * The form of a command for a person, with what is known filled in and what is wrong said at its field.
 */
export async function formOf(
  engine: Engine,
  command: Command,
  actor: Actor,
  known: Record<string, unknown> = {},
  issues: readonly Issue[] = [],
): Promise<Form> {
  return await engine.database.db.transaction(async (db) => {
    const ctx = await makeContext(engine, db, actor.cooperation, { via: "web", language: actor.language });
    const fields: FormField[] = [];
    const declared = fieldsOf(command.input);
    const asks = await command.asks?.(ctx, actor, known);
    for (const field of declared) {
      const problem = issues.find((issue) => issue.field === field.name)?.message;
      const ask = asks?.[field.name];
      if (asks && !ask) continue;
      const options =
        ask?.options ?? withKnown(field, await optionsFor(engine, ctx, actor, field), known[field.name]);
      const value = known[field.name] ?? ask?.value;
      if (field.kind === "hidden") continue;
      // It answers a refusal: nobody is asked for it before.
      if (!isAsked(field) && problem === undefined) continue;
      fields.push({
        ...field,
        required: ask?.required ?? field.required,
        shown: ask?.label ?? (field.name === NO_PERSON ? ctx.t.personal.notAChild : labelOf(ctx.t, field)),
        options,
        // A text that is written anew is looked at anew.
        value: value === undefined || field.name === NO_PERSON ? undefined : value,
        problem,
      });
    }
    const confirm = command.confirm?.(ctx.t, known);
    const names = new Set(fields.map((field) => field.name));
    return {
      command: pathOf(command),
      title: command.summary(ctx.t),
      fields,
      problems: issues.filter((issue) => !names.has(issue.field)).map((issue) => issue.message),
      confirm,
    };
  });
}

/** What was meant can be chosen also when it is too old for the list. */
function withKnown(field: Field, options: Option[] | undefined, known: unknown): Option[] | undefined {
  if (!options || (field.kind !== "ref" && field.kind !== "meeting-or-kind")) return options;
  const refs = (Array.isArray(known) ? known : [known]).filter(
    (value): value is string => typeof value === "string" && nounOfRef(value) !== undefined,
  );
  const missing = refs.filter((ref) => !options.some(({ value }) => value === ref));
  return [...missing.map((ref) => ({ value: ref, label: ref })), ...options];
}

/** What can be chosen in one field of a command's form, by a person. */
export async function optionsOf(
  engine: Engine,
  command: Command,
  actor: Actor,
  name: string,
): Promise<Option[]> {
  const field = fieldsOf(command.input).find((candidate) => candidate.name === name);
  if (!field) return [];
  return await engine.database.db.transaction(async (db) => {
    const ctx = await makeContext(engine, db, actor.cooperation, { via: "web", language: actor.language });
    return (await optionsFor(engine, ctx, actor, field)) ?? [];
  });
}

const COLLECTION_OF = {
  meeting: "meetings",
  item: "agenda-items",
  action: "actions",
  agreement: "agreements",
  decision: "decisions",
  theme: "themes",
  "date-poll": "polls",
  contract: "contracts",
  revision: "revisions",
  told: "stories",
} as const;

async function optionsFor(
  engine: Engine,
  ctx: Context,
  actor: Actor,
  field: Field,
): Promise<Option[] | undefined> {
  const { t, directory } = ctx;
  // An address is somebody's: who is not of the cooperation is offered their own.
  const isGuest = actor.role === "guest";
  const people = directory.people
    .filter((p) => p.active && (!isGuest || p.email === actor.email))
    .map((p): Option => ({ value: p.email, label: personLabel(directory, p), group: "person" }));
  // A field that says which kind of organisation it means offers that kind.
  const only = field.label === "region" || field.label === "provider" ? field.label : undefined;
  const organisations = directory.organisations
    .filter((o) => o.active && (only === undefined || o.kind === only))
    .map(({ slug, name, kind }): Option => ({ value: slug, label: name, group: kind }));
  switch (field.kind) {
    case "choice":
    case "flag":
      return Object.entries<string>(field.choices ? t.choice[field.choices] : {}).map(([value, label]) => ({
        value,
        label,
      }));
    case "person":
      return byName(t, people);
    case "organisation":
      return byName(t, organisations);
    case "holder":
      return [...byName(t, people), ...byName(t, organisations)];
    case "indicator":
      return (ctx.cooperation.settings.indicators ?? []).map(({ code, title }) => ({
        value: code,
        label: title,
      }));
    case "room":
      return byName(
        t,
        (await listRooms(ctx)).map((r) => ({ value: r.key, label: r.name })),
      );
    case "meeting-or-kind":
      return [...kindOptions(t), ...((await refOptions(engine, ctx, actor, "meetings")) ?? [])];
    case "ref":
      return await refOptions(engine, ctx, actor, COLLECTION_OF[field.noun ?? "action"]);
    default:
      return undefined;
  }
}

function byName(t: Text, options: Option[]): Option[] {
  const { compare } = new Intl.Collator(t.language, { numeric: true });
  return options.sort((a, b) => compare(a.label, b.label));
}

const kindOptions = (t: Text): Option[] =>
  Object.entries<string>(t.choice.kind).map(([value, label]) => ({ value, label }));

/** The newest two hundred things of a noun; an older one can still be typed. */
async function refOptions(
  engine: Engine,
  ctx: Context,
  actor: Actor,
  name: string,
): Promise<Option[] | undefined> {
  const collection = engine.registry.collections.find((candidate) => candidate.name === name);
  if (!collection) return undefined;
  const page = { after: undefined, limit: 200, newest: true };
  const { items } = await collection.list(ctx, actor, {}, page);
  return items.flatMap((item) => optionOf(item) ?? []);
}
