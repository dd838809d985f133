import { wordsCard } from "../words.ts";
import type { Caller, Chat } from "./chat.ts";
import { type EntryWithPayload, requestContext } from "./request-context.ts";

/** What was not stored could not be worked off at once: the person is asked to send it again. */
export async function askToResend<C extends Caller, S>(
  chat: Chat<C, S>,
  request: EntryWithPayload,
  sender: S,
): Promise<void> {
  const asked = await requestContext(chat, request, sender);
  if (!asked) return;
  const { chat: words, personal } = asked.t;
  await chat.reply(asked, wordsCard(words.refused, [personal.again]));
}
