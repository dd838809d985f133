import type { AwaitedReply } from "../../conversation/handle/chat.ts";
import type { Card } from "../../view/card.ts";
import { textIn } from "../../view/text.ts";
import type { Asked, Sender, Slack } from "../surface.ts";
import { answerPrivately, inResponse, isSure, type Message, messageOf } from "./answer.ts";
import { answerPictured } from "./answer-pictured.ts";
import { installationOf } from "./person.ts";

/**
 * Brings a card to whoever asked, and to nobody else.
 * @param replace in the place of the answer in which was pressed
 */
export async function reply(slack: Slack, asked: Asked, card: Card, replace = false): Promise<void> {
  if (await answerPictured(slack, { ...asked, responseUrl: asked.sender.responseUrl }, card, replace)) return;
  await send(slack, asked, await messageOf(slack, asked.caller.installation.team, asked.t, card), replace);
}

/** A question with a button that counts as the answer to it. */
export async function askBack(slack: Slack, asked: Asked, card: Card): Promise<void> {
  const message = await messageOf(slack, asked.caller.installation.team, asked.t, card);
  const isButton = (element: object): element is { confirm?: unknown } => "confirm" in element;
  const blocks = message.blocks.map((block) => {
    if (block.type !== "actions") return block;
    // It has been asked in so many words: Slack need not ask again.
    const elements = block.elements.map((element) => {
      if (!isButton(element)) return element;
      const bare = { ...element };
      delete bare.confirm;
      return bare;
    });
    return { ...block, elements };
  });
  await send(slack, asked, { ...message, blocks });
}

/** With the acknowledgement while that is open, else privately. */
async function send(slack: Slack, asked: Asked, message: Message, replace = false): Promise<void> {
  const { pending, caller, sender, attempt, key } = asked;
  if (isSure(slack, caller.installation.team, message)) {
    if (pending?.offer(inResponse(message))) return;
  } else pending?.offer(undefined);
  const target = {
    installation: caller.installation,
    user: caller.user,
    responseUrl: sender.responseUrl,
    channel: sender.channel,
    thread: sender.thread,
  };
  await answerPrivately(slack, target, message, attempt, { replace, key });
}

/** A bot, or a workspace without us: there is nobody to answer but whoever still waits for a line. */
export async function replyNotInstalled(
  slack: Slack,
  sender: Sender,
  { pending, waits }: AwaitedReply,
): Promise<void> {
  if (!pending || waits !== "line") return;
  const isInstalled = await installationOf(slack, sender.teams);
  pending.offer(
    isInstalled ? undefined : { response_type: "ephemeral", text: textIn("nl").slack.notInstalled },
  );
}
