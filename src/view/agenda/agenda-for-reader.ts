import type { Temporal } from "temporal-polyfill";
import { runsMeeting } from "../../domain/meeting/meeting.ts";
import type { Directory, Role } from "../../domain/organisation/organisation.ts";
import type { Button, Card } from "../card.ts";
import { runningButtons } from "../meeting/running-buttons.ts";
import type { Text } from "../text.ts";
import { agendaButtons } from "./agenda-buttons.ts";
import { agendaCard, type ShownAgenda } from "./agenda-cards.ts";
import { itemButtons } from "./item-buttons.ts";
import { liveBlocks } from "./live-blocks.ts";

/** The agenda of a meeting with what its reader may do; while it runs, with what is discussed now and comes next. */
export function agendaForReader(
  t: Text,
  directory: Directory,
  reader: { email: string; role: Role },
  { meeting, points }: Pick<ShownAgenda, "meeting" | "points">,
  now: Temporal.Instant,
): Card {
  const isOver = meeting.state === "closed" || meeting.state === "cancelled";
  const isRunning = meeting.state === "running";
  const leads = runsMeeting(reader, meeting);
  const buttonsOf = (point: ShownAgenda["points"][number]): Button[] =>
    isOver ? [] : itemButtons(t, reader, point, { leads, meeting });
  return agendaCard(
    t,
    directory,
    {
      meeting,
      points,
      // The current item has its buttons above the list.
      buttons: (point) => (isRunning && point.state === "running" ? [] : buttonsOf(point)),
      above: isRunning ? liveBlocks(t, { meeting, points, now }, { leads, buttonsOf }) : undefined,
    },
    [
      ...(isOver || reader.role === "guest" ? [] : [agendaButtons.add(t, meeting.ref)]),
      ...runningButtons(t, reader, meeting, now),
    ],
  );
}
