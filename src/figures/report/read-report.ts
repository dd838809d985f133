import type { IndicatorDefinition } from "../../domain/organisation/cooperation.ts";
import type { Directory } from "../../domain/organisation/organisation.ts";
import { withoutAddresses } from "../../domain/organisation/without-addresses.ts";
import { member } from "../../engine/command.ts";
import type { Actor } from "../../engine/context.ts";
import type { Engine } from "../../engine/engine.ts";
import { nounOfRef } from "../../engine/input/parse-field.ts";
import { makeContext } from "../../engine/make-context.ts";
import { noteDocument } from "../../engine/reading/note-read.ts";
import { maySee, viewerFor } from "../../engine/reading/viewer-for.ts";
import { type MeetingReport, reportOf } from "./report-of.ts";

/** A report as one person may read it. */
export interface ReadableReport {
  report: MeetingReport;
  cooperation: { key: string; name: string };
  directory: Directory;
  indicators: readonly IndicatorDefinition[] | undefined;
  /** Guests read how many were there, and not who. */
  seesPresence: boolean;
  /** What is shown of it, with names in the place of addresses for whoever sees none. */
  seen: <T>(shown: T) => T;
}

/**
 * The report of a meeting, for its page and the forms in which it is taken along; undefined when there is none for the
 * reader.
 * @param asked the meeting as it stands in the address, in any case
 */
export async function readReport(
  engine: Engine,
  actor: Actor,
  asked: string,
): Promise<ReadableReport | undefined> {
  const ref = asked.toUpperCase();
  if (nounOfRef(ref) !== "meeting") return undefined;
  return await engine.database.db.transaction(async (db) => {
    const ctx = await makeContext(engine, db, actor.cooperation, { via: "web", language: actor.language });
    const { directory, cooperation } = ctx;
    const viewer = viewerFor(ctx, actor);
    if (!(await maySee(ctx, viewer, ref))) return undefined;
    const report = await reportOf(ctx, ref);
    if (!report) return undefined;
    await noteDocument(ctx, actor, "report");
    return {
      report,
      cooperation: { key: cooperation.slug, name: cooperation.name },
      directory,
      indicators: cooperation.settings.indicators,
      seesPresence: member(actor),
      seen: (shown) => (viewer.seesAddresses ? shown : withoutAddresses(shown, directory, actor.email)),
    };
  });
}
