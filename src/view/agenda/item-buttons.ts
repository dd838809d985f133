import { indicatorAsked, themeAsked } from "../../domain/agenda/agenda.ts";
import type { Meeting } from "../../domain/meeting/meeting.ts";
import type { Button } from "../card.ts";
import { storyButtons } from "../figures/statement-cards.ts";
import type { Text } from "../text.ts";
import { themeButtons } from "../theme/theme-buttons.ts";
import { agendaButtons } from "./agenda-buttons.ts";
import type { ShownPoint } from "./agenda-cards.ts";

/**
 * What somebody may do with an item.
 * @param leads whether the reader leads a meeting that answers for it
 */
export function itemButtons(
  t: Text,
  reader: { email: string },
  point: ShownPoint,
  { leads, meeting }: { leads: boolean; meeting: Pick<Meeting, "state"> | undefined },
): Button[] {
  if (point.state === "handled") return [];
  const onAgenda = point.state === "open" || point.state === "running";
  const asked = indicatorAsked(point);
  const theme = themeAsked(point);
  const isHeld = leads && onAgenda && meeting?.state === "running";
  return [
    ...(theme && onAgenda ? [themeButtons.show(t, theme)] : []),
    ...(asked && onAgenda ? indicatorButtons(t, asked, leads) : []),
    ...(isHeld ? liveButtons(t, point, theme === undefined) : []),
    ...(leads && point.state !== "parked" ? [agendaButtons.park(t, point.ref)] : []),
    ...(leads || point.bringer === reader.email ? [agendaButtons.forward(t, point.ref)] : []),
  ];
}

/** While the meeting runs: to take an item up, and once it is the current one whatever can come out of it. */
const liveButtons = (t: Text, { ref, state, kind }: ShownPoint, canBeTheme: boolean): Button[] =>
  state === "running"
    ? [
        agendaButtons.handle(t, ref),
        agendaButtons.decide(t, ref),
        agendaButtons.act(t, ref),
        agendaButtons.agree(t, ref),
        ...(canBeTheme ? [agendaButtons.theme(t, ref)] : []),
        // A revision comes out of a monitoring meeting.
        ...(kind === "monitoring" ? [agendaButtons.revise(t, ref)] : []),
      ]
    : [agendaButtons.discuss(t, ref)];

const indicatorButtons = (
  t: Text,
  { indicator, period }: { indicator: string; period: string },
  leads: boolean,
): Button[] => [
  storyButtons.interpret(t, indicator, period),
  ...(leads ? [storyButtons.none(t, indicator, period)] : []),
];
