import { randomUUID } from "node:crypto";
import { type Bag, bag, bags } from "../../conversation/bag.ts";
import { hasAgendaReplies } from "../../conversation/handle/agenda-replies.ts";
import type { IncomingRequest } from "../../conversation/inbox/inbox-request.ts";
import { storable } from "../../conversation/storable.ts";
import { defined } from "../../domain/defined.ts";
import { fingerprint, SHORT } from "../../domain/fingerprint.ts";
import { canonicalJson } from "../../engine/canonical-json.ts";
import type { Incoming, Mention, Payload, Sender, TeamsRequest } from "../request.ts";
import { onlineEventIn } from "./online-event.ts";
import { looksPersonal, withheld } from "./personal.ts";
import { sentTables } from "./sent-tables.ts";
import { tenantOf } from "./tenant.ts";
import { withoutMarkup } from "./without-markup.ts";
import { ownWords } from "./without-quotes.ts";

export { type Bag, bag } from "../../conversation/bag.ts";

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const given = (value: unknown): string | undefined => text(value) || undefined;
/** Longer than any name that Teams gives to something: it names nothing, and no index would hold it. */
const LONGEST_ID = 500;
const isId = (id: string): boolean => id !== "" && id.length <= LONGEST_ID;

/** What stays the same when the same thing is sent again. */
const valueKey = (value: unknown): string => fingerprint(canonicalJson(value) ?? "", SHORT);

const THREAD = ";messageid=";
/** The verb by which a card asks for itself as its viewer is to see it. */
export const REFRESH = "leerlus/refresh";

/** Reads who sent an activity and where; undefined when it says too little to be answered. */
export function senderOf(activity: Bag): Sender | undefined {
  const { from, recipient, conversation, channelData } = activity;
  const tenant = tenantOf(activity);
  const [id = "", thread] = text(bag(conversation).id).split(THREAD);
  const user = text(bag(from).id);
  if (!tenant || !isId(user) || !isId(id)) return undefined;
  const { team, channel } = bag(channelData);
  return defined({
    own: given(bag(from).tenantId)?.toLowerCase(),
    thread,
    team: given(bag(team).aadGroupId),
    teamId: given(bag(team).id),
    teamName: given(bag(team).name),
    channelName: given(bag(channel).name),
    message: given(activity.replyToId) ?? given(activity.id),
    isTargeted: bag(recipient).isTargeted === true ? true : undefined,
    tenant,
    user,
    account: [text(bag(from).aadObjectId)].find(isId) ?? user,
    name: text(bag(from).name),
    conversation: id,
    place: placeOf(activity),
    bot: text(bag(recipient).id),
    serviceUrl: text(activity.serviceUrl).replace(/\/+$/, ""),
  });
}

function placeOf({ conversation, channelData }: Bag): Sender["place"] {
  const { conversationType, isGroup } = bag(conversation);
  if (conversationType === "channel" || bag(channelData).team) return "channel";
  return conversationType === "groupChat" || (conversationType === undefined && isGroup === true)
    ? "group"
    : "personal";
}

function incoming<R extends TeamsRequest>(request: R, id: string): IncomingRequest<R> {
  const { tenant } = request.payload;
  const key = `${tenant}/${request.kind}/${id.length <= 2 * LONGEST_ID ? id : valueKey(id)}`;
  const made = { ...storable(request), key: storable(key), workspace: storable(tenant) };
  return looksPersonal(made.payload) ? { ...made, stored: withheld(made.payload) } : made;
}

/**
 * What is stored of an activity before it is acknowledged; undefined when nothing needs to be done about it, or when it
 * only asks.
 */
export function incomingRequestOf(activity: Bag): Incoming | undefined {
  const sender = senderOf(activity);
  if (!sender) return undefined;
  switch (activity.type) {
    case "message":
      return messageOf(activity, sender);
    case "invoke":
      return invokeOf(activity, sender);
    case "installationUpdate":
      return presenceOf(activity, sender, text(activity.action).startsWith("add") ? "installed" : "left");
    case "conversationUpdate":
      return updateOf(activity, sender);
    case "event":
      return onlineOf(activity, sender);
    default:
      return undefined;
  }
}

function messageOf(activity: Bag, sender: Sender): Incoming<"message" | "files" | "press"> | undefined {
  if (bag(activity.from).role === "bot" || sender.user === sender.bot) return undefined;
  const files = sender.place === "personal" ? sentTables(activity.attachments) : [];
  // Sent again it has another id, but the same files.
  if (files.length > 0)
    return incoming(
      { kind: "files", payload: { ...sender, files } },
      `${sender.conversation}/${valueKey(files)}`,
    );
  const words = ownWords(text(activity.text), activity.attachments);
  // A button of an older kind is a message without words.
  if (words.trim() === "") return activity.value === undefined ? undefined : pressOf(activity.value, sender);
  const mentions = bags(activity.entities)
    .filter(({ type }) => type === "mention")
    .map((entity): Mention => {
      const { id, name } = bag(entity.mentioned);
      return { id: text(id), name: text(name), text: text(entity.text) };
    });
  const isToUs =
    sender.place === "personal" || sender.isTargeted === true || mentions.some(({ id }) => id === sender.bot);
  const own = given(activity.id);
  const payload: Payload<"message"> = defined({
    ...sender,
    message: own,
    text: words,
    mentions,
    isToUs,
  });
  if (!isToUs && !(hasThread(sender) && hasAgendaReplies(withoutMarkup(payload.text)))) return undefined;
  const id = `${sender.conversation}/${text(activity.id) || randomUUID()}/${valueKey(payload.text)}`;
  return incoming({ kind: "message", payload }, id);
}

/** A group chat is one thread. */
const hasThread = ({ thread, place }: Sender): boolean => thread !== undefined || place === "group";

function invokeOf(activity: Bag, sender: Sender): Incoming<"press" | "form"> | undefined {
  const { name } = activity;
  const value = bag(activity.value);
  // A card that asks for itself anew is only looked at.
  if (name === "adaptiveCard/action" && bag(value.action).verb === REFRESH) return undefined;
  if (name === "adaptiveCard/action") return pressOf(bag(value.action).data, sender);
  if (name !== "task/submit" && name !== "composeExtension/submitAction") return undefined;
  const payload: Payload<"form"> = { ...sender, data: value.data, isExtension: name !== "task/submit" };
  // The nonce of the form and what was filled in tell a repetition: Teams sends it again under another id.
  return incoming({ kind: "form", payload }, `${sender.user}/${valueKey(value.data)}`);
}

/** The nonce in the button tells a repetition, and not what Teams calls it: that is another each time. */
function pressOf(data: unknown, sender: Sender): Incoming<"press"> {
  const nonce = text(bag(data).n) || randomUUID();
  return incoming(
    { kind: "press", payload: { ...sender, data } },
    `${nonce}/${sender.user}/${valueKey(data)}`,
  );
}

function updateOf(activity: Bag, sender: Sender): Incoming<Presence> | undefined {
  const isUs = ({ id }: Bag) => id === sender.bot;
  if (bags(activity.membersAdded).some(isUs)) return presenceOf(activity, sender, "installed");
  if (bags(activity.membersRemoved).some(isUs)) return presenceOf(activity, sender, "left");
  switch (bag(activity.channelData).eventType) {
    case "channelDeleted":
      return presenceOf(activity, gone(activity, sender), "channel-left");
    case "teamDeleted":
    case "teamHardDeleted":
      return presenceOf(activity, sender, "left");
    case "channelRestored":
    case "teamRestored":
    case "channelRenamed":
    case "teamRenamed":
      return presenceOf(activity, gone(activity, sender), "known");
    default:
      return undefined;
  }
}

/** What happens to a channel is told in another one. */
function gone({ channelData }: Bag, sender: Sender): Sender {
  const channel = given(bag(bag(channelData).channel).id);
  return channel ? { ...sender, conversation: channel } : sender;
}

function onlineOf(activity: Bag, sender: Sender): Incoming<"online"> | undefined {
  const read = onlineEventIn(activity);
  if (!read) return undefined;
  // Told twice it comes to the same, so any name tells it apart.
  const id = `${sender.conversation}/${read.event}/${text(activity.id) || randomUUID()}/${text(activity.timestamp)}`;
  return incoming({ kind: "online", payload: { ...sender, ...read } }, id);
}

type Presence = "installed" | "left" | "channel-left" | "known";

function presenceOf(activity: Bag, sender: Sender, kind: Presence): Incoming<Presence> {
  const at = Date.parse(text(activity.timestamp));
  const payload: Payload<Presence> = defined({ ...sender, happenedAt: Number.isNaN(at) ? undefined : at });
  return incoming(
    { kind, payload },
    `${sender.conversation}/${text(activity.id)}/${text(activity.timestamp)}`,
  );
}
