import type { Meeting } from "../../domain/meeting/meeting.ts";
import type { Roles } from "../../domain/meeting/roles.ts";
import type { Directory } from "../../domain/organisation/organisation.ts";
import type { Block, Card, Inline } from "../card.ts";
import type { Text } from "../text.ts";
import { agendaButton, nameOf, personOr, whenOf } from "./meeting-cards.ts";

/** To somebody who got or lost a role in a meeting: what they do there now, and who else does what. */
export function rolesCard(
  t: Text,
  directory: Directory,
  meeting: Meeting,
  { reader, by, chair, scribe }: Roles & { reader: string; by: string },
): Card {
  const { label, nobodyYet, role } = t.meeting;
  const yours = [
    ...(chair === reader ? [role.yourChair] : []),
    ...(scribe === reader ? [role.yourScribe] : []),
  ];
  const say = (text: Inline[]): Block => ({ type: "text", text });
  return {
    title: [`${role.title}: `, { ref: meeting.ref }, ` · ${nameOf(t, meeting)}`],
    ref: meeting.ref,
    body: [
      ...(yours.length > 0 ? yours : [role.noMore]).map((line) => say([line])),
      {
        type: "facts",
        facts: [
          { label: label.when, value: whenOf(t, meeting) },
          { label: label.chair, value: personOr(directory, chair, nobodyYet) },
          { label: label.scribe, value: personOr(directory, scribe, nobodyYet) },
        ],
      },
      say([role.changedBy, ...personOr(directory, by, nobodyYet), "."]),
    ],
    buttons: [agendaButton(t, meeting)],
  };
}
