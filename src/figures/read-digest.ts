import { findDigest } from "../../db/queries/digest.ts";
import type { Day } from "../domain/calendar/day.ts";
import { dayOf } from "../domain/calendar/day.ts";
import { kindOfPeriod, parsePeriod } from "../domain/calendar/period.ts";
import type { Digest } from "../domain/digest/digest.ts";
import type { Directory } from "../domain/organisation/organisation.ts";
import { withoutAddresses } from "../domain/organisation/without-addresses.ts";
import { coordinator } from "../engine/command.ts";
import type { Actor } from "../engine/context.ts";
import type { Engine } from "../engine/engine.ts";
import { makeContext } from "../engine/make-context.ts";
import { viewerFor } from "../engine/reading/viewer-for.ts";
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
}

/**
 * The digest of a quarter, for its page: as it was approved, for everybody of the cooperation; a draft as it is now, for
 * coordinators only. Undefined when there is none for the reader.
 * @param asked the quarter as it stands in the address, in any case
 */
export async function readDigest(
  engine: Engine,
  actor: Actor,
  asked: string,
): Promise<ReadableDigest | undefined> {
  const quarter = parsePeriod(asked);
  if (quarter === undefined || kindOfPeriod(quarter) !== "quarter") return undefined;
  return await engine.database.db.transaction(async (db) => {
    const ctx = await makeContext(engine, db, actor.cooperation, { via: "web", language: actor.language });
    const row = await findDigest(db, actor.cooperation, quarter);
    const { directory } = ctx;
    const seen = <T>(value: T): T =>
      viewerFor(ctx, actor).seesAddresses ? value : withoutAddresses(value, directory, actor.email);
    if (row?.content && row.approvedAt !== null) {
      const digest = await standing(ctx, row.content);
      return {
        digest: seen(digest),
        directory,
        introduction: seen(row.introduction),
        asOf: dayOf(row.approvedAt),
        isApproved: true,
      };
    }
    if (!row || !coordinator(actor)) return undefined;
    const digest = await digestOf(ctx, quarter);
    return {
      digest,
      directory,
      introduction: row.introduction,
      asOf: ctx.today(),
      isApproved: false,
    };
  });
}
