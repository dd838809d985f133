import { createHash, randomUUID } from "node:crypto";
import { type Bag, bag, bags } from "../../conversation/bag.ts";
import type { IncomingRequest } from "../../conversation/inbox/inbox.ts";
import { storable } from "../../conversation/storable.ts";
import { readSubmission } from "../handle/submission.ts";
import { nameOfBlock } from "../render/input.ts";
import { looksPersonal, withheld } from "./personal.ts";

export type { Bag } from "../../conversation/bag.ts";

/** Who sent it, and how they can be answered. */
export interface Sender {
  /** The workspaces by which Slack may have reached us, the most likely first. */
  teams: string[];
  team: string;
  user: string;
  channel?: string;
  thread?: string;
  trigger?: string;
  responseUrl?: string;
}

export interface CommandPayload extends Sender {
  line: string;
}

/** Where a button stands: a message for everybody, an answer to one person, their home, or a window. */
export type Stand = "posted" | "private" | "home" | "modal";

export interface PressPayload extends Sender {
  value: string;
  /** The block of the button: it names the reference that its card is about. */
  block: string;
  stand: Stand;
  view?: { id: string; hash: string };
}

export interface ViewPayload extends Sender {
  metadata: string;
  input: Record<string, unknown>;
  /** The names of its fields, in order. */
  fields: string[];
}

export interface ShortcutPayload extends Sender {
  name: string;
  text: string;
  message?: string;
  /** Of the address of the workspace. */
  domain: string;
}

export interface EventPayload extends Sender {
  event: Bag;
  /** When it happened, Unix milliseconds; not known of every event. */
  happenedAt?: number;
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const given = (value: unknown): string | undefined => text(value) || undefined;
/** Longer than any name that Slack gives to something: it names nothing, and no index would hold it. */
const LONGEST_ID = 200;
const id = (value: unknown): string => (text(value).length > LONGEST_ID ? "" : text(value));
const givenId = (value: unknown): string | undefined => id(value) || undefined;
const ids = (...values: unknown[]): string[] => [...new Set(values.map(id).filter(Boolean))];
const print = (value: unknown): string =>
  createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, 22);

const some = (parts: Record<string, string | undefined>): Partial<Sender> =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));

const arrival = (kind: string, id: string, payload: Sender): IncomingRequest => {
  const workspace = payload.teams[0] ?? "";
  const made = storable({ key: `${workspace}/${kind}/${id}`, workspace, kind, payload: { ...payload } });
  return looksPersonal(made.payload) ? { ...made, stored: withheld(made.payload) } : made;
};

export function commandOf(body: Bag): IncomingRequest {
  const { team_id, user_id, trigger_id, response_url, channel_id } = body;
  const word = text(body.command).replace(/^\//, "");
  const payload: CommandPayload = {
    ...{ teams: ids(team_id), team: id(team_id), user: id(user_id) },
    ...some({ channel: givenId(channel_id), trigger: givenId(trigger_id), responseUrl: given(response_url) }),
    line: `${word} ${text(body.text)}`.trim(),
  };
  return arrival("command", id(trigger_id) || print(body), payload);
}

/** Who pressed, opened or sent something; in a shared channel they may be of a workspace without us. */
function senderOf(body: Bag): Sender {
  const [team, user, channel] = [bag(body.team), bag(body.user), bag(body.channel)];
  const [container, message, view] = [bag(body.container), bag(body.message), bag(body.view)];
  return {
    teams: ids(view.app_installed_team_id, team.id, message.team, user.team_id),
    team: id(user.team_id) || id(team.id),
    user: id(user.id),
    ...some({
      channel: givenId(channel.id) ?? givenId(container.channel_id),
      thread: givenId(message.thread_ts ?? container.thread_ts),
      trigger: givenId(body.trigger_id),
      responseUrl: given(body.response_url),
    }),
  };
}

export function pressOf(body: Bag): IncomingRequest {
  const [action = {}] = bags(body.actions);
  const { user, container } = body;
  const view = typeof body.view === "object" && body.view !== null ? bag(body.view) : undefined;
  const isPrivate = bag(container).is_ephemeral;
  const payload: PressPayload = {
    ...senderOf(body),
    value: text(action.value) || text(bag(action.selected_option).value),
    block: text(action.block_id),
    stand: view ? (view.type === "home" ? "home" : "modal") : isPrivate ? "private" : "posted",
    ...(view ? { view: { id: id(view.id), hash: text(view.hash) } } : {}),
  };
  return arrival("press", id(body.trigger_id) || print([action, user, container]), payload);
}

export function submissionOf(body: Bag): IncomingRequest {
  const view = bag(body.view);
  const payload: ViewPayload = {
    ...senderOf(body),
    metadata: text(view.private_metadata),
    input: readSubmission(bag(view.state).values),
    fields: bags(view.blocks).flatMap(({ block_id }) => nameOfBlock(text(block_id)) ?? []),
  };
  // Sent again after an error it may be the same to the letter: what it carries along tells a repetition.
  return arrival("view", `${id(view.id)}/${randomUUID()}`, payload);
}

export function shortcutOf(body: Bag): IncomingRequest {
  const payload: ShortcutPayload = {
    ...senderOf(body),
    name: text(body.callback_id),
    text: text(bag(body.message).text),
    domain: text(bag(body.team).domain),
    ...some({ message: givenId(bag(body.message).ts) }),
  };
  return arrival(
    "shortcut",
    id(body.trigger_id) || print([body.action_ts, body.user, body.callback_id]),
    payload,
  );
}

/** Unix seconds, as long as they have ten or eleven digits. */
const isTime = (seconds: unknown): seconds is number =>
  Number.isInteger(seconds) && Number(seconds) > 0 && Number(seconds) < 1e11;

/** An event; of one message it is the same event, however often and by whichever workspace it is told. */
export function eventOf(body: Bag): IncomingRequest {
  const event = bag(body.event);
  const [authorization = {}] = bags(body.authorizations);
  const installed = givenId(authorization.team_id);
  const payload: EventPayload = {
    teams: ids(installed, body.team_id),
    team: id(event.user_team) || id(event.source_team) || id(event.team) || id(installed ?? body.team_id),
    user: id(event.user) || id(event.user_id),
    ...some({
      channel: givenId(event.channel) ?? givenId(event.channel_id) ?? givenId(bag(event.item).channel),
      thread: givenId(event.thread_ts),
    }),
    event,
    ...(isTime(body.event_time) ? { happenedAt: body.event_time * 1000 } : {}),
  };
  const isMessage = event.type === "message" || event.type === "app_mention";
  const message = isMessage && id(event.ts) && `${event.type}/${id(event.channel)}/${id(event.ts)}`;
  const key = message || id(body.event_id) || print(event);
  const made = arrival("event", key, payload);
  return isMessage ? { ...made, key: storable(`event/${key}`) } : made;
}
