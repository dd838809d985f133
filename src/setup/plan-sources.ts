import { isDeepStrictEqual } from "node:util";
import type { Temporal } from "temporal-polyfill";
import { scopeOf } from "../../db/queries/scope.ts";
import { schedule, unschedule } from "../../db/queries/time/moment.ts";
import { FETCH_JOB, fetchingNow, sourceSubject } from "../domain/figures/source.ts";
import type { Context } from "../engine/context.ts";
import type { CooperationFile } from "./cooperation-file.ts";

/** Plans when sources that are new or changed are fetched: at once, and then in their rhythm. What is gone is not. */
export async function planSources(
  db: Context["db"],
  { slug, settings }: CooperationFile,
  applied: CooperationFile | undefined,
  now: Temporal.Instant,
): Promise<void> {
  // A file that was applied by an earlier version has none.
  const before: Partial<CooperationFile["settings"]> = applied?.settings ?? {};
  const was = new Map((before.sources ?? []).map((one) => [one.key, one]));
  const fresh = settings.sources.filter((one) => !isDeepStrictEqual(was.get(one.key), one));
  const kept = new Set(settings.sources.map(({ key }) => key));
  const gone = [...was.keys()].filter((key) => !kept.has(key));
  for (const key of [...gone, ...fresh.map((one) => one.key)])
    await unschedule(scopeOf(db, slug), sourceSubject(key), [FETCH_JOB]);
  await schedule(
    scopeOf(db, slug),
    fresh.flatMap((one) => fetchingNow(one, now) ?? []),
  );
}
