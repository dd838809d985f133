import { lastMeetingAt, meetingAt } from "../../conversation/directory/channel-context.ts";
import { addAgendaReplies, hasAgendaReplies } from "../../conversation/handle/agenda-replies.ts";
import { handleLine } from "../../conversation/handle/handle-line.ts";
import { answerRequest } from "../../conversation/handle/request-context.ts";
import { expandMentions } from "../receive/expand-mentions.ts";
import type { Received, Sender } from "../request.ts";
import { addressOf } from "../send/address.ts";
import type { Teams } from "../surface.ts";
import { teamsChat } from "./chat.ts";
import { resolveMention } from "./mentioned.ts";

/**
 * A message: a line to us, or a point under an agenda. Teams sends those to us that mention us, and where a team has
 * allowed it the others of its channels as well; of these only points are ours.
 */
export async function handleMessage(teams: Teams, request: Received<"message">): Promise<void> {
  const message = request.payload;
  const there = await meetingOf(teams, message);
  if (!message.isToUs && !there) return;
  const chat = teamsChat(teams);
  await answerRequest(chat, request, message, { waits: "line" }, async (asked) => {
    const line = await expandMentions(message, (user) => resolveMention(teams, asked.caller, message, user));
    if (there && hasAgendaReplies(line))
      return await addAgendaReplies(chat, { ...asked, room: there.room }, there.meeting, line);
    // In front of it "leerlus" is our name: without it `ik` or `help` alone would be no words of ours.
    if (message.isToUs) await handleLine(chat, asked, `leerlus ${line.replace(/^\//, "")}`);
  });
}

/** The meeting in whose agenda thread a message stands; in a group chat, which has none, that of the last agenda. */
export async function meetingOf(
  teams: Teams,
  { tenant, conversation, thread, place }: Sender,
): Promise<{ meeting: string; room: string } | undefined> {
  const cooperation = await teams.options.cooperationOf(tenant);
  if (cooperation === undefined) return undefined;
  const there = { surface: "teams", address: addressOf(tenant, conversation) };
  if (thread)
    return await teams.runLimited(() =>
      meetingAt(teams.engine, cooperation, { ...there, messageRef: thread }),
    );
  return place === "group"
    ? await teams.runLimited(() => lastMeetingAt(teams.engine, cooperation, there))
    : undefined;
}
