import { runLine } from "../run-line.ts";
import type { Caller, Chat, RequestContext } from "./chat.ts";
import { replyOutcome } from "./reply-outcome.ts";

/** Runs a line that somebody typed, and answers it. */
export async function handleLine<C extends Caller, S>(
  chat: Chat<C, S>,
  asked: RequestContext<C, S>,
  line: string,
): Promise<void> {
  const { caller, sender, t, room, key } = asked;
  const where = { room, place: chat.placeOf(caller, sender), key };
  await replyOutcome(chat, asked, await chat.runLimited(() => runLine(chat, caller.actor, t, line, where)));
}
