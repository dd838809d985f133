import type { IAdaptiveCard, IRefreshDefinition } from "@microsoft/teams.cards";
import type { Temporal } from "temporal-polyfill";
import type { Failure } from "../../conversation/failure.ts";
import { picturesOf } from "../../conversation/file/pictures.ts";
import type { Language } from "../../domain/organisation/language.ts";
import type { Card, Chart } from "../../view/card.ts";
import { type Text, textIn } from "../../view/text.ts";
import { activityOf, type MessageActivity } from "../render/activity.ts";
import { renderCard } from "../render/render-card.ts";
import type { RenderContext } from "../render/text.ts";
import { type Address, readAddress } from "./address.ts";
import { findMessage, type GraphOptions } from "./find-message.ts";
import { PER_TENANT } from "./pace.ts";
import type { Going, Sent, Spot, TeamsApi } from "./teams-api.ts";

/** What of the delivery's `Message` Teams needs. */
export interface TeamsPost {
  cooperation: string;
  delivery: number;
  key: string;
  address: string;
  room: string;
  card: Card;
  language: Language;
  thread?: string | undefined;
  messageRef?: string | undefined;
  /** It was not sent before this instant, ISO 8601: a look goes no further back. */
  since?: string | undefined;
}

/** Where to reach a conversation. */
export interface Reached {
  kind: "personal" | "group" | "channel";
  serviceUrl: string;
  team: string | null;
}

export interface TeamsSenderOptions {
  api: Pick<TeamsApi, "say" | "change">;
  /** Where messages can be read back; undefined: nowhere. */
  graph: GraphOptions | undefined;
  /** Undefined where Leerlus is not, or not any more. */
  conversationOf: (address: Address) => Promise<Reached | undefined>;
  /** The world's time. */
  now: () => Temporal.Instant;
  /** Where links begin. */
  baseUrl: string;
  /** The accounts of people in a tenant, by e-mail. */
  mentionsIn?: (tenant: string) => Promise<NonNullable<RenderContext["mention"]>>;
  /** The questions that commands ask before they run. */
  questionIn?: (t: Text) => NonNullable<RenderContext["question"]>;
  /** Where Teams can load the picture of a chart. */
  pictureOf?: (cooperation: string, chart: Chart) => Promise<string>;
  /** How a card gets what a viewer has of their own in it. */
  refreshOf?: (post: TeamsPost, address: Address) => Promise<IRefreshDefinition | undefined>;
  /** Teams refused what we made: a fault of ours, told without the message's text. */
  onFault?: (facts: { delivery: number; code: string }) => void;
}

type Look =
  | { found: string }
  | "absent"
  | "cannot-look"
  | { retryAfterMs: number }
  | { refused: string; scope: "channel" | "message" };

type Departs = NonNullable<Going["depart"]>;

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : "error");

/** Graph that does not tell for so long will not tell whether the message arrived. */
const LOOKING_MS = 15 * 60_000;

/**
 * Brings posts to Teams as a `Sender` of the delivery: it tries once and tells what happened. A message's reference is
 * the id of its activity. The limits of Teams are kept in `pace.ts`.
 */
export function teamsSender(options: TeamsSenderOptions) {
  const { api, graph, now, baseUrl, conversationOf, mentionsIn, questionIn, pictureOf, refreshOf, onFault } =
    options;

  /** All that has to be asked for before a message can be made. */
  async function gather(
    post: TeamsPost,
    to: Address,
  ): Promise<{ context: RenderContext; refresh?: IRefreshDefinition | undefined }> {
    const mention = await mentionsIn?.(to.tenant);
    const t = textIn(post.language);
    const find = pictureOf && ((chart: Chart) => pictureOf(post.cooperation, chart));
    const context: RenderContext = {
      t,
      baseUrl,
      isShared: !post.room.startsWith("person:"),
      mention,
      question: questionIn ? questionIn(t) : undefined,
      ...(await picturesOf(post.card, find)),
    };
    const refresh = await refreshOf?.(post, to);
    return { context, refresh };
  }

  /** A card that nothing can be made of is a fault of ours, whatever is put in it. */
  function made(
    post: TeamsPost,
    { context, refresh }: Awaited<ReturnType<typeof gather>>,
  ): MessageActivity | { unmade: string } {
    try {
      return activityOf(renderCard(context, post.card, { key: post.key, refresh }));
    } catch (error) {
      return { unmade: nameOf(error) };
    }
  }

  /** Does one call; what goes wrong before it is made certainly did not arrive. */
  async function attempt(
    post: TeamsPost,
    call: (spot: Spot, activity: MessageActivity) => Promise<Sent>,
  ): Promise<Sent | { unmade: string }> {
    const to = readAddress(post.address);
    if (!to) return { refused: "ConversationNotFound", scope: "channel" };
    // Of a card that nothing can be made of nothing is asked either.
    const bare = made(post, { context: { t: textIn(post.language), baseUrl, isShared: true } });
    if ("unmade" in bare) return bare;
    let spot: Spot;
    let gathered: Awaited<ReturnType<typeof gather>>;
    try {
      const reached = await conversationOf(to);
      if (!reached) return { refused: "BotNotInConversationRoster", scope: "channel" };
      const thread = reached.kind === "channel" ? post.thread : undefined;
      spot = { ...to, serviceUrl: reached.serviceUrl, thread };
      gathered = await gather(post, to);
    } catch (error) {
      return { failed: nameOf(error) };
    }
    const activity = made(post, gathered);
    if ("unmade" in activity) return activity;
    const sent = await call(spot, activity);
    if (!isFault(sent) || !hasMentions(activity)) return told(sent, post);
    // Somebody who left the tenant cannot be mentioned: it is said without.
    const { mention: _, ...context } = gathered.context;
    const plain = made(post, { ...gathered, context });
    return "unmade" in plain ? plain : told(await call(spot, plain), post);
  }

  function told(sent: Sent, { delivery }: TeamsPost): Sent {
    if (isFault(sent)) onFault?.({ delivery, code: sent.refused });
    return sent;
  }

  return {
    surface: "teams",
    /** Smooth enough that the limits of a conversation, for a second or for half a minute, are never reached. */
    intervalMs: 560,
    pace: PER_TENANT,
    send: (post: TeamsPost, signal: AbortSignal, depart: Departs): Promise<Sent | { unmade: string }> =>
      attempt(post, async (spot, activity) => {
        const sent = await api.say(spot, activity, { signal, depart });
        // The thread is not there any more: what is said about the meeting is said beside it.
        const isNoThread =
          spot.thread !== undefined && "refused" in sent && sent.scope === "message" && !isFault(sent);
        return isNoThread
          ? await api.say({ ...spot, thread: undefined }, activity, { signal, depart })
          : sent;
      }),
    edit: async (post: TeamsPost, signal: AbortSignal, depart: Departs) => {
      const edited = await attempt(post, (spot, activity) =>
        api.change(spot, post.messageRef ?? "", activity, { signal, depart }),
      );
      const isGone = "refused" in edited && /NotFound|HTTP 404/.test(edited.refused);
      return isGone ? { ...edited, isGone } : edited;
    },
    find: async (post: TeamsPost, signal: AbortSignal): Promise<Look> => {
      const to = readAddress(post.address);
      const reached = to && (await conversationOf(to));
      if (!to || !reached) return { refused: "BotNotInConversationRoster", scope: "channel" };
      if (!graph) return "cannot-look";
      const since = post.since === undefined ? undefined : Date.parse(post.since);
      const { kind, team } = reached;
      const thread = kind === "channel" ? post.thread : undefined;
      try {
        const where = { ...to, kind, team, since };
        const inThread = thread ? await findMessage(graph, { ...where, thread }, post.key, signal) : "absent";
        if (typeof inThread === "object") return inThread;
        // The thread may not have been known yet when it was sent, or is not there any more.
        return await findMessage(graph, where, post.key, signal);
      } catch (error) {
        if (since !== undefined && now().epochMilliseconds - since > LOOKING_MS) return "cannot-look";
        throw error;
      }
    },
  };
}

/** Whether it is our message that Teams does not take, and not the place that is closed. */
const isFault = (sent: Sent): sent is Extract<Failure, { refused: string }> =>
  "refused" in sent &&
  sent.scope === "message" &&
  /^(?:HTTP 4(?:00|13|22)|Bad|Invalid|MessageSize)/.test(sent.refused);

const hasMentions = ({ attachments }: MessageActivity): boolean =>
  attachments.some(({ content }: { content: IAdaptiveCard }) => (content.msteams?.entities?.length ?? 0) > 0);
