import { z } from "zod";
import type { InboxRequest, IncomingRequest } from "../conversation/inbox/inbox-request.ts";
import { type OfKind, storedReader } from "../conversation/inbox/stored-request.ts";

const some = z.string().exactOptional();

const sender = z.object({
  /** The workspaces by which Slack may have reached us, the most likely first: an organisation that it says it was. */
  teams: z.array(z.string()),
  team: z.string(),
  user: z.string(),
  channel: some,
  thread: some,
  trigger: some,
  responseUrl: some,
});

const command = sender.extend({ line: z.string() });

const press = sender.extend({
  value: z.string(),
  /** The block of the button: it names the reference that its card is about. */
  block: z.string(),
  /** Where the button stands: in a message for everybody, an answer to one person, their home, or a window. */
  stand: z.enum(["posted", "private", "home", "modal"]),
  view: z.object({ id: z.string(), hash: z.string() }).exactOptional(),
});

const view = sender.extend({
  metadata: z.string(),
  input: z.record(z.string(), z.unknown()),
  /** The names of its fields, in order. */
  fields: z.array(z.string()),
});

const shortcut = sender.extend({
  name: z.string(),
  text: z.string(),
  message: some,
  /** Of the address of the workspace. */
  domain: z.string(),
});

const event = sender.extend({
  /** As Slack sends it: each kind is read where something is done with it. */
  event: z.record(z.string(), z.any()),
  /** When it happened, Unix milliseconds; not known of every event. */
  happenedAt: z.number().exactOptional(),
});

const stored = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("command"), payload: command }),
  z.object({ kind: z.literal("press"), payload: press }),
  z.object({ kind: z.literal("view"), payload: view }),
  z.object({ kind: z.literal("shortcut"), payload: shortcut }),
  z.object({ kind: z.literal("event"), payload: event }),
]);

/** What is stored in the place of a request that may hold personal data. */
const withheld = sender.extend({
  metadata: some,
  event: z.object({ type: some, channel_type: some }).exactOptional(),
});

/** Who sent it, and how they can be answered. */
export type Sender = z.infer<typeof sender>;

export const readStored = storedReader(stored, withheld);

/** What Slack sends us to be worked off. */
export type SlackRequest = ReturnType<typeof readStored>;
type Kind = SlackRequest["kind"];
export type Payload<K extends Kind> = OfKind<SlackRequest, K>["payload"];
export type Incoming<K extends Kind = Kind> = IncomingRequest<OfKind<SlackRequest, K>>;
export type Received<K extends Kind = Kind> = InboxRequest<OfKind<SlackRequest, K>>;
