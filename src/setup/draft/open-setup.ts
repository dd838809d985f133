import { activeSeries } from "../../../db/queries/meeting/series.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import type { Actor, Context } from "../../engine/context.ts";
import type { Engine } from "../../engine/engine.ts";
import type { Text } from "../../view/text.ts";
import { forgottenIn } from "../apply-cooperation.ts";
import { compareCooperations } from "../compare-cooperations.ts";
import type { CooperationFile } from "../cooperation-file.ts";
import { cooperationYaml } from "../cooperation-yaml.ts";
import { parseCooperation } from "../parse-cooperation.ts";
import type { Values } from "../part/part.ts";
import { rooms } from "../part/rooms.ts";
import { settings } from "../part/settings.ts";
import type { Fault, ListRead } from "../pasted/list.ts";
import { readOrganisations } from "../pasted/organisations.ts";
import { readPeople } from "../pasted/people.ts";
import { type Problem, showPath } from "../problem.ts";
import { showChanges } from "../show-changes.ts";
import { applyDraft, changeDraft, discardDraft, readStanding, type Standing } from "./draft.ts";

const LISTS = { people: readPeople, organisations: readOrganisations };
type ListName = keyof typeof LISTS;
const PARTS = { settings, rooms };
type PartName = keyof typeof PARTS;

/** What the pages do to the file of a cooperation. */
export function openSetup(engine: Engine) {
  const { db } = engine.database;

  return {
    /** How the cooperation stands, and what its draft changes, in words; undefined: no file was applied to it. */
    read: async ({ cooperation }: Actor, t: Text) => {
      const standing = await readStanding(db, cooperation);
      if (!standing) return undefined;
      const { file, applied, draft } = standing;
      const { organisations, people, rooms } = file;
      const counts = {
        organisations: organisations.length,
        people: people.length,
        rooms: rooms.length,
        // A series is planned outside the draft, and outside the file.
        series: (await activeSeries(scopeOf(db, cooperation))).length,
      };
      return { counts, draft, changes: showChanges(compareCooperations(applied, file), t) };
    },
    /** What a list would bring to the draft; nothing is kept. */
    preview: async ({ cooperation }: Actor, t: Text, name: ListName, text: string) => {
      const standing = await readStanding(db, cooperation);
      return standing && (await check(db, standing, { name, text }, t));
    },
    /** Keeps what a list brings in the draft, when nothing is wrong with it. */
    keep: async (actor: Actor, t: Text, name: ListName, text: string) => {
      const kept = await changeDraft(engine, actor, async (standing, within) => {
        const read = await check(within, standing, { name, text }, t);
        const isRight = read !== "overtaken" && read.faults.length === 0;
        return { read, file: isRight ? read.file : undefined };
      });
      return kept?.read;
    },
    /** The form of a part of the file, as the draft has it; undefined: no file was applied. */
    form: async ({ cooperation }: Actor, t: Text, name: PartName) => {
      const standing = await readStanding(db, cooperation);
      if (!standing) return undefined;
      if (standing.draft?.isOvertaken) return "overtaken";
      return { fields: PARTS[name].fields(standing.file, t), version: versionOf(standing) };
    },
    /**
     * Keeps a part as it was filled in, in the draft; else what is wrong, by field.
     * @param version of the draft that the form was made of: a form of another would take back what came between
     */
    fill: async (actor: Actor, t: Text, name: PartName, values: Values, version: number) => {
      const filled = await changeDraft(engine, actor, async (standing) => {
        const { file, draft } = standing;
        if (draft?.isOvertaken) return { faults: "overtaken" as const, file: undefined };
        if (versionOf(standing) !== version) return { faults: "changed" as const, file: undefined };
        const changed = PARTS[name].changed(file, values, t);
        const faults = problemsOf(changed, t).map(({ path, message }) => {
          return { field: PARTS[name].fieldAt(path, changed), message };
        });
        return { faults, file: faults.length === 0 ? changed : undefined };
      });
      return filled?.faults;
    },
    apply: async (actor: Actor, version: number) => await applyDraft(engine, actor, version),
    discard: async ({ cooperation }: Actor, version: number) =>
      await discardDraft(engine, cooperation, version),
    /** The file of the draft, else the one that is applied: a draft that was overtaken would take that back. */
    yaml: async ({ cooperation }: Actor) => {
      const standing = await readStanding(db, cooperation);
      return standing && cooperationYaml(standing.draft?.isOvertaken ? standing.applied : standing.file);
    },
  };
}

/** Of the draft; 0 where there is none. */
const versionOf = ({ draft }: Standing): number => draft?.version ?? 0;

/**
 * What a list would bring, with what is wrong with it and with the file that it would make.
 * @returns `overtaken`: the draft can be applied no more, so that nothing is added to it
 */
async function check(
  db: Context["db"],
  { file, draft }: Standing,
  { name, text }: { name: ListName; text: string },
  t: Text,
): Promise<ListRead | "overtaken"> {
  if (draft?.isOvertaken) return "overtaken";
  const read = LISTS[name](text, file, t);
  if (read.faults.length > 0) return read;
  const forgotten = (await forgottenIn(db, read.file)).map((email) => forgottenFault(read, email, t));
  return { ...read, faults: [...forgotten, ...faultsOf(read.file, t)] };
}

function forgottenFault({ entries }: ListRead, email: string, t: Text): Fault {
  const line = entries.find(({ cells }) => cells.includes(email))?.line;
  return { line, column: t.setup.labels.email, message: t.setup.forgotten(email) };
}

/** What `leerlus setup` would say of the file. */
function problemsOf(file: CooperationFile, { language }: Text): Problem[] {
  const parsed = parseCooperation(cooperationYaml(file), { language, directory: "" });
  return "problems" in parsed ? parsed.problems : [];
}

function faultsOf(file: CooperationFile, t: Text): Fault[] {
  return problemsOf(file, t).map(({ path, message }) => ({
    line: undefined,
    column: undefined,
    // A whole part of the file is called by its message; its name in the file is no word for people.
    message: path.length > 1 ? t.setup.pasted.file(showPath(path), message) : message,
  }));
}
