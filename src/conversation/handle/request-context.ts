import { roomOfPerson } from "../../domain/organisation/room.ts";
import { textIn } from "../../view/text.ts";
import { attemptOf } from "../attempt.ts";
import { channelContextAt } from "../directory/channel-context.ts";
import { replaceInboxRequest } from "../inbox/inbox.ts";
import type { InboxEntry } from "../inbox/inbox-request.ts";
import type { AwaitedReply, Caller, Chat, RequestContext } from "./chat.ts";

/** A request as it came: `id` 0 when it is stored nowhere. */
export type EntryWithPayload = InboxEntry & { payload: Record<string, unknown> };

/** How somebody waits for the answer. */
export interface HowAwaited extends AwaitedReply {
  /** They wait at their screen: what is looked up goes before what others asked. */
  urgent?: boolean;
}

/** Whoever asked, in which words they are answered, and the room of the place they asked in. */
export async function requestContext<C extends Caller, S>(
  chat: Chat<C, S>,
  request: EntryWithPayload,
  sender: S,
  { urgent = false, ...waiting }: HowAwaited = {},
): Promise<RequestContext<C, S> | undefined> {
  const { engine, surface, runLimited } = chat;
  const caller = await chat.callerOf(sender, urgent);
  if (!caller) return undefined;
  const { cooperation, email } = caller.actor;
  const address = chat.placeOf(caller, sender)?.address;
  const place = await runLimited(() => channelContextAt(engine, cooperation, surface, address), urgent);
  const actor = { ...caller.actor, language: caller.actor.language ?? place.language };
  const t = textIn(actor.language);
  if (waiting.pending) waiting.pending.t = t;
  return {
    caller: { ...caller, actor },
    sender,
    t,
    room: chat.isPrivate(sender) ? roomOfPerson(email) : place.room,
    attempt: attemptOf(request),
    key: request.key,
    // To answer may take long, or fail: what is refused as personal data is emptied before.
    withhold: async () => {
      if (request.id !== 0) await replaceInboxRequest(engine, request.id, chat.withheld(request.payload));
    },
    ...waiting,
  };
}

/** Answers a request; whoever cannot be answered is turned away. */
export async function answerRequest<C extends Caller, S>(
  chat: Chat<C, S>,
  request: EntryWithPayload,
  sender: S,
  how: HowAwaited,
  work: (asked: RequestContext<C, S>) => Promise<void>,
): Promise<void> {
  const asked = await requestContext(chat, request, sender, how);
  if (asked) await work(asked);
  else await chat.replyNotInstalled(sender, how);
}
