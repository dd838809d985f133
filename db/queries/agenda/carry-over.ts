import { type SQL, sql } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import { carryOverOf } from "../../../src/domain/agenda/carry-over.ts";
import { roomToStayIn } from "../../../src/domain/viewer.ts";
import type { Scope } from "../../client.ts";
import type { Meeting } from "../meeting/meeting.ts";
import { instantOf } from "../posting/pace.ts";
import { rowsOf } from "../rows.ts";
import type { PointRow } from "./point.ts";

/**
 * Clears the agenda of a meeting that is over, in one statement however long it is. An item that changed since it was read
 * stays as it is.
 * @param items of its agenda, in their order
 * @returns the references of the items that go to the next meeting, or wait for one
 */
export async function carryOver(
  scope: Scope,
  over: Meeting,
  items: readonly PointRow[],
  { next, at }: { next: Meeting | undefined; at: Temporal.Instant },
): Promise<string[]> {
  const becoming = items
    .map(({ ref, state, journey, ...item }) => {
      return { ref, state, becomes: carryOverOf({ state, ...item }, journey, over) };
    })
    .filter(({ becomes }) => becomes !== "stays");
  // Those that are carried come first, so that they are numbered from one on.
  const inOrder = becoming.sort(
    (one, other) => Number(one.becomes === "handled") - Number(other.becomes === "handled"),
  );
  const wanted = inOrder.map((one, n) => ({ n, ...one }));
  if (wanted.length === 0) return [];
  const slug = scope.cooperation.slug;
  const isAsItWas = sql`i.cooperation = ${slug} and i.ref = w.ref and i.state = w.state and i.meeting = ${over.ref}`;
  const rows = await rowsOf(
    scope.db,
    sql`
    with wanted as (
      select * from json_to_recordset(${JSON.stringify(wanted)}) as w (n int, ref text, state text, becomes text)
    ), handled as (
      update agenda_items i set state = 'handled' from wanted w where w.becomes = 'handled' and ${isAsItWas}
    ), carried as (
      update agenda_items i set carried = i.carried + 1, ${goesTo(slug, next)}
      from wanted w where w.becomes = 'carried' and ${isAsItWas}
      returning i.ref, w.n
    ), stepped as (
      insert into journey_steps (cooperation, item, ref, what, at)
      select ${slug}, carried.ref, goal.ref, 'carried', ${instantOf(at)}
      from carried join (select ${next?.ref ?? null}::text as ref) goal on goal.ref is not null order by carried.n
    )
    select ref from carried order by n`,
  );
  return rows.map(({ ref }) => String(ref));
}

/** Last on the agenda of the next meeting, in their order (`n`), where those who read its room see them. */
function goesTo(slug: string, next: Meeting | undefined): SQL {
  if (!next) return sql`state = 'waiting', meeting = null`;
  const last = sql`(select coalesce(max(there.position), 0) from agenda_items there
    where there.cooperation = ${slug} and there.meeting = ${next.ref})`;
  return sql`state = 'open', meeting = ${next.ref}, kind = ${next.kind}, room = ${roomToStayIn(undefined, next)},
    position = ${last} + w.n + 1`;
}
