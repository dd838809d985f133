import { leaveChannel, returnToChannel } from "../../conversation/directory/channel-lifecycle.ts";
import {
  arriveAt,
  findConversation,
  keepConversation,
  leaveConversation,
  listConversations,
  type Met,
} from "../../conversation/directory/conversation.ts";
import { requestContext } from "../../conversation/handle/request-context.ts";
import { RetryLater } from "../../conversation/inbox/inbox-request.ts";
import { wordsCard } from "../../conversation/words.ts";
import type { Button } from "../../view/card.ts";
import type { Text } from "../../view/text.ts";
import { activityOf } from "../render/activity.ts";
import type { Received, Sender } from "../request.ts";
import { addressOf } from "../send/address.ts";
import type { Teams } from "../surface.ts";
import { teamsChat } from "./chat.ts";
import { rendering } from "./reply.ts";

/** Keeps where to reach the conversation that something came from. */
export async function meet({ engine }: Teams, sender: Sender): Promise<void> {
  await keepConversation(engine, metIn(sender));
}

function metIn({ tenant, conversation: id, place: kind, serviceUrl, bot, ...named }: Sender): Met {
  const { team = null, teamId = null, teamName = null, channelName = null } = named;
  return { surface: "teams", tenant, id, kind, serviceUrl, bot, team, teamId, teamName, channelName };
}

/** Leerlus has been added to a conversation: it says what it can do, once. */
export async function handleInstalled(teams: Teams, request: Received<"installed">): Promise<void> {
  const sender = request.payload;
  const { tenant, conversation, serviceUrl } = sender;
  const cooperation = await teams.options.cooperationOf(tenant);
  if (cooperation === undefined) return;
  const isNew = await arriveAt(teams.engine, metIn(sender), request);
  const address = addressOf(tenant, conversation);
  await returnToChannel(teams.engine, { cooperation, surface: "teams", address });
  const asked = await requestContext(teamsChat(teams), request, sender);
  if (!asked) return;
  if (!isNew) return;
  const spot = { tenant, serviceUrl, conversation };
  const said = await teams.options.api.say(
    spot,
    activityOf(await rendering(teams, asked, welcome(asked.t, sender))),
  );
  if ("failed" in said || "retryAfterMs" in said)
    throw new RetryLater("retryAfterMs" in said ? said.retryAfterMs : 0);
}

function welcome(t: Text, { place }: Sender) {
  const { title, personal, shared, bind, points } = t.teams.welcome;
  const lines =
    place === "personal" ? [personal] : place === "channel" ? [shared, bind, points] : [shared, bind];
  const help: Button = { label: t.chat.help, command: "leerlus/help", input: {} };
  return wordsCard(title, lines, [help]);
}

/** Told so much later than something else came from there, it is about an earlier removal. */
const OVERTAKEN_MS = 10_000;

/** Leerlus has been removed from a conversation, or from a whole team with all its channels. */
export async function handleUninstalled(
  teams: Teams,
  request: Received<"left" | "channel-left">,
): Promise<void> {
  const { happenedAt, ...sender } = request.payload;
  const { engine, options } = teams;
  const { tenant, conversation, team, place } = sender;
  const cooperation = await options.cooperationOf(tenant);
  if (cooperation === undefined) return;
  const here = await findConversation(engine, "teams", tenant, conversation);
  const seen = here?.seenAt.epochMilliseconds ?? 0;
  if (happenedAt !== undefined && happenedAt + OVERTAKEN_MS <= seen) return;
  const group = team ?? here?.team;
  const key = sender.teamId ?? here?.teamId;
  const isTeam = place === "channel" && !isChannelAlone(request);
  const others = isTeam
    ? (await listConversations(engine, "teams", tenant)).filter(
        (one) => isSame(one.team, group) || isSame(one.teamId, key),
      )
    : [];
  for (const id of new Set([conversation, ...others.map((one) => one.id)])) {
    await leaveConversation(engine, "teams", tenant, id);
    const address = addressOf(tenant, id);
    await leaveChannel(engine, { cooperation, surface: "teams", address }, "uninstalled");
  }
}

const isSame = (one: string | null, other: string | null | undefined): boolean =>
  one !== null && one === other;

/** One channel was removed, and the team is still there. */
const isChannelAlone = ({ kind }: Received<"left" | "channel-left">): boolean => kind === "channel-left";

/** A channel or team has another name, or is back. */
export async function handleKnown(teams: Teams, request: Received<"known">): Promise<void> {
  const sender = request.payload;
  const { tenant, conversation } = sender;
  const cooperation = await teams.options.cooperationOf(tenant);
  const kept = await findConversation(teams.engine, "teams", tenant, conversation);
  if (cooperation === undefined || !kept) return;
  await meet(teams, sender);
  if (kept.goneAt === null) return;
  const address = addressOf(tenant, conversation);
  await returnToChannel(teams.engine, { cooperation, surface: "teams", address });
}
