import type { Failure } from "../../conversation/failure.ts";
import { chartsIn, picturesOf } from "../../conversation/file/pictures.ts";
import { defined } from "../../domain/defined.ts";
import type { Language } from "../../domain/organisation/language.ts";
import { Unopened } from "../../engine/session/seal.ts";
import type { Card } from "../../view/card.ts";
import { type Text, textIn } from "../../view/text.ts";
import { type RenderedMessage, renderMessage } from "../render/render.ts";
import { isTable } from "../render/table.ts";
import type { RenderContext } from "../render/text.ts";
import { type SlackApiOptions, slackApi } from "./api.ts";
import { failureOf } from "./failure.ts";
import { EVENT_TYPE, findMessage } from "./find-message.ts";
import { PER_WORKSPACE } from "./pace.ts";
import { refusedBlock } from "./refused-block.ts";
import { type SlackTables, slackTables } from "./tables.ts";
import type { SlackPictures } from "./upload.ts";

/** What of the delivery's `Message` Slack needs. */
export interface SlackPost {
  delivery: number;
  key: string;
  address: string;
  card: Card;
  language: Language;
  thread?: string | undefined;
  messageRef?: string | undefined;
  /** It was not sent before this instant, ISO 8601: a look goes no further back. */
  since?: string | undefined;
}

export interface SlackSenderOptions extends SlackApiOptions {
  /** The bot's token in the workspace of an address; undefined when Leerlus is not installed there. */
  tokenFor: (address: Address) => Promise<string | undefined>;
  /** Where links begin. */
  baseUrl: string;
  /** The Slack users of people in a workspace, by e-mail. */
  mentionsIn?: (team: string) => Promise<NonNullable<RenderContext["mention"]>>;
  /** The questions that commands ask before they run. */
  questionIn?: (t: Text) => NonNullable<RenderContext["question"]>;
  /** Whether a token that Slack refuses may be an older one than there is. */
  isOutdated?: (team: string, token: string) => Promise<boolean>;
  /** Brings pictures of charts to a workspace. */
  pictures?: SlackPictures;
  /** Where lists may stand as tables. */
  tables?: SlackTables;
  /** Slack refused what we made: a fault of ours, told without the message's text. */
  onFault?: (facts: { delivery: number; code: string }) => void;
}

/** A channel or private conversation of a workspace, written `TEAM:CHANNEL`. */
export interface Address {
  team: string;
  channel: string;
}

/** Undefined when it is not an address. */
export function readAddress(address: string): Address | undefined {
  const [, team, channel] = /^([TE][A-Z0-9]+):([CDG][A-Z0-9]+)$/.exec(address) ?? [];
  return team && channel ? { team, channel } : undefined;
}

type Sent = { sent: string } | { held: string } | { unmade: string } | Failure;
/** Asked right before a message leaves; undefined: it must not; else looked at again while it is written. */
type Departs = () => Promise<(() => boolean) | undefined>;
interface Going {
  signal: AbortSignal;
  depart: Departs;
}
type Look =
  | { found: string }
  | "absent"
  | { retryAfterMs: number }
  | { refused: string; scope: "channel" | "message" };
type Api = ReturnType<typeof slackApi>;
type Content = Pick<RenderedMessage, "blocks" | "text"> & { parse: "none"; link_names: false };

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : "error");

/** Slack's words for a thread that takes no replies, which says nothing of its channel. */
const NO_REPLIES = new Set([
  ...["cannot_reply_to_message", "thread_not_found", "restricted_action_thread_locked"],
  "restricted_action_non_threadable_channel",
]);
/** For a message that is not there any more. */
const GONE = new Set(["message_not_found"]);
/** For a token that does not work (any more). */
const OF_TOKEN = new Set(["invalid_auth", "token_revoked", "token_expired", "not_authed"]);

/** Slack's words for a message that was made wrongly. */
const FAULTS = /^(invalid_|msg_|metadata_|no_text|too_many_|markdown_)/;

/**
 * Brings posts to Slack as a `Sender` of the delivery: it tries once and tells what happened. A message's reference is
 * its `ts`. A workspace's other channels are not held up by a limited one.
 */
export function slackSender(options: SlackSenderOptions) {
  const { baseUrl, mentionsIn, questionIn, pictures, tables = slackTables(), onFault } = options;

  /** All that has to be asked for before a message can be made. */
  async function gather(
    { card, language }: SlackPost,
    { team, token, signal }: { team: string; token: string; signal: AbortSignal },
  ): Promise<RenderContext> {
    const found = await picturesOf(card, pictures && ((chart) => pictures.find(team, token, chart, signal)));
    const mention = await mentionsIn?.(team);
    const t = textIn(language);
    return {
      t,
      baseUrl,
      tables: tables.mayStand(team),
      mention,
      question: questionIn ? questionIn(t) : undefined,
      ...found,
    };
  }

  /** A card that nothing can be made of is a fault of ours, whatever is put in it. */
  function content(context: RenderContext, { card }: SlackPost): Content | { unmade: string } {
    try {
      const { blocks, text } = renderMessage(context, card);
      // Words of people do not become mentions or links.
      return { blocks, text, parse: "none", link_names: false };
    } catch (error) {
      return { unmade: nameOf(error) };
    }
  }

  function refusedBy(failure: Failure, { delivery }: SlackPost): Failure {
    if ("refused" in failure && failure.scope === "message" && FAULTS.test(failure.refused)) {
      onFault?.({ delivery, code: failure.refused });
    }
    return failure;
  }

  /** Does one call; what goes wrong before it is made certainly did not arrive. */
  async function attempt(
    post: SlackPost,
    { signal, depart }: Going,
    call: (api: Api, to: Address, made: Content) => Promise<{ ts?: string }>,
  ): Promise<Sent> {
    const to = readAddress(post.address);
    if (!to) return { refused: "channel_not_found", scope: "channel" };
    // Of a card that nothing can be made of nothing is asked either.
    const bare = content({ t: textIn(post.language), baseUrl }, post);
    if ("unmade" in bare) return bare;
    let token: string | undefined;
    let made: Content;
    let mayLeave: (() => boolean) | undefined;
    try {
      token = await options.tokenFor(to);
      if (token === undefined) return { refused: "app_not_installed", scope: "channel" };
      const full = content(await gather(post, { team: to.team, token, signal }), post);
      if ("unmade" in full) return full;
      made = full;
      mayLeave = await depart();
      if (!mayLeave) return { failed: "overtaken" };
    } catch (error) {
      // With another ENCRYPTION_KEY no token of the workspace can be read, whatever is to be sent.
      return error instanceof Unopened ? { held: "token-unreadable" } : { failed: nameOf(error) };
    }
    try {
      const { ts } = await call(slackApi(token, options, { signal, mayLeave }), to, made);
      if (made.blocks.some(isTable)) tables.wereTaken(to.team);
      return ts === undefined ? { unknown: "no ts" } : { sent: ts };
    } catch (error) {
      const failure = failureOf(error);
      const refused = refusedBlock(error, made.blocks);
      if (refused === "data_table") {
        tables.wereRefused(to.team);
        return { failed: "table_not_taken" };
      }
      if (refused === "image") {
        // Whether it is a picture that Slack has not looked at yet, or one that it never takes: it is tried again.
        pictures?.isRefused(to.team, chartsIn(post.card));
        return { failed: "picture_not_ready" };
      }
      if (
        "refused" in failure &&
        OF_TOKEN.has(failure.refused) &&
        (await options.isOutdated?.(to.team, token))
      )
        return { failed: failure.refused };
      return refusedBy(failure, post);
    }
  }

  const keyed = ({ key }: SlackPost) => ({ event_type: EVENT_TYPE, event_payload: { key } });

  const say = (post: SlackPost, going: Going, thread: string | undefined): Promise<Sent> =>
    attempt(post, going, (api, { channel }, made) =>
      api.chat.postMessage(
        defined({
          ...made,
          channel,
          metadata: keyed(post),
          unfurl_links: false,
          unfurl_media: false,
          thread_ts: thread,
          reply_broadcast: thread ? false : undefined,
        }),
      ),
    );

  return {
    surface: "slack",
    /** https://docs.slack.dev/apis/web-api/rate-limits#posting-messages */
    intervalMs: 1000,
    pace: PER_WORKSPACE,
    send: async (post: SlackPost, signal: AbortSignal, depart: Departs): Promise<Sent> => {
      const { thread } = post;
      const sent = await say(post, { signal, depart }, thread);
      // The thread was deleted or locked: what is said about the meeting is said beside it.
      const isClosed = thread !== undefined && "refused" in sent && NO_REPLIES.has(sent.refused);
      return isClosed ? await say(post, { signal, depart }, undefined) : sent;
    },
    edit: async (post: SlackPost, signal: AbortSignal, depart: Departs) => {
      const edited = await attempt(post, { signal, depart }, (api, { channel }, made) =>
        api.chat.update({ ...made, channel, ts: post.messageRef ?? "", metadata: keyed(post) }),
      );
      const isGone = "refused" in edited && GONE.has(edited.refused);
      return isGone ? { ...edited, isGone } : edited;
    },
    find: async (post: SlackPost, signal: AbortSignal): Promise<Look> => {
      const to = readAddress(post.address);
      const token = to && (await options.tokenFor(to));
      if (!to || token === undefined) return { refused: "app_not_installed", scope: "channel" };
      const { thread, since } = post;
      const where = {
        channel: to.channel,
        thread,
        oldest: since ? Math.floor(Date.parse(since) / 1000) : undefined,
      };
      try {
        const found = await findMessage(slackApi(token, options, { signal }), where, post.key);
        // Too much has been said since to read it all: it is not said again, because it may stand there.
        return found === "cannot-look" ? { refused: "unsure", scope: "message" } : found;
      } catch (error) {
        const failure = failureOf(error);
        if ("refused" in failure || "retryAfterMs" in failure) return failure;
        // Anything else passes: the look is repeated, because nothing may be said twice.
        throw error;
      }
    },
  };
}
