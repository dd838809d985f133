import { runsMeeting } from "../../domain/meeting/meeting.ts";
import type { Directory, Role } from "../../domain/organisation/organisation.ts";
import type { Card } from "../card.ts";
import type { Text } from "../text.ts";
import { agendaButtons } from "./agenda-buttons.ts";
import { agendaCard, type ShownAgenda } from "./agenda-cards.ts";
import { itemButtons } from "./item-buttons.ts";

/** The agenda of a meeting with what its reader may do. */
export function agendaForReader(
  t: Text,
  directory: Directory,
  reader: { email: string; role: Role },
  { meeting, points }: Pick<ShownAgenda, "meeting" | "points">,
): Card {
  const isOver = meeting.state === "closed" || meeting.state === "cancelled";
  const leads = runsMeeting(reader, meeting);
  const shown: ShownAgenda = {
    meeting,
    points,
    buttons: (point) => (isOver ? [] : itemButtons(t, reader, point, { leads, meeting })),
  };
  const buttons = isOver || reader.role === "guest" ? [] : [agendaButtons.add(t, meeting.ref)];
  return agendaCard(t, directory, shown, buttons);
}
