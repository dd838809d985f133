import { findDigest } from "../../db/queries/digest/digest.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import type { Day } from "../domain/calendar/day.ts";
import { dayOf } from "../domain/calendar/day.ts";
import { kindOfPeriod, parsePeriod } from "../domain/calendar/period.ts";
import { editionOf } from "../domain/digest/approved-digest.ts";
import type { Digest } from "../domain/digest/digest.ts";
import type { DigestCorrection } from "../domain/digest/digest-correction.ts";
import { findOwnEdition, type OwnEdition, ownEditions } from "../domain/digest/own-edition.ts";
import type { Directory } from "../domain/organisation/organisation.ts";
import { withoutAddresses } from "../domain/organisation/without-addresses.ts";
import { mayReadRoom } from "../domain/viewer.ts";
import { coordinator } from "../engine/command.ts";
import type { Actor } from "../engine/context.ts";
import type { Engine } from "../engine/engine.ts";
import { makeContext } from "../engine/make-context.ts";
import { noteDocument } from "../engine/reading/note-read.ts";
import { viewerFor } from "../engine/reading/viewer-for.ts";
import { correctionsSince } from "./digest-corrections.ts";
import { digestOf } from "./digest-of.ts";
import { standing } from "./digest-standing.ts";

/** A digest as one person may read it. */
export interface ReadableDigest {
  digest: Digest;
  introduction: string | null;
  directory: Directory;
  /** The day as of which it stands. */
  asOf: Day;
  isApproved: boolean;
  /** What was corrected after it was approved, oldest first. */
  corrections: DigestCorrection[];
  /** The editions of regions and providers that they may read. */
  editions: OwnEdition[];
}

/**
 * The digest of a quarter, for its page: as it was approved, for everybody of the cooperation; a draft as it is now, for
 * coordinators only. Undefined when there is none for the reader.
 * The edition of a region or provider is for who reads its room.
 * @param asked the quarter as it stands in the address, in any case
 * @param edition the key of the edition of a region or provider; none: what everybody reads
 */
export async function readDigest(
  engine: Engine,
  actor: Actor,
  asked: string,
  edition?: string,
): Promise<ReadableDigest | undefined> {
  const quarter = parsePeriod(asked);
  if (quarter === undefined || kindOfPeriod(quarter) !== "quarter") return undefined;
  return await engine.database.db.transaction(async (db) => {
    const ctx = await makeContext(engine, db, actor.cooperation, { via: "web", language: actor.language });
    const row = await findDigest(scopeOf(db, actor.cooperation), quarter);
    if (row) await noteDocument(ctx, actor, "digest");
    const { directory } = ctx;
    const viewer = viewerFor(ctx, actor);
    const own = edition === undefined ? undefined : findOwnEdition(directory, edition);
    if (edition !== undefined && !(own && mayReadRoom(viewer, own.key))) return undefined;
    const readable = ownEditions(directory).filter(({ key }) => mayReadRoom(viewer, key));
    // What is said above all is not only about them.
    const introduction = own ? null : (row?.introduction ?? null);
    const seen = <T>(value: T): T =>
      viewer.seesAddresses ? value : withoutAddresses(value, directory, actor.email);
    if (row?.content && row.approvedAt !== null) {
      const approved = editionOf(row.content, own?.key);
      if (!approved) return undefined;
      const digest = await standing(ctx, approved);
      return {
        digest: seen(digest),
        directory,
        introduction: seen(introduction),
        asOf: dayOf(row.approvedAt),
        isApproved: true,
        corrections: await correctionsSince(ctx, quarter, own),
        editions: readable.filter(({ key }) => row.content?.editions?.[key] !== undefined),
      };
    }
    if (!row || !coordinator(actor)) return undefined;
    const digest = await digestOf(ctx, quarter, own);
    return {
      digest,
      directory,
      introduction,
      asOf: ctx.today(),
      isApproved: false,
      corrections: [],
      editions: readable,
    };
  });
}
