import { unescaped } from "../render/unescaped.ts";
import { type Answer, type Call, fails, type Method, textOf } from "./fake-call.ts";
import { withoutFile, withoutTables } from "./fake-files.ts";
import { addChannel, type FakeChannel, type FakeMessage, type FakeTeam, nextTs } from "./fake-state.ts";
import { useTrigger } from "./fake-trigger.ts";
import { answerViolations, messageViolations, updateViolations } from "./limits.ts";
import type { Bag, Violation } from "./limits-book.ts";
import { detailsViolations, unfurlViolations } from "./limits-of-entities.ts";

/** The conversation of the bot with one person. */
export function privateChannel(team: FakeTeam, user: string): FakeChannel {
  const known = [...team.channels.values()].find((channel) => channel.user === user);
  return known ?? addChannel(team, `D${user.slice(1)}`, { name: "", isPrivate: true, user });
}

/** Slack's words for the first thing that is wrong. */
function codeOf([first]: Violation[]): string {
  if (!first) return "invalid_arguments";
  if (first.rule.startsWith("text:")) return "msg_too_long";
  if (first.rule.startsWith("all text of a message")) return "msg_blocks_too_long";
  return first.path.startsWith("metadata") ? "invalid_metadata_format" : "invalid_blocks";
}

/** Keeps what is wrong; what Slack itself would refuse is an error. */
function examined(call: Call, payload: Bag, violations: Violation[]): Answer | undefined {
  call.report([...violations, ...unescaped(payload)]);
  if (violations.length === 0) return undefined;
  const messages = violations.map(({ rule, path }) => `[ERROR] ${rule} [json-pointer:/${path}]`);
  return fails(codeOf(violations), { response_metadata: { messages } });
}

function placeOf({ team, args }: Call & { team: FakeTeam }): FakeChannel | Answer {
  const id = textOf(args, "channel");
  if (/^U/.test(id) && team.users.has(id)) return privateChannel(team, id);
  const channel = team.channels.get(id);
  if (!channel) return fails("channel_not_found");
  if (channel.isArchived) return fails("is_archived");
  return channel.isMember ? channel : fails("not_in_channel");
}

const isAnswer = (value: FakeChannel | Answer): value is Answer => "ok" in value;

const postMessage: Method = (call) => {
  const { args, team } = call;
  const channel = placeOf(call);
  if (isAnswer(channel)) return channel;
  const refused = examined(call, args, messageViolations(args)) ?? withoutTables(call) ?? withoutFile(call);
  if (refused) return refused;
  const thread = textOf(args, "thread_ts");
  if (thread !== "") {
    const root = channel.messages.find(({ ts }) => ts === thread);
    if (!root) return fails("cannot_reply_to_message");
    const url = "https://docs.slack.dev/messaging/#threading";
    const found = root.thread_ts ?? "";
    if (found !== "")
      call.report([{ rule: "thread_ts is the first message", url, path: "thread_ts", found }]);
  }
  const message: FakeMessage = {
    ...{ ts: nextTs(), user: team.bot, text: textOf(args, "text"), edits: 0 },
    ...(args.blocks === undefined ? {} : { blocks: args.blocks }),
    ...(args.metadata === undefined ? {} : { metadata: args.metadata }),
    ...(thread === "" ? {} : { thread_ts: thread }),
  };
  channel.messages.push(message);
  return { ok: true, channel: channel.id, ts: message.ts, message };
};

const update: Method = (call) => {
  const { args } = call;
  const channel = placeOf(call);
  if (isAnswer(channel)) return channel;
  const message = channel.messages.find(({ ts }) => ts === textOf(args, "ts"));
  if (!message) return fails("message_not_found");
  if (message.user !== call.team.bot) return fails("cant_update_message");
  const refused = examined(call, args, updateViolations(args)) ?? withoutTables(call) ?? withoutFile(call);
  if (refused) return refused;
  message.text = textOf(args, "text");
  message.edits += 1;
  if (args.blocks !== undefined) message.blocks = args.blocks;
  if (args.metadata !== undefined) message.metadata = args.metadata;
  return { ok: true, channel: channel.id, ts: message.ts, text: message.text, message };
};

const postEphemeral: Method = (call) => {
  const { args, team } = call;
  const channel = placeOf(call);
  if (isAnswer(channel)) return channel;
  const user = textOf(args, "user");
  if (!team.users.has(user)) return fails("user_not_in_channel");
  const refused = examined(call, args, answerViolations(args)) ?? withoutTables(call);
  if (refused) return refused;
  const thread = textOf(args, "thread_ts");
  const shown = { user, text: textOf(args, "text"), blocks: args.blocks };
  channel.ephemeral.push(thread === "" ? shown : { ...shown, thread_ts: thread });
  return { ok: true, message_ts: nextTs() };
};

const getPermalink: Method = ({ team, args }) => {
  const channel = team.channels.get(textOf(args, "channel"));
  const ts = textOf(args, "message_ts");
  if (!channel?.messages.some((message) => message.ts === ts)) return fails("message_not_found");
  const permalink = `https://${team.id.toLowerCase()}.slack.com/archives/${channel.id}/p${ts.replace(".", "")}`;
  return { ok: true, channel: channel.id, permalink };
};

const unfurl: Method = (call) => {
  const { args, team, report } = call;
  if (team.hasNoObjects && "metadata" in args) return fails("feature_not_enabled");
  const violations = unfurlViolations(args);
  report([...violations, ...unescaped(args)]);
  if (violations.length > 0) return fails("invalid_metadata");
  team.unfurls.push(args);
  return { ok: true };
};

/** A pane is filled once, within three seconds of the click. */
const presentDetails: Method = (call) => {
  const { args, team, state, report } = call;
  const refused = useTrigger(state, team, textOf(args, "trigger_id"));
  if (refused) return refused;
  const violations = detailsViolations(args);
  report([...violations, ...unescaped(args)]);
  if (violations.length > 0) return fails("invalid_metadata");
  team.details.push(args);
  return { ok: true };
};

export const CHAT: Record<string, Method> = {
  "chat.postMessage": postMessage,
  "chat.update": update,
  "chat.postEphemeral": postEphemeral,
  "chat.getPermalink": getPermalink,
  "chat.unfurl": unfurl,
  "entity.presentDetails": presentDetails,
};
