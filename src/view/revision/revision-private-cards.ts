import type { Day } from "../../domain/calendar/day.ts";
import type { LateRatification } from "../../domain/revision/late.ts";
import type { AskingStep } from "../../domain/revision/open-question.ts";
import type { Button, Card, ListItem } from "../card.ts";
import { lateItems } from "./full-revision-card.ts";
import { namesOf, type RevisionReader, revisionTitle } from "./revision-reader.ts";

/** What organisations have not answered about one proposal. */
export interface Ask {
  revision: string;
  title: string;
  step: AskingStep;
  on: Day;
  organisations: string[];
}

const COMMAND: Record<AskingStep, string> = {
  reactions: "revision/react",
  consents: "revision/consent",
  ratifications: "revision/ratify",
};

/** To one person: everything that waits for the organisations they answer for, with a button each. */
export function reminderCard(reader: RevisionReader, asks: readonly Ask[]): Card {
  const { reminder } = reader.t.revision;
  const items = asks.map(
    (ask): ListItem => ({
      text: revisionTitle(ask.revision, ask.title),
      detail: [reminder.for, ...namesOf(reader, ask.organisations), ` · ${reminder.before}`, { day: ask.on }],
      buttons: [buttonOf(reader, ask)],
    }),
  );
  return { title: [reminder.title], body: [{ type: "list", items, empty: "" }] };
}

function buttonOf({ t }: RevisionReader, { revision, step, organisations }: Ask): Button {
  const [only, ...others] = organisations;
  const organisation = only !== undefined && others.length === 0 ? { organisation: only } : {};
  return {
    label: t.revision.reminder[step],
    command: COMMAND[step],
    input: { revision, ...organisation },
    opensForm: true,
  };
}

/** To the secretariat, months before. */
export function lateCard(
  reader: RevisionReader,
  { ref, title, late }: { ref: string; title: string; late: readonly LateRatification[] },
): Card {
  const words = reader.t.revision;
  return {
    title: [words.lateTitle, ...revisionTitle(ref, title)],
    body: [
      { type: "text", text: [words.lateAsk] },
      { type: "list", items: lateItems(reader, late), empty: "" },
    ],
    buttons: [{ label: words.button.show, command: "revision/show", input: { revision: ref } }],
  };
}
