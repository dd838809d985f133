import { Temporal } from "temporal-polyfill";
import type { Db } from "../db/client.ts";
import { insertItem } from "../db/queries/agenda/agenda.ts";
import { insertMeeting, type NewMeeting } from "../db/queries/meeting/meeting.ts";
import { scopeOf } from "../db/queries/scope.ts";
import { COOPERATION } from "./builders.ts";

/** An implementation meeting of ninety minutes in its own room, chaired by Anna. */
export async function seedMeeting(
  db: Db,
  ref: string,
  start: string,
  change: Partial<NewMeeting> = {},
): Promise<void> {
  const startAt = Temporal.Instant.from(start);
  await insertMeeting(scopeOf(db, COOPERATION), {
    ref,
    kind: "implementation",
    period: ref.slice(3, 10),
    startAt,
    endAt: startAt.add({ minutes: 90 }),
    state: "planned",
    room: "implementation",
    chair: "anna@example.org",
    ...change,
  });
}

/** A point that Piet brought, on the agenda of a meeting. @returns its reference */
export async function seedItem(db: Db, meeting: string, title = "Wachttijden"): Promise<string> {
  const { ref } = await insertItem(scopeOf(db, COOPERATION), {
    title,
    purpose: "discuss",
    minutes: 15,
    kind: "implementation",
    meeting,
    source: "person",
    bringer: "piet@example.org",
    at: Temporal.Instant.from("2026-01-05T08:00:00+01:00"),
  });
  return ref;
}
