import type { Meeting } from "../meeting/meeting.ts";
import type { StandingItem } from "../organisation/cooperation.ts";
import { roomToStayIn } from "../viewer.ts";
import { type JourneyStep, type Point, type Step, stepOnto } from "./agenda.ts";

type NewPoint = Pick<Point, "title" | "purpose" | "minutes" | "kind" | "source" | "room"> & {
  meeting: string;
};

/** The standing items of a kind as they come onto the agenda of one of its meetings. */
export const standingPoints = (
  { ref, kind, room }: Pick<Meeting, "ref" | "kind" | "room">,
  standing: readonly StandingItem[],
): NewPoint[] =>
  standing.map((item) => ({
    ...item,
    kind,
    meeting: ref,
    source: "standing",
    room: roomToStayIn(undefined, { room }),
  }));

/** The items that waited for a meeting, with what coming onto it is to each of them. */
export const arrivalsAt = <Waiting extends { journey: readonly Step[] }>(
  { kind }: Pick<Meeting, "kind">,
  waiting: readonly Waiting[],
): { item: Waiting; step: JourneyStep }[] =>
  waiting.map((item) => ({ item, step: stepOnto(kind, item.journey) }));
