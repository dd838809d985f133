import { type Answer, type Call, fails, isYes, type Method, textOf } from "./fake-call.ts";
import { privateChannel } from "./fake-chat.ts";
import type { FakeChannel, FakeMessage, FakeTeam } from "./fake-state.ts";
import type { Bag } from "./limits-book.ts";

type TeamCall = Call & { team: FakeTeam };

/** A page of messages between `oldest` and `latest`, in the order in which they are given. */
function page(call: TeamCall, channel: FakeChannel, messages: FakeMessage[], most: number): Answer {
  const { args, team } = call;
  const limit = Math.min(Number(textOf(args, "limit")) || 100, most);
  const from = Number(Buffer.from(textOf(args, "cursor"), "base64").toString()) || 0;
  const oldest = textOf(args, "oldest") || "0";
  const latest = textOf(args, "latest") || "9999999999";
  const isInclusive = isYes(args.inclusive);
  const within = messages.filter(({ ts }) => {
    if (isInclusive && (ts === oldest || ts === latest)) return true;
    return Number(ts) > Number(oldest) && Number(ts) < Number(latest);
  });
  const counts = new Map<string, number>();
  for (const { thread_ts = "" } of channel.messages) counts.set(thread_ts, (counts.get(thread_ts) ?? 0) + 1);
  const next = from + limit < within.length ? Buffer.from(String(from + limit)).toString("base64") : "";
  return {
    ok: true,
    messages: within.slice(from, from + limit).map((message) => shown(team, counts, message, args)),
    has_more: next !== "",
    response_metadata: { next_cursor: next },
  };
}

/** Metadata is told only to who asks for all of it. */
function shown(team: FakeTeam, replyCounts: Map<string, number>, message: FakeMessage, args: Bag): Bag {
  const { metadata, edits, ...rest } = message;
  const replies = replyCounts.get(message.ts) ?? 0;
  return {
    type: "message",
    ...rest,
    team: team.id,
    ...(message.user === team.bot ? { bot_id: `B${team.id}` } : {}),
    ...(edits > 0 ? { edited: { user: team.bot, ts: message.ts } } : {}),
    ...(replies > 0 ? { thread_ts: message.ts, reply_count: replies } : {}),
    ...(metadata !== undefined && isYes(args.include_all_metadata) ? { metadata } : {}),
  };
}

function readable({ team, args }: TeamCall): FakeChannel | undefined {
  const channel = team.channels.get(textOf(args, "channel"));
  return channel?.isMember ? channel : undefined;
}

const history: Method = (call) => {
  const channel = readable(call);
  if (!channel)
    return fails(
      call.team.channels.has(textOf(call.args, "channel")) ? "not_in_channel" : "channel_not_found",
    );
  const roots = channel.messages.filter(({ thread_ts }) => thread_ts === undefined);
  return page(call, channel, roots.toReversed(), 999);
};

const replies: Method = (call) => {
  const channel = readable(call);
  if (!channel) return fails("channel_not_found");
  const root = textOf(call.args, "ts");
  if (!channel.messages.some(({ ts }) => ts === root)) return fails("thread_not_found");
  const thread = channel.messages.filter(({ ts, thread_ts }) => ts === root || thread_ts === root);
  return page(call, channel, thread, 1000);
};

const info: Method = ({ team, args }) => {
  const channel = team.channels.get(textOf(args, "channel"));
  if (!channel) return fails("channel_not_found");
  return {
    ok: true,
    channel: {
      ...{ id: channel.id, name: channel.name, is_member: channel.isMember, is_archived: channel.isArchived },
      ...{ is_private: channel.isPrivate, is_im: channel.user !== undefined, user: channel.user },
    },
  };
};

const open: Method = ({ team, args }) => {
  const user = textOf(args, "users");
  if (!team.users.has(user)) return fails("user_not_found");
  return { ok: true, channel: { id: privateChannel(team, user).id } };
};

export const CONVERSATIONS: Record<string, Method> = {
  "conversations.history": history,
  "conversations.replies": replies,
  "conversations.info": info,
  "conversations.open": open,
};
