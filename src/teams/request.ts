import { z } from "zod";
import type { InboxRequest, IncomingRequest } from "../conversation/inbox/inbox-request.ts";
import { type OfKind, storedReader } from "../conversation/inbox/stored-request.ts";
import { ONLINE_EVENTS } from "../domain/meeting/online.ts";

const some = z.string().exactOptional();

const sender = z.object({
  /** The tenant in which it happened. */
  tenant: z.string(),
  /** The tenant that they are of, where Teams says so: in a shared channel it may be another. */
  own: some,
  /** Their object id at Microsoft Entra; where that is missing, the id by which Teams knows them. */
  account: z.string(),
  /** The id by which Teams knows them here. */
  user: z.string(),
  name: z.string(),
  /** Without the message at which the thread begins. */
  conversation: z.string(),
  place: z.enum(["personal", "group", "channel"]),
  /** The message at which the thread begins. */
  thread: some,
  serviceUrl: z.string(),
  /** Our own account there. */
  bot: z.string(),
  team: some,
  teamId: some,
  teamName: some,
  channelName: some,
  /** The message itself, or the one in which was pressed. */
  message: some,
  /** It was sent to us alone, as a slash command is: nobody else sees it, and nothing can stand below it. */
  isTargeted: z.literal(true).exactOptional(),
});

/** Somebody who is mentioned: `text` stands for them in the message. */
const mention = z.object({ id: z.string(), name: z.string(), text: z.string() });

const message = sender.extend({
  text: z.string(),
  mentions: z.array(mention),
  /** Whether Teams sent it because we were spoken to. */
  isToUs: z.boolean(),
});

const files = sender.extend({ files: z.array(z.object({ name: z.string(), url: z.string() })) });

const press = sender.extend({ data: z.unknown() });

const form = sender.extend({
  data: z.unknown().optional(),
  /** It was opened from the menu of a message, so what it answers goes there. */
  isExtension: z.boolean(),
});

const presence = sender.extend({
  /** Unix milliseconds; not known of every event. */
  happenedAt: z.number().exactOptional(),
  /** It is this request that greets: it is worked off again when the greeting did not arrive. */
  greets: z.boolean().exactOptional(),
});

/** Somebody in an online meeting, as the sender of something: by nothing else do we know them. */
const attendee = sender.pick({ user: true, own: true }).extend({ account: some });

const online = sender.extend({
  event: z.enum(ONLINE_EVENTS),
  /** Those who joined or left. */
  attendees: z.array(attendee),
  /** Unix milliseconds. */
  happenedAt: z.number().exactOptional(),
});

const stored = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("message"), payload: message }),
  z.object({ kind: z.literal("files"), payload: files }),
  z.object({ kind: z.literal("press"), payload: press }),
  z.object({ kind: z.literal("form"), payload: form }),
  z.object({ kind: z.literal("installed"), payload: presence }),
  z.object({ kind: z.literal("left"), payload: presence }),
  z.object({ kind: z.literal("channel-left"), payload: presence }),
  z.object({ kind: z.literal("known"), payload: presence }),
  z.object({ kind: z.literal("online"), payload: online }),
]);

/** What is stored in the place of a request that may hold personal data. */
const withheld = sender.extend({ isToUs: z.boolean().exactOptional() });

/** Who sent something, from where, and how they can be answered. */
export type Sender = z.infer<typeof sender>;
export type Attendee = z.infer<typeof attendee>;
export type Mention = z.infer<typeof mention>;

export const readStored = storedReader(stored, withheld);

/** What Teams sends us to be worked off. */
export type TeamsRequest = ReturnType<typeof readStored>;
type Kind = TeamsRequest["kind"];
export type Payload<K extends Kind> = OfKind<TeamsRequest, K>["payload"];
export type Incoming<K extends Kind = Kind> = IncomingRequest<OfKind<TeamsRequest, K>>;
export type Received<K extends Kind = Kind> = InboxRequest<OfKind<TeamsRequest, K>>;
