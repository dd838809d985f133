import { NONE_YET } from "../../domain/agenda/live.ts";
import type { Button } from "../card.ts";
import type { Text } from "../text.ts";

/** The buttons under agendas and their points; `meeting` and `item` are references. */
export const agendaButtons = {
  add: (t: Text, meeting: string): Button => ({
    label: t.agenda.addButton,
    command: "agenda/add",
    input: { meeting },
    style: "primary",
    opensForm: true,
  }),
  /**
   * @param after the item that is current now: once somebody else has gone on, the button does nothing
   * @param isLast no other item comes after it
   */
  next: (t: Text, meeting: string, after: string | undefined, isLast: boolean): Button => ({
    label: isLast ? t.agenda.lastButton : after === undefined ? t.agenda.firstButton : t.agenda.nextButton,
    command: "meeting/next",
    input: { meeting, after: after ?? NONE_YET },
    style: "primary",
  }),
  discuss: (t: Text, item: string): Button => ({
    label: t.agenda.discussButton,
    command: "agenda/discuss",
    input: { item },
  }),
  decide: (t: Text, item: string): Button => ({
    label: t.agenda.decisionButton,
    command: "decision/add",
    input: { item },
    opensForm: true,
  }),
  act: (t: Text, item: string): Button => ({
    label: t.agenda.actionButton,
    command: "action/add",
    input: { item },
    opensForm: true,
  }),
  agree: (t: Text, item: string): Button => ({
    label: t.agenda.agreementButton,
    command: "agreement/add",
    input: { item },
    opensForm: true,
  }),
  show: (t: Text, meeting: string): Button => ({
    label: t.agenda.showButton,
    command: "agenda/show",
    input: { meeting },
  }),
  item: (t: Text, item: string): Button => ({
    label: t.agenda.itemButton,
    command: "agenda/item",
    input: { item },
  }),
  handle: (t: Text, item: string): Button => ({
    label: t.agenda.handleButton,
    command: "agenda/handle",
    input: { item },
    style: "primary",
    opensForm: true,
  }),
  park: (t: Text, item: string): Button => ({
    label: t.agenda.parkButton,
    command: "agenda/park",
    input: { item },
  }),
  forward: (t: Text, item: string): Button => ({
    label: t.agenda.forwardButton,
    command: "agenda/forward",
    input: { item },
    opensForm: true,
  }),
  /** What came up at it becomes a theme for a learning circle. */
  theme: (t: Text, item: string): Button => ({
    label: t.agenda.themeButton,
    command: "theme/add",
    input: { item },
    opensForm: true,
  }),
  revise: (t: Text, item: string): Button => ({
    label: t.agenda.revisionButton,
    command: "revision/add",
    input: { item },
    opensForm: true,
  }),
  /** To one meeting, whatever the next one is. */
  forwardTo: (t: Text, item: string, to: string): Button => ({
    label: t.agenda.forwardTo(to),
    command: "agenda/forward",
    input: { item, to },
  }),
};
