import { and, eq, inArray, ne } from "drizzle-orm";
import type { Scope } from "../../client.ts";
import { agendaItems } from "../../schema/agenda.ts";
import type { AgendaItem } from "./agenda.ts";

/** Unhandled data items about subjects; a parked one counts, for people set it aside on purpose. */
export async function openItemsAbout({ db, cooperation }: Scope, subjects: string[]): Promise<AgendaItem[]> {
  if (subjects.length === 0) return [];
  return await db
    .select()
    .from(agendaItems)
    .where(
      and(
        eq(agendaItems.cooperation, cooperation.slug),
        inArray(agendaItems.subject, subjects),
        eq(agendaItems.source, "data"),
        ne(agendaItems.state, "handled"),
      ),
    );
}

/** Every data item that ever asked about a subject. */
export async function itemsAbout({ db, cooperation }: Scope, subject: string): Promise<AgendaItem[]> {
  return await db
    .select()
    .from(agendaItems)
    .where(
      and(
        eq(agendaItems.cooperation, cooperation.slug),
        eq(agendaItems.subject, subject),
        eq(agendaItems.source, "data"),
      ),
    );
}

/** The unhandled data item that asks about a subject, if there is one already. */
export async function openItemAbout(scope: Scope, subject: string): Promise<AgendaItem | undefined> {
  return (await openItemsAbout(scope, [subject]))[0];
}
