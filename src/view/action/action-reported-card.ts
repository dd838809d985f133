import type { Action, ActionUpdate } from "../../domain/action/action.ts";
import type { Button, Card } from "../card.ts";
import { actionCard, type Reader } from "./action-cards.ts";

/** The answer to a report: what happened in one sentence, the action, and first of all the note that is not there yet. */
export function reportedCard(reader: Reader, action: Action, update: ActionUpdate): Card {
  const { t } = reader;
  const card = actionCard(reader, action, update);
  const note: Button = {
    label: t.action.note,
    command: "action/status",
    input: { action: action.ref, state: action.state },
    opensForm: true,
    style: "primary",
  };
  const others = (card.buttons ?? []).filter((button) => button.label !== note.label);
  return {
    ...card,
    title: [{ ref: action.ref }, t.action.reported[action.state]],
    body: [{ type: "text", text: [{ strong: action.title }] }, ...card.body],
    buttons: update.note === null ? [note, ...others] : (card.buttons ?? []),
  };
}
