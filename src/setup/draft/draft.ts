import { appliedFile, lockSetup } from "../../../db/queries/cooperation/setup.ts";
import {
  findDraft,
  putDraft,
  type SetupDraft,
  takeDraft,
} from "../../../db/queries/cooperation/setup-draft.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { fingerprint, SHORT } from "../../domain/fingerprint.ts";
import type { Actor, Context } from "../../engine/context.ts";
import type { Engine } from "../../engine/engine.ts";
import { applyWithin, forgottenIn } from "../apply-cooperation.ts";
import { type CooperationFile, isFile } from "../cooperation-file.ts";

type Db = Context["db"];

/** Who changed a draft last, and when. */
export type DraftInfo = Pick<SetupDraft, "by" | "at" | "version"> & {
  /** Another file was applied since it was begun: applying it would take that back. */
  isOvertaken: boolean;
};

/** A cooperation as its draft has it, else as it is applied. */
export interface Standing {
  file: CooperationFile;
  applied: CooperationFile;
  draft: DraftInfo | undefined;
}

const printOf = (applied: CooperationFile): string => fingerprint(JSON.stringify(applied), SHORT);

/** Undefined: no file was ever applied to it. */
export async function readStanding(db: Db, cooperation: string): Promise<Standing | undefined> {
  const applied = await appliedFile(db, cooperation);
  if (!isFile(applied)) return undefined;
  const found = await findDraft(scopeOf(db, cooperation));
  if (!found || !isFile(found.file)) return { file: applied, applied, draft: undefined };
  const { file, base, by, at, version } = found;
  return { file, applied, draft: { by, at, version, isOvertaken: base !== printOf(applied) } };
}

/**
 * Changes the draft, which begins as what is applied; two at once come after each other.
 * @param change what it becomes; undefined: it stays as it is
 */
export async function changeDraft<R extends { file: CooperationFile | undefined }>(
  engine: Engine,
  { cooperation, email }: Pick<Actor, "cooperation" | "email">,
  change: (standing: Standing, db: Db) => Promise<R>,
): Promise<R | undefined> {
  return await engine.database.db.transaction(async (db) => {
    await lockSetup(scopeOf(db, cooperation));
    const standing = await readStanding(db, cooperation);
    if (!standing) return undefined;
    const result = await change(standing, db);
    if (!result.file) return result;
    const before = await findDraft(scopeOf(db, cooperation));
    await putDraft(scopeOf(db, cooperation), {
      file: result.file,
      base: before?.base ?? printOf(standing.applied),
      version: (before?.version ?? 0) + 1,
      by: email,
      at: await engine.clock.now(db),
    });
    return result;
  });
}

/** Whether a draft was applied; if not, who in it was forgotten: nobody, when it is another by now or gone. */
export type Outcome = { done: true } | { done: false; forgotten: string[] };

/**
 * Applies the draft as `leerlus setup` applies a file: once, in the version that was shown. It is not applied when
 * another file was applied meanwhile, or with somebody in it who was forgotten: it stays then.
 */
export async function applyDraft(
  engine: Engine,
  { cooperation, email }: Pick<Actor, "cooperation" | "email">,
  version: number,
): Promise<Outcome> {
  return await engine.database.db.transaction(async (db) => {
    await lockSetup(scopeOf(db, cooperation));
    const standing = await readStanding(db, cooperation);
    if (!standing?.draft || standing.draft.isOvertaken) return { done: false, forgotten: [] };
    const forgotten = await forgottenIn(db, standing.file);
    if (forgotten.length > 0) return { done: false, forgotten };
    if (!(await takeDraft(scopeOf(db, cooperation), version))) return { done: false, forgotten: [] };
    await applyWithin(engine, db, standing.file, { by: email, via: "web" });
    return { done: true };
  });
}

/** Throws the draft away, in the version that was shown; false: it is another by now, or gone. */
export async function discardDraft(engine: Engine, cooperation: string, version: number): Promise<boolean> {
  return await takeDraft(scopeOf(engine.database.db, cooperation), version);
}
