import type { Slot } from "../chat/slot.ts";
import { type Outcome, run, type Wish } from "../chat/wish.ts";
import { staleCard } from "../chat/words.ts";
import { formOf } from "../engine/form.ts";
import type { Inbound } from "../engine/inbound.ts";
import { keyOfPress } from "../engine/press.ts";
import { findCommand } from "../engine/registry.ts";
import { textIn } from "../view/text.ts";
import { askedBy } from "./asked.ts";
import { pressCard, pressMessage } from "./invoke-answer.ts";
import { type Press, readPress } from "./press-data.ts";
import { bag, type PressPayload } from "./received.ts";
import { postedAt } from "./refresh.ts";
import type { Asked, Teams } from "./surface.ts";
import { rendering, sendCard, tell } from "./tell.ts";

/** A button of a card. */
export async function workPress(
  teams: Teams,
  request: Pick<Inbound, "id" | "key" | "attempts" | "receivedAt" | "payload">,
  slot?: Slot,
): Promise<void> {
  const { data, ...sender } = request.payload as unknown as PressPayload;
  const found = await askedBy(teams, request, sender, { slot, waits: "press", urgent: true });
  if (!found) return void slot?.offer(pressMessage(textIn("nl").teams.talk.notInstalled));
  const about = bag(data).r;
  const asked: Asked = { ...found, ...(typeof about === "string" ? { about } : {}) };
  const press = readPress(data);
  const posted = await postedAt(teams, asked);
  const outcome = await outcomeOf(teams, asked, press, posted !== undefined);
  if (!outcome) return await sendCard(teams, asked, staleCard(asked.t));
  const isFresh = outcome.show === "answer" && outcome.command.changes && outcome.answer.repeated !== true;
  if (!posted || !isFresh) return await tell(teams, asked, outcome);
  // Everybody's card is edited by the delivery; whoever pressed sees it at once.
  const now = await postedAt(teams, asked);
  const card = now && rendering(teams, asked, now, asked.sender.place !== "personal").card;
  if (!card || !slot?.offer(pressCard(card))) await tell(teams, asked, outcome);
}

/** Undefined: there is no such command (any more). */
async function outcomeOf(
  teams: Teams,
  asked: Asked,
  press: Press | undefined,
  isPosted: boolean,
): Promise<Outcome | undefined> {
  const { engine } = teams;
  const { caller, t } = asked;
  const command = press && findCommand(engine.registry, press.command);
  if (!press || !command) return undefined;
  const { input, nonce, confirmed, opensForm } = press;
  // A posted card is renewed where it stands; what is pressed in private changes shared things all the same.
  const room = isPosted ? undefined : asked.room;
  const wish: Wish = { command, input, room, key: keyOfPress(command, nonce, asked.key), confirmed };
  if (!opensForm) return await teams.turn(() => run(teams, caller.actor, t, wish), true);
  if (command.allow(caller.actor)) {
    const form = await teams.turn(() => formOf(engine, command, caller.actor, input), true);
    return { show: "form", form, wish };
  }
  const isGuest = caller.actor.role === "guest";
  const message = isGuest ? t.refusal.guest : t.refusal.notAllowed;
  return { show: "refused", message, details: [], issues: [], isGuest };
}
