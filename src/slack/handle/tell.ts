import type { Attempt } from "../../conversation/attempt.ts";
import { formNonce } from "../../conversation/form-nonce.ts";
import { carriedOf } from "../../conversation/held-texts.ts";
import type { PendingReply } from "../../conversation/pending-reply.ts";
import type { RequestOutcome } from "../../conversation/run-request.ts";
import { refusedCard, unknownCard, waitingFormCard } from "../../conversation/words.ts";
import type { Button, Card } from "../../view/card.ts";
import { saidCard } from "../../view/leerlus-cards.ts";
import type { Text } from "../../view/text.ts";
import { pressValue } from "../render/button-codec.ts";
import type { Sender } from "../request.ts";
import type { Caller, Slack } from "../surface.ts";
import { answerPrivately, inResponse, type Message, messageOf, type Target } from "./answer.ts";
import { answerPictured } from "./answer-pictured.ts";
import { formView, openView } from "./open-form.ts";

/** How long an acknowledgement waits for a window to open. */
const OPENING_MS = 900;

/** A request that is being answered. */
export interface Asked {
  caller: Caller;
  sender: Sender & { stand?: string; view?: { id: string; hash: string } };
  t: Text;
  room: string | undefined;
  attempt: Attempt;
  /** Unique to the request. */
  key: string;
  slot?: PendingReply | undefined;
  /** Empties the stored request. */
  withhold: () => Promise<void>;
  /** The reference of the private answer in which was pressed, which may be replaced. */
  about?: string;
  /** The nonce of the form that the pressed button opens, when it is one that was offered before. */
  form?: string | undefined;
}

/** Tells somebody what came of what they asked, or opens what they have to fill in. */
export async function tell(slack: Slack, asked: Asked, outcome: RequestOutcome): Promise<void> {
  const { t } = asked;
  switch (outcome.show) {
    case "form":
      return await tellForm(slack, asked, outcome);
    case "question":
      return await send(slack, asked, await questionMessage(slack, asked, outcome));
    case "unknown":
      return await sendCard(slack, asked, unknownCard(t, slack.engine.registry, outcome.word, outcome.near));
    case "refused":
      if (outcome.isPersonal) await asked.withhold();
      return await sendCard(slack, asked, refusedCard(t, outcome));
    case "answer": {
      const { answer } = outcome;
      const isDoneBefore = answer.repeated === true && asked.attempt.attempts === 1;
      if (isDoneBefore) return await sendCard(slack, asked, saidCard(t.chat.alreadyTitle, t.chat.already));
      const replace = answer.ref !== undefined && answer.ref === asked.about;
      if (answer.shared && !replace) return await sendCard(slack, asked, sharedCard(t, answer.ref));
      return await sendCard(slack, asked, answer.card, replace);
    }
  }
}

/** Everybody can read it in the channel: the person hears that it was stored, and what its reference is. */
function sharedCard(t: Text, ref: string | undefined): Card {
  return saidCard(t.chat.done, ...(ref ? [{ ref }, ": "] : []), t.chat.doneInRoom);
}

export async function sendCard(slack: Slack, asked: Asked, card: Card, replace = false): Promise<void> {
  if (await answerPictured(slack, { ...asked, responseUrl: asked.sender.responseUrl }, card, replace)) return;
  await send(slack, asked, await messageOf(slack, asked.caller.installation.team, asked.t, card), replace);
}

/** With the acknowledgement while that is open, else privately. */
async function send(slack: Slack, asked: Asked, message: Message, replace = false): Promise<void> {
  if (asked.slot?.offer(inResponse(message))) return;
  await answerPrivately(slack, targetOf(asked), message, asked.attempt, { replace, key: asked.key });
}

export const targetOf = ({ caller, sender }: Asked): Target => ({
  installation: caller.installation,
  user: caller.user,
  responseUrl: sender.responseUrl,
  channel: sender.channel,
  thread: sender.thread,
});

async function tellForm(
  slack: Slack,
  asked: Asked,
  { form, wish }: Extract<RequestOutcome, { show: "form" }>,
): Promise<void> {
  const { caller, sender, t, room, slot, attempt } = asked;
  const { installation } = caller;
  const { receivedAt } = attempt;
  slot?.longer(OPENING_MS);
  // Slack may open the window after we have given up on it: it is the same form as the one in the message.
  const nonce = asked.form ?? formNonce(asked.key);
  const view = await formView(slack, sender, installation, t, form, { room, nonce });
  const opening = openView(
    slack,
    { installation, trigger: sender.trigger, view: sender.view, receivedAt },
    view,
  );
  const opened = slot ? await Promise.race([opening, slot.soonClosed.then(() => false)]) : await opening;
  if (opened) return void slot?.offer(undefined);
  const fits = (button: Button) => pressValue(button) !== undefined;
  await sendCard(slack, asked, waitingFormCard(t, form, carriedOf(wish), { fits, nonce }));
}

/** The question with a button that counts as the answer to it. */
async function questionMessage(
  slack: Slack,
  { caller, t }: Asked,
  { question, button }: Extract<RequestOutcome, { show: "question" }>,
): Promise<Message> {
  const card: Card = { ...saidCard(t.command.sure, question), buttons: [button] };
  const message = await messageOf(slack, caller.installation.team, t, card);
  const isButton = (element: object): element is { confirm?: unknown } => "confirm" in element;
  const blocks = message.blocks.map((block) => {
    if (block.type !== "actions") return block;
    // It has been asked in so many words: Slack need not ask again.
    const elements = block.elements.map((element) => {
      if (!isButton(element)) return element;
      const { confirm: _, ...rest } = element;
      return rest as typeof element;
    });
    return { ...block, elements };
  });
  return { ...message, blocks };
}
