import { and, eq, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import type { Scope } from "../../client.ts";
import { decisions } from "../../schema/agenda.ts";
import { actions, agreements } from "../../schema/agreement.ts";
import { revisions } from "../../schema/revision.ts";
import { themes } from "../../schema/theme.ts";
import { once } from "../reads/once.ts";

/** Something that came out of a meeting. */
export interface Recorded {
  ref: string;
  title: string;
  /** The agenda item at which it was recorded. */
  item: string | null;
}

/** What was recorded in a meeting: decisions, actions, agreements, themes and revisions, each in their order. */
export const recordedInMeeting = once(
  async ({ db, cooperation }: Scope, meeting: string): Promise<Recorded[]> => {
    const of = (
      table: typeof actions | typeof agreements | typeof themes | typeof revisions,
      order: number,
    ) =>
      db
        .select({
          ref: table.ref,
          title: table.title,
          item: table.item,
          kind: sql<number>`${order}::int`.as("kind"),
          seq: table.seq,
        })
        .from(table)
        .where(and(eq(table.cooperation, cooperation.slug), eq(table.meeting, meeting)));
    const decided = db
      .select({
        ref: decisions.ref,
        title: decisions.text,
        item: decisions.item,
        kind: sql<number>`0::int`.as("kind"),
        seq: decisions.seq,
      })
      .from(decisions)
      .where(and(eq(decisions.cooperation, cooperation.slug), eq(decisions.meeting, meeting)));
    const rows = await unionAll(decided, of(actions, 1), of(agreements, 2), of(themes, 3), of(revisions, 4));
    return rows
      .sort((a, b) => a.kind - b.kind || a.seq - b.seq)
      .map(({ ref, title, item }) => ({ ref, title, item }));
  },
);
