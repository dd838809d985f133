import { sql } from "drizzle-orm";
import type { Day } from "../../../src/domain/calendar/day.ts";
import { recordOf } from "../../../src/domain/record.ts";
import type { Scope } from "../../client.ts";
import { rowsOf } from "../rows.ts";

/** What is said in a room again and again; the period of each is a day or a quarter. */
export interface Series {
  purpose: string;
  subject: string;
  room: string;
}

/** Names a series in the maps of this file. */
export const seriesKey = ({ purpose, subject, room }: Series): string =>
  JSON.stringify([purpose, subject, room]);

const wanted = (series: readonly Series[]) => sql`json_to_recordset(${JSON.stringify(series)})
  as wanted (purpose text, subject text, room text)`;
const inSeries = (cooperation: string) => sql`p.cooperation = ${cooperation} and p.purpose = wanted.purpose
  and p.subject = wanted.subject and p.room = wanted.room`;
const key = sql`json_build_array(wanted.purpose, wanted.subject, wanted.room) as key`;

/** The newest period of each of some series in which anything was said. */
export async function newestPeriods(
  { db, cooperation }: Scope,
  series: readonly Series[],
): Promise<Map<string, string>> {
  if (series.length === 0) return new Map();
  const rows = await rowsOf(
    db,
    sql`
    select ${key}, newest.period from ${wanted(series)} cross join lateral (
      select p.period from posts p where ${inSeries(cooperation.slug)} order by p.period desc limit 1) newest`,
  );
  return new Map(rows.map((row) => [JSON.stringify(row.key), String(row.period)]));
}

/** Whether the same was said in a room again after a day. */
export async function hasNewerPost(scope: Scope, series: Series, day: Day): Promise<boolean> {
  const newest = (await newestPeriods(scope, [series])).get(seriesKey(series));
  return newest !== undefined && newest > day;
}

/** Something that was said on a day. */
export interface Earlier {
  day: Day;
  about: Record<string, unknown>;
}

/** What was said in each of some series before a day, the newest first. */
export async function earlierPosts(
  { db, cooperation }: Scope,
  series: readonly Series[],
  { before, limit }: { before: Day; limit: number },
): Promise<Map<string, Earlier[]>> {
  if (series.length === 0) return new Map();
  const rows = await rowsOf(
    db,
    sql`
    select ${key}, earlier.period, earlier.about from ${wanted(series)} cross join lateral (
      select p.period, p.about from posts p where ${inSeries(cooperation.slug)} and p.period < ${before}
      order by p.period desc limit ${limit}) earlier`,
  );
  const found = new Map<string, Earlier[]>();
  for (const row of rows) {
    const said = { day: String(row.period), about: recordOf(row.about) };
    const name = JSON.stringify(row.key);
    found.set(name, [...(found.get(name) ?? []), said]);
  }
  return found;
}
