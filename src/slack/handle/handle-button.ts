import { isFormNonce } from "../../conversation/form-nonce.ts";
import { handleButton } from "../../conversation/handle-button.ts";
import type { RequestOutcome } from "../../conversation/run-request.ts";
import { refusedCard, staleCard } from "../../conversation/words.ts";
import { isRoomOfPerson } from "../../domain/organisation/room.ts";
import type { Card } from "../../view/card.ts";
import { readPress } from "../render/button-codec.ts";
import type { Received, Stand } from "../request.ts";
import type { Slack } from "../surface.ts";
import { askedBy } from "./commands.ts";
import { cardView, openView } from "./open-form.ts";
import { type Asked, sendCard, tell } from "./tell.ts";

/** A button, or a choice in a menu. */
export async function handleButtonRequest(slack: Slack, request: Received<"press">): Promise<void> {
  const { value, block, stand, ...sender } = request.payload;
  const press = readPress(value);
  // A window opens within three seconds, or not at all.
  const found = await askedBy(slack, request, { ...sender, stand }, { urgent: press?.opensForm === true });
  if (!found) return;
  const isInside = stand === "home" || stand === "modal";
  const form = isFormNonce(press?.nonce) ? press?.nonce : undefined;
  const asked: Asked = {
    ...found,
    // What Leerlus asks somebody in private is asked for everybody; a form that they asked for stays where that was.
    room: form === undefined && stand === "posted" && isRoomOfPerson(found.room) ? undefined : found.room,
    // Only an answer to one person names in its blocks what it is about: it is renewed, wherever it stands.
    about: block.split("/")[0] ?? "",
    form,
  };
  // A posted card is renewed where it stands; what is pressed in private changes shared things all the same.
  const room = stand === "private" ? asked.room : undefined;
  const outcome = await handleButton(slack, { ...asked, room }, press, false);
  if (isInside) await tellInside(slack, asked, outcome, stand);
  else if (outcome) await tell(slack, asked, outcome);
  else await sendCard(slack, asked, staleCard(asked.t));
}

/** In somebody's home, or in a window, there is no message to answer under: the answer is a window. */
async function tellInside(
  slack: Slack,
  asked: Asked,
  outcome: RequestOutcome | undefined,
  stand: Stand,
): Promise<void> {
  const { caller, t } = asked;
  const { sender, ...rest } = asked;
  const { view, ...opener } = sender;
  if (outcome?.show === "refused" && outcome.isPersonal) await asked.withhold();
  const inView = stand === "modal" ? sender : opener;
  if (outcome?.show === "form") return await tell(slack, { ...rest, sender: inView }, outcome);
  const isChange = outcome?.show === "answer" && outcome.isChange;
  if (stand === "home" && isChange && (outcome.answer.repeated !== true || asked.attempt.attempts > 1)) {
    await slack.options.renewHome?.(caller);
    return;
  }
  const card = cardOf(outcome);
  if (!card)
    return await tell(slack, { ...rest, sender: opener }, outcome ?? { show: "unknown", word: "", near: [] });
  const { installation } = caller;
  const opening = {
    installation,
    trigger: inView.trigger,
    view: stand === "modal" ? view : undefined,
    receivedAt: asked.attempt.receivedAt,
  };
  if (await openView(slack, opening, await cardView(slack, installation.team, t, card))) return;
  await sendCard(slack, { ...rest, sender: opener }, card);

  function cardOf(shown: RequestOutcome | undefined): Card | undefined {
    if (!shown) return staleCard(t);
    if (shown.show === "refused") return refusedCard(t, shown);
    return shown.show === "answer" && !shown.answer.repeated ? shown.answer.card : undefined;
  }
}
