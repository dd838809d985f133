import { createHash, randomUUID } from "node:crypto";
import { storable } from "../chat/storable.ts";
import type { Arrival } from "../engine/inbound.ts";
import { nameOfBlock } from "./input.ts";
import { looksPersonal, withheld } from "./personal.ts";
import { type Filled, readSubmission } from "./submission.ts";

// biome-ignore lint/suspicious/noExplicitAny: what Slack sends is looked into freely, and read with care
export type Bag = Record<string, any>;

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
const texts = (...values: unknown[]): string[] => [...new Set(values.map(text).filter(Boolean))];
const print = (value: unknown): string =>
  createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, 22);

const some = (parts: Record<string, string | undefined>): Partial<Sender> =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));

const arrival = (kind: string, id: string, payload: Sender): Arrival => {
  const workspace = payload.teams[0] ?? "";
  const made = storable({ key: `${workspace}/${kind}/${id}`, workspace, kind, payload: { ...payload } });
  return looksPersonal(made.payload) ? { ...made, stored: withheld(made.payload) } : made;
};

export function commandOf(body: Bag): Arrival {
  const { team_id, user_id, trigger_id, response_url, channel_id } = body;
  const word = text(body.command).replace(/^\//, "");
  const payload: CommandPayload = {
    ...{ teams: texts(team_id), team: text(team_id), user: text(user_id) },
    ...some({ channel: given(channel_id), trigger: given(trigger_id), responseUrl: given(response_url) }),
    line: `${word} ${text(body.text)}`.trim(),
  };
  return arrival("command", text(trigger_id) || print(body), payload);
}

/** Who pressed, opened or sent something; in a shared channel they may be of a workspace without us. */
function senderOf(body: Bag): Sender {
  const { team, user, channel, container, message, view } = body;
  const thread = message?.thread_ts ?? container?.thread_ts;
  return {
    teams: texts(view?.app_installed_team_id, team?.id, message?.team, user?.team_id),
    team: text(user?.team_id) || text(team?.id),
    user: text(user?.id),
    ...some({
      channel: given(channel?.id) ?? given(container?.channel_id),
      thread: given(thread),
      trigger: given(body.trigger_id),
      responseUrl: given(body.response_url),
    }),
  };
}

export function pressOf(body: Bag): Arrival {
  const [action = {}] = Array.isArray(body.actions) ? (body.actions as Bag[]) : [];
  const { view, container } = body;
  const payload: PressPayload = {
    ...senderOf(body),
    value: text(action.value) || text(action.selected_option?.value),
    block: text(action.block_id),
    stand: view ? (view.type === "home" ? "home" : "modal") : container?.is_ephemeral ? "private" : "posted",
    ...(view ? { view: { id: text(view.id), hash: text(view.hash) } } : {}),
  };
  return arrival("press", text(body.trigger_id) || print([action, body.user, container]), payload);
}

export function submissionOf(body: Bag): Arrival {
  const { view = {} } = body;
  const values = (view.state?.values ?? {}) as Record<string, Record<string, Filled>>;
  const blocks = Array.isArray(view.blocks) ? (view.blocks as Bag[]) : [];
  const payload: ViewPayload = {
    ...senderOf(body),
    metadata: text(view.private_metadata),
    input: readSubmission(values),
    fields: blocks.flatMap(({ block_id }) => nameOfBlock(text(block_id)) ?? []),
  };
  // Sent again after an error it may be the same to the letter: what it carries along tells a repetition.
  return arrival("view", `${text(view.id)}/${randomUUID()}`, payload);
}

export function shortcutOf(body: Bag): Arrival {
  const payload: ShortcutPayload = {
    ...senderOf(body),
    name: text(body.callback_id),
    text: text(body.message?.text),
    domain: text(body.team?.domain),
    ...some({ message: given(body.message?.ts) }),
  };
  return arrival(
    "shortcut",
    text(body.trigger_id) || print([body.action_ts, body.user, body.callback_id]),
    payload,
  );
}

/** An event; of one message it is the same event, however often and by whichever workspace it is told. */
export function eventOf(body: Bag): Arrival {
  const event: Bag = body.event ?? {};
  const installed = body.authorizations?.[0]?.team_id;
  const user = text(event.user) || text(event.user_id);
  const payload: EventPayload = {
    teams: texts(installed, body.team_id),
    team:
      text(event.user_team) || text(event.source_team) || text(event.team) || text(installed ?? body.team_id),
    user,
    ...some({
      channel: given(event.channel) ?? given(event.channel_id) ?? given(event.item?.channel),
      thread: given(event.thread_ts),
    }),
    event,
    ...(typeof body.event_time === "number" ? { happenedAt: body.event_time * 1000 } : {}),
  };
  const isMessage = event.type === "message" || event.type === "app_mention";
  const id =
    isMessage && event.ts ? `${event.type}/${text(event.channel)}/${text(event.ts)}` : text(body.event_id);
  const made = arrival("event", id || print(event), payload);
  return isMessage ? { ...made, key: `event/${id}` } : made;
}
