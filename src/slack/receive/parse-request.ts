import { randomUUID } from "node:crypto";
import { type Bag, bag, bags } from "../../conversation/bag.ts";
import type { IncomingRequest } from "../../conversation/inbox/inbox-request.ts";
import { storable } from "../../conversation/storable.ts";
import { defined } from "../../domain/defined.ts";
import { fingerprint, SHORT } from "../../domain/fingerprint.ts";
import { readSubmission } from "../handle/submission.ts";
import { nameOfBlock } from "../render/input.ts";
import type { Incoming, Payload, Sender, SlackRequest } from "../request.ts";
import { looksPersonal, withheld } from "./personal.ts";

export type { Bag } from "../../conversation/bag.ts";

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const given = (value: unknown): string | undefined => text(value) || undefined;
/** Longer than any name that Slack gives to something: it names nothing, and no index would hold it. */
const LONGEST_ID = 200;
const id = (value: unknown): string => (text(value).length > LONGEST_ID ? "" : text(value));
const givenId = (value: unknown): string | undefined => id(value) || undefined;
const ids = (...values: unknown[]): string[] => [...new Set(values.map(id).filter(Boolean))];
const print = (value: unknown): string => fingerprint(JSON.stringify(value), SHORT);

function incoming<R extends SlackRequest>(request: R, id: string): IncomingRequest<R> {
  const workspace = request.payload.teams[0] ?? "";
  const key = `${workspace}/${request.kind}/${id}`;
  const made = { ...storable(request), key: storable(key), workspace: storable(workspace) };
  return looksPersonal(made.payload) ? { ...made, stored: withheld(made.payload) } : made;
}

const isOrgWide = ({ is_enterprise_install: flag }: Bag): boolean => flag === true || flag === "true";

/** The organisation that has Leerlus for all of its workspaces, when Slack reached us by that; else nothing. */
function organisationOf(body: Bag): string {
  const { enterprise, enterprise_id, team } = body;
  return isOrgWide(body) ? id(enterprise_id) || id(bag(enterprise).id) || id(bag(team).enterprise_id) : "";
}

export function commandOf(body: Bag): Incoming<"command"> {
  const { team_id, user_id, trigger_id, response_url, channel_id } = body;
  const word = text(body.command).replace(/^\//, "");
  const payload: Payload<"command"> = defined({
    teams: ids(organisationOf(body), team_id),
    team: id(team_id),
    user: id(user_id),
    channel: givenId(channel_id),
    trigger: givenId(trigger_id),
    responseUrl: given(response_url),
    line: `${word} ${text(body.text)}`.trim(),
  });
  return incoming({ kind: "command", payload }, id(trigger_id) || print(body));
}

/** Who pressed, opened or sent something; in a shared channel they may be of a workspace without us. */
function senderOf(body: Bag): Sender {
  const [team, user, channel] = [bag(body.team), bag(body.user), bag(body.channel)];
  const [container, message, view] = [bag(body.container), bag(body.message), bag(body.view)];
  return defined({
    teams: ids(organisationOf(body), view.app_installed_team_id, team.id, message.team, user.team_id),
    team: id(user.team_id) || id(team.id),
    user: id(user.id),
    channel: givenId(channel.id) ?? givenId(container.channel_id),
    thread: givenId(message.thread_ts ?? container.thread_ts),
    trigger: givenId(body.trigger_id),
    responseUrl: given(body.response_url),
  });
}

export function pressOf(body: Bag): Incoming<"press"> {
  const [action = {}] = bags(body.actions);
  const { user, container } = body;
  const view = typeof body.view === "object" && body.view !== null ? bag(body.view) : undefined;
  const isPrivate = bag(container).is_ephemeral;
  const payload: Payload<"press"> = defined({
    ...senderOf(body),
    value: text(action.value) || text(bag(action.selected_option).value),
    block: text(action.block_id),
    stand: view ? (view.type === "home" ? "home" : "modal") : isPrivate ? "private" : "posted",
    view: view ? { id: id(view.id), hash: text(view.hash) } : undefined,
  });
  return incoming({ kind: "press", payload }, id(body.trigger_id) || print([action, user, container]));
}

export function submissionOf(body: Bag): Incoming<"view"> {
  const view = bag(body.view);
  const payload: Payload<"view"> = {
    ...senderOf(body),
    metadata: text(view.private_metadata),
    input: readSubmission(bag(view.state).values),
    fields: bags(view.blocks).flatMap(({ block_id }) => nameOfBlock(text(block_id)) ?? []),
  };
  // Sent again after an error it may be the same to the letter: what it carries along tells a repetition.
  return incoming({ kind: "view", payload }, `${id(view.id)}/${randomUUID()}`);
}

export function shortcutOf(body: Bag): Incoming<"shortcut"> {
  const payload: Payload<"shortcut"> = defined({
    ...senderOf(body),
    name: text(body.callback_id),
    text: text(bag(body.message).text),
    domain: text(bag(body.team).domain),
    message: givenId(bag(body.message).ts),
  });
  return incoming(
    { kind: "shortcut", payload },
    id(body.trigger_id) || print([body.action_ts, body.user, body.callback_id]),
  );
}

/** Unix seconds, as long as they have ten or eleven digits. */
const isTime = (seconds: unknown): seconds is number =>
  Number.isInteger(seconds) && Number(seconds) > 0 && Number(seconds) < 1e11;

/** Events of an installation that has ended. */
const LEAVES: ReadonlySet<unknown> = new Set(["app_uninstalled", "tokens_revoked"]);

/** An event; of one message it is the same event, however often and by whichever workspace it is told. */
export function eventOf(body: Bag): Incoming<"event"> {
  const event = bag(body.event);
  const [authorization = {}] = bags(body.authorizations);
  const installed = givenId(authorization.team_id);
  // Slack may name no authorisation, or not whose: then the event itself says what it came by.
  const isWorkspaces = authorization.is_enterprise_install === false;
  const organisation = isWorkspaces ? "" : organisationOf(authorization) || organisationOf(body);
  // Taken away from an organisation it is not taken away from a workspace that has it for itself.
  const hasLeft = LEAVES.has(event.type) && organisation !== "";
  const payload: Payload<"event"> = defined({
    teams: hasLeft ? [organisation] : ids(organisation, installed, body.team_id),
    team: id(event.user_team) || id(event.source_team) || id(event.team) || id(installed ?? body.team_id),
    user: id(event.user) || id(event.user_id),
    channel: givenId(event.channel) ?? givenId(event.channel_id) ?? givenId(bag(event.item).channel),
    thread: givenId(event.thread_ts),
    event,
    happenedAt: isTime(body.event_time) ? body.event_time * 1000 : undefined,
  });
  const isMessage = event.type === "message" || event.type === "app_mention";
  const message = isMessage && id(event.ts) && `${event.type}/${id(event.channel)}/${id(event.ts)}`;
  const key = message || id(body.event_id) || print(event);
  const made = incoming({ kind: "event", payload }, key);
  return isMessage ? { ...made, key: storable(`event/${key}`) } : made;
}
