import { addAgendaReplies, hasAgendaReplies } from "../../conversation/agenda-replies.ts";
import { lastMeetingAt, meetingAt } from "../../conversation/directory/channel-context.ts";
import { textIn } from "../../view/text.ts";
import { askedBy, meantLine, runTypedLine } from "../receive/request-context.ts";
import type { Received, Sender } from "../request.ts";
import { addressOf } from "../send/address.ts";
import type { Asked, Teams } from "../surface.ts";
import { answerOpenly } from "./answer.ts";
import { sendCard, tell } from "./tell.ts";

/**
 * A message: a line to us, or a point under an agenda. Teams sends those to us that mention us, and where a team has
 * allowed it the others of its channels as well; of these only points are ours.
 */
export async function handleMessage(teams: Teams, request: Received<"message">): Promise<void> {
  const message = request.payload;
  const there = await meetingOf(teams, message);
  if (!message.isToUs && !there) return;
  const asked = await askedBy(teams, request, message);
  if (!asked) return await answerOpenly(teams, { sender: message }, textIn("nl").teams.talk.notInstalled);
  const line = await meantLine(teams, asked, message);
  if (there && hasAgendaReplies(line))
    return await putOnAgenda(teams, { ...asked, room: there.room }, there.meeting, line);
  if (!message.isToUs) return;
  // In front of it "leerlus" is our name: without it `ik` or `help` alone would be no words of ours.
  await runTypedLine(teams, asked, `leerlus ${line.replace(/^\//, "")}`);
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
    return await teams.turn(() => meetingAt(teams.engine, cooperation, { ...there, messageRef: thread }));
  return place === "group"
    ? await teams.turn(() => lastMeetingAt(teams.engine, cooperation, there))
    : undefined;
}

const putOnAgenda = (teams: Teams, asked: Asked, meeting: string, text: string): Promise<void> =>
  addAgendaReplies(teams, { ...asked, actor: asked.caller.actor }, meeting, text, {
    meant: async (point) => point,
    card: (card, key) => sendCard(teams, { ...asked, key }, card),
    outcome: (outcome, key) => tell(teams, { ...asked, key }, outcome),
  });
