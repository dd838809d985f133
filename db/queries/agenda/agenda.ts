import { and, asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { ItemSource, ItemState, JourneyStep, Purpose } from "../../../src/domain/agenda/agenda.ts";
import type { MeetingKind } from "../../../src/domain/meeting/meeting.ts";
import { roomToStayIn, type Viewer } from "../../../src/domain/viewer.ts";
import type { Scope } from "../../client.ts";
import { agendaItems } from "../../schema/agenda.ts";
import { nextNumbers } from "../counter.ts";
import { matching, onPage, type Page, type PageOf, pageOf } from "../page.ts";
import { readable } from "../readable.ts";
import { once, onceEach } from "../reads/once.ts";
import { type NewStep, withSteps } from "./journey.ts";
import { POINT, type PointRow } from "./point.ts";

export type AgendaItem = typeof agendaItems.$inferSelect;

/** Holds for the items that a viewer may see: who brought one always does. */
export const seesItem = (viewer: Viewer | undefined): SQL | undefined =>
  readable(viewer, agendaItems.room, (keys) => inArray(agendaItems.bringer, keys));

export interface NewItem {
  title: string;
  purpose: Purpose;
  minutes: number;
  kind: MeetingKind;
  /** The meeting it stands on; null: it waits for one of its kind. */
  meeting: string | null;
  source: ItemSource;
  /** What a data item asks about, such as `A-41`. */
  subject?: string;
  /** Where it comes from: the first step of its journey. */
  origin?: { ref: string; what: JourneyStep };
  /** E-mail. */
  bringer?: string;
  link?: string | undefined;
  /** The closed room in which it stays. */
  room?: string | null;
  at: Temporal.Instant;
}

const ofItem = (cooperation: string, ref: string): SQL | undefined =>
  and(eq(agendaItems.cooperation, cooperation), eq(agendaItems.ref, ref));

const pointsByRef = onceEach(async ({ db, cooperation }, refs) => {
  const rows = await db
    .select(POINT)
    .from(agendaItems)
    .where(and(eq(agendaItems.cooperation, cooperation.slug), inArray(agendaItems.ref, [...refs])));
  return new Map(rows.map((row) => [row.ref, row]));
});

/** Those of the references that exist, in their order. */
export async function findItems(scope: Scope, refs: readonly string[]): Promise<PointRow[]> {
  return [...(await pointsByRef(scope, refs)).values()];
}

export async function findItem(scope: Scope, ref: string): Promise<PointRow | undefined> {
  return (await pointsByRef(scope, [ref])).get(ref);
}

/** Puts an item last on its meeting's agenda, or lets it wait for a meeting of its kind; its journey begins there. */
export async function insertItem(scope: Scope, { at, ...item }: NewItem): Promise<AgendaItem> {
  const [row] = await insertItems(scope, [item], at);
  if (!row) throw new Error("item was not stored");
  return row;
}

/** The same for items of which no two stand on the agenda of one meeting. */
export async function insertItems(
  scope: Scope,
  items: readonly Omit<NewItem, "at">[],
  at: Temporal.Instant,
): Promise<AgendaItem[]> {
  if (items.length === 0) return [];
  const { slug: cooperation } = scope.cooperation;
  const numbered = await nextNumbers(scope, items, () => "P");
  const made = numbered.map(([{ origin, meeting, ...rest }, number]) => {
    const ref = `P-${number}`;
    const state: ItemState = meeting === null ? "waiting" : "open";
    const position = meeting === null ? 0 : afterLast(cooperation, meeting);
    const came = origin ? [{ item: ref, ...origin }] : [];
    const raised = meeting === null ? [] : [{ item: ref, ref: meeting, what: "raised" as const }];
    const row = { cooperation, ref, ...rest, meeting, position, state, createdAt: at };
    return { row, steps: [...came, ...raised] };
  });
  const steps = made.flatMap((one) => one.steps);
  return await withSteps(scope, steps, at)
    .insert(agendaItems)
    .values(made.map(({ row }) => row))
    .returning();
}

/** The position behind the last item of a meeting, in the statement that gives it to another. */
const afterLast = (cooperation: string, meeting: string) =>
  sql<number>`(select coalesce(max(there.position), 0) + 1 from agenda_items there
    where there.cooperation = ${cooperation} and there.meeting = ${meeting})`;

/**
 * Puts an item last on another meeting's agenda, where those who read the room of that meeting see it; undefined when it
 * is not where it was any more.
 */
export async function placeItem(
  scope: Scope,
  was: ItemAsItWas,
  to: { meeting: string; kind: MeetingKind; room: string; carried?: number },
  adding?: Adding,
): Promise<AgendaItem | undefined> {
  const position = afterLast(scope.cooperation.slug, to.meeting);
  const room = roomToStayIn(undefined, to);
  return await updateItem(scope, was, { ...to, room, position, state: "open" }, adding);
}

type ItemAsItWas = Pick<AgendaItem, "ref" | "state" | "meeting">;

/** What a change adds to journeys, for who gives up when nothing was changed. */
interface Adding {
  steps: readonly NewStep[];
  at: Temporal.Instant;
}

/** Changes an item that still has the state and the meeting it had; undefined when it has not. */
export async function updateItem(
  scope: Scope,
  was: ItemAsItWas,
  set: Partial<
    Pick<AgendaItem, "state" | "meeting" | "kind" | "carried" | "outcome" | "room" | "discussedAt">
  > & { position?: number | SQL<number> },
  adding?: Adding,
): Promise<AgendaItem | undefined> {
  const { cooperation } = scope;
  const db = adding ? withSteps(scope, adding.steps, adding.at) : scope.db;
  const [row] = await db
    .update(agendaItems)
    .set(set)
    .where(
      and(
        ofItem(cooperation.slug, was.ref),
        eq(agendaItems.state, was.state),
        sql`${agendaItems.meeting} is not distinct from ${was.meeting}`,
      ),
    )
    .returning();
  return row;
}

/** The agenda of a meeting in its order, what was handled included. */
export const itemsOfMeeting = once(
  async ({ db, cooperation }: Scope, meeting: string): Promise<PointRow[]> => {
    return await db
      .select(POINT)
      .from(agendaItems)
      .where(and(eq(agendaItems.cooperation, cooperation.slug), eq(agendaItems.meeting, meeting)))
      .orderBy(asc(agendaItems.position), asc(agendaItems.seq));
  },
);

/** Numbers the items of a meeting in the order in which their references stand here. */
export async function orderItems({ db, cooperation }: Scope, refs: string[]): Promise<void> {
  if (refs.length === 0) return;
  const order = sql`array[${sql.join(
    refs.map((ref) => sql`${ref}`),
    sql`, `,
  )}]::text[]`;
  await db
    .update(agendaItems)
    .set({ position: sql`array_position(${order}, ${agendaItems.ref})` })
    .where(and(eq(agendaItems.cooperation, cooperation.slug), inArray(agendaItems.ref, refs)));
}

/** The items that a person brought, newest first. */
export async function itemsOfBringer({ db, cooperation }: Scope, bringer: string): Promise<AgendaItem[]> {
  return await db
    .select()
    .from(agendaItems)
    .where(and(eq(agendaItems.cooperation, cooperation.slug), eq(agendaItems.bringer, bringer)))
    .orderBy(desc(agendaItems.seq));
}

/** Items of a kind that wait for a meeting, oldest first. */
export async function waitingItems({ db, cooperation }: Scope, kind: MeetingKind): Promise<PointRow[]> {
  return await db
    .select(POINT)
    .from(agendaItems)
    .where(
      and(
        eq(agendaItems.cooperation, cooperation.slug),
        eq(agendaItems.kind, kind),
        eq(agendaItems.state, "waiting"),
      ),
    )
    .orderBy(asc(agendaItems.seq));
}

/**
 * Frees the agenda of a cancelled meeting: its standing items are set aside, the others wait for the next meeting.
 * @returns the references of those that wait
 */
export async function releaseItems({ db, cooperation }: Scope, meeting: string): Promise<string[]> {
  const { ref, source, state } = agendaItems;
  const rows = await db
    .update(agendaItems)
    .set({
      state: sql`case when ${source} = 'standing' then 'parked' else 'waiting' end`,
      meeting: null,
    })
    .where(
      and(
        eq(agendaItems.cooperation, cooperation.slug),
        eq(agendaItems.meeting, meeting),
        inArray(state, ["open", "running"]),
      ),
    )
    .returning({ ref, state });
  return rows.filter((row) => row.state === "waiting").map((row) => row.ref);
}

export async function listItems(
  { db, cooperation }: Scope,
  filter: Record<string, string | undefined>,
  page: Page,
  viewer?: Viewer,
): Promise<PageOf<AgendaItem>> {
  const { where, orderBy, limit } = onPage(agendaItems.seq, page);
  const { ref, meeting, state, kind, bringer, source, subject } = agendaItems;
  const columns = { ref, meeting, state, kind, bringer, source, subject };
  const rows = await db
    .select()
    .from(agendaItems)
    .where(
      and(eq(agendaItems.cooperation, cooperation.slug), matching(columns, filter), seesItem(viewer), where),
    )
    .orderBy(orderBy)
    .limit(limit);
  return pageOf(rows, page, (row) => row.seq);
}
