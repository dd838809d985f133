import type { Temporal } from "temporal-polyfill";
import type { Revision } from "../../../src/domain/revision/revision.ts";
import type { Standing } from "../../../src/domain/revision/steps.ts";
import { roomToStayIn } from "../../../src/domain/viewer.ts";
import type { Scope } from "../../client.ts";
import { insertItem } from "../agenda/agenda.ts";
import { openItemsAbout } from "../agenda/data-items.ts";
import { nextMeetingOf } from "../meeting/meeting.ts";
import { updateRevision } from "./revision.ts";

const KIND = "revision-table";
const MINUTES = 30;

/**
 * Keeps where a revision stands now; one that comes to the table goes on the agenda of the next revision table, or waits
 * for one to be planned.
 * @param title of the agenda item, in the words of the cooperation
 * @returns the references whose cards change with it
 */
export async function keepStanding(
  scope: Scope,
  { ref, state, round }: Revision,
  to: Standing,
  { title, at }: { title: string; at: Temporal.Instant },
): Promise<string[]> {
  if (to.state === state && to.round === round) return [];
  await updateRevision(scope, ref, to);
  if (to.state !== "at-table") return [];
  const open = await openItemsAbout(scope, [ref]);
  if (open.some(({ kind }) => kind === KIND)) return [];
  const meeting = await nextMeetingOf(scope, KIND, at);
  const item = await insertItem(scope, {
    title: title.slice(0, 200),
    purpose: "decide",
    minutes: MINUTES,
    kind: KIND,
    meeting: meeting?.ref ?? null,
    source: "data",
    subject: ref,
    room: roomToStayIn(meeting?.room),
    at,
  });
  return [item.ref, ...(meeting ? [meeting.ref] : [])];
}
