import type { Actor } from "../../engine/context.ts";
import type { Engine } from "../../engine/engine.ts";
import type { Text } from "../../view/text.ts";
import { compareCooperations } from "../compare-cooperations.ts";
import type { CooperationFile } from "../cooperation-file.ts";
import { cooperationYaml } from "../cooperation-yaml.ts";
import { parseCooperation } from "../parse-cooperation.ts";
import type { Fault, ListRead } from "../pasted/list.ts";
import { readOrganisations } from "../pasted/organisations.ts";
import { readPeople } from "../pasted/people.ts";
import { showPath } from "../problem.ts";
import { showChanges } from "../show-changes.ts";
import { applyDraft, changeDraft, discardDraft, readStanding } from "./draft.ts";

const LISTS = { people: readPeople, organisations: readOrganisations };
type ListName = keyof typeof LISTS;

/** What the pages do to the file of a cooperation. */
export function openSetup(engine: Engine) {
  const { db } = engine.database;

  /** What a list would bring, with what is wrong with it and with the file that it would make. */
  function check(name: ListName, text: string, file: CooperationFile, t: Text): ListRead {
    const read = LISTS[name](text, file, t);
    return read.faults.length > 0 ? read : { ...read, faults: faultsOf(read.file, t) };
  }

  return {
    /** How the cooperation stands, and what its draft changes, in words; undefined: no file was applied to it. */
    read: async ({ cooperation }: Actor, t: Text) => {
      const standing = await readStanding(db, cooperation);
      if (!standing) return undefined;
      const { file, applied, draft } = standing;
      const { organisations, people, rooms, series } = file;
      const counts = {
        organisations: organisations.length,
        people: people.length,
        rooms: rooms.length,
        series: series.length,
      };
      return { counts, draft, changes: showChanges(compareCooperations(applied, file), t) };
    },
    /** What a list would bring to the draft; nothing is kept. */
    preview: async ({ cooperation }: Actor, t: Text, name: ListName, text: string) => {
      const standing = await readStanding(db, cooperation);
      return standing && check(name, text, standing.file, t);
    },
    /** Keeps what a list brings in the draft, when nothing is wrong with it. */
    keep: async (actor: Actor, t: Text, name: ListName, text: string) => {
      const kept = await changeDraft(engine, actor, ({ file }) => {
        const read = check(name, text, file, t);
        return { read, file: read.faults.length > 0 ? undefined : read.file };
      });
      return kept?.read;
    },
    apply: async (actor: Actor, version: number) => await applyDraft(engine, actor, version),
    discard: async ({ cooperation }: Actor, version: number) =>
      await discardDraft(engine, cooperation, version),
    /** The file of the draft, else the one that is applied. */
    yaml: async ({ cooperation }: Actor) => {
      const standing = await readStanding(db, cooperation);
      return standing && cooperationYaml(standing.file);
    },
  };
}

/** What `leerlus setup` would say of the file. */
function faultsOf(file: CooperationFile, t: Text): Fault[] {
  const { language } = t;
  const parsed = parseCooperation(cooperationYaml(file), { language, directory: "" });
  if (!("problems" in parsed)) return [];
  return parsed.problems.map(({ path, message }) => ({
    line: undefined,
    column: undefined,
    message: t.setup.pasted.file(showPath(path), message),
  }));
}
