import type { types } from "@slack/bolt";
import type { Attempt } from "../../conversation/attempt.ts";
import type { PictureOf } from "../../conversation/file/pictures.ts";
import { RetryLater } from "../../conversation/inbox/inbox-request.ts";
import { stamped } from "../../engine/posting/buttons.ts";
import type { Card } from "../../view/card.ts";
import type { Text } from "../../view/text.ts";
import { renderMessage } from "../render/render.ts";
import { isTable } from "../render/table.ts";
import { slackApi } from "../send/api.ts";
import { failureOf } from "../send/failure.ts";
import { EVENT_TYPE, findMessage } from "../send/find-message.ts";
import { refusedBlock } from "../send/refused-block.ts";
import { type Installation, renderContextFor, type Speaker } from "../surface.ts";

/** Where one person is answered: where they asked, else in private. */
export interface Target {
  installation: Installation;
  user: string;
  responseUrl?: string | undefined;
  /** How often it may be tried at the response_url: Slack takes five answers there, for thirty minutes. */
  uses?: number;
  channel?: string | undefined;
  thread?: string | undefined;
}

export interface Message {
  text: string;
  blocks: types.KnownBlock[];
}

const USES = 4;
const LIFE_MS = 29 * 60_000;
const TIMEOUT_MS = 5000;
/** So many answers may be on their way at once in one workspace; with a Slack that hangs the others wait in the table. */
const MOST_UNDER_WAY = 100;
const underWay = new Map<string, number>();

/** An answer as a message; the blocks name the reference that it is about, so that a press in it can renew it. */
export async function messageOf(
  slack: Speaker,
  team: string,
  t: Text,
  card: Card,
  pictures: { picture?: PictureOf } = {},
): Promise<Message> {
  const tables = slack.options.tables?.mayStand(team) ?? true;
  const context = { ...(await renderContextFor(slack, team, t)), ...pictures, tables };
  const { blocks, text } = renderMessage(context, stamped(card));
  const { ref } = card;
  return { text, blocks: ref ? blocks.map((block, n) => ({ ...block, block_id: `${ref}/${n}` })) : blocks };
}

/** The form in which an answer goes along with an acknowledgement. */
export const inResponse = (message: Message) => ({ response_type: "ephemeral", ...message });

/**
 * Brings an answer to one person: at the address that Slack gave for it, else shown to them only where they asked, else
 * as a private message.
 * @param replace puts it in the place of the answer in which was pressed
 * @throws Later when it did not arrive, or may not have
 */
export async function answerPrivately(
  slack: Speaker,
  target: Target,
  message: Message,
  { attempts, receivedAt }: Attempt,
  { replace = false, key = "" } = {},
): Promise<void> {
  const { team } = target.installation;
  const count = underWay.get(team) ?? 0;
  if (count >= MOST_UNDER_WAY) throw new RetryLater(10_000);
  underWay.set(team, count + 1);
  try {
    const now = slack.engine.clock.real().epochMilliseconds;
    const url = target.responseUrl;
    const isOpen = attempts <= (target.uses ?? USES) && now - receivedAt < LIFE_MS;
    if (url && isOpen && isAnswerUrl(url, slack.options.apiUrl)) {
      const came = await postAnswer(url, {
        response_type: "ephemeral",
        replace_original: replace,
        ...message,
      });
      if (came === "arrived") return tablesWereTaken(slack, team, message);
      if (came === "failed") throw new RetryLater(0);
    }
    await byMethod(slack, target, message, attempts, key);
  } finally {
    underWay.set(team, (underWay.get(team) ?? 1) - 1);
  }
}

/** Answers go to Slack's own address for them, and in tests to this machine, where the whole of Slack then is. */
export function isAnswerUrl(url: string, apiUrl: string): boolean {
  const to = URL.parse(url);
  const api = URL.parse(apiUrl);
  if (!to || !api || to.username !== "" || to.password !== "") return false;
  if (to.protocol === "https:" && to.hostname === "hooks.slack.com" && to.port === "") return true;
  const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(api.hostname);
  return isLoopback && to.hostname === api.hostname && /^https?:$/.test(to.protocol);
}

/** gone: it takes no more answers; failed: it may take one later. */
export async function postAnswer(
  url: string,
  body: object,
  timeoutMs = TIMEOUT_MS,
): Promise<"arrived" | "gone" | "failed"> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json; charset=utf-8" },
      body: JSON.stringify(body),
      redirect: "error",
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.body?.cancel();
    if (response.ok) return "arrived";
    return response.status === 429 || response.status >= 500 ? "failed" : "gone";
  } catch {
    return "failed";
  }
}

/** An answer that could not go along with its acknowledgement; where that cannot be, there was nothing to say. */
export async function sayLate(
  { response_url: url }: { response_url?: unknown },
  answer: unknown,
  apiUrl: string,
): Promise<void> {
  if (typeof url !== "string" || typeof answer !== "object" || answer === null) return;
  if (isAnswerUrl(url, apiUrl)) await postAnswer(url, answer);
}

async function byMethod(
  { options }: Speaker,
  { installation, user, channel, thread }: Target,
  { text, blocks }: Message,
  attempts: number,
  key: string,
): Promise<void> {
  const api = slackApi(installation.token, { apiUrl: options.apiUrl, timeoutMs: TIMEOUT_MS });
  const content = { text, blocks, parse: "none" as const, link_names: false };
  /** What a workspace does not take as a table is answered again, in text. */
  const withoutTable = (error: unknown): never => {
    if (refusedBlock(error, blocks) !== "data_table") throw error;
    options.tables?.wereRefused(installation.team);
    throw new RetryLater(0);
  };
  try {
    if (channel && !channel.startsWith("D")) {
      const shown = await refusedOr(() => {
        const to = thread ? { channel, user, thread_ts: thread } : { channel, user };
        return api.chat.postEphemeral({ ...content, ...to }).catch(withoutTable);
      });
      if (shown !== "refused") return;
    }
    const opened = await refusedOr(() => api.conversations.open({ users: user }));
    const conversation = opened === "refused" ? undefined : opened.channel?.id;
    // Nobody can be reached there; what was done stands.
    if (!conversation) return;
    if (attempts > 1 && (await findMessage(api, { channel: conversation }, key)) !== "absent") return;
    const metadata = { event_type: EVENT_TYPE, event_payload: { key } };
    await refusedOr(() => {
      const to = { channel: conversation, metadata, unfurl_links: false };
      return api.chat.postMessage({ ...content, ...to }).catch(withoutTable);
    });
  } catch (error) {
    if (error instanceof RetryLater) throw error;
    const failure = failureOf(error);
    throw new RetryLater("retryAfterMs" in failure ? failure.retryAfterMs : 0);
  }
}

const hasTable = ({ blocks }: Message): boolean => blocks.some(isTable);

function tablesWereTaken({ options }: Speaker, team: string, message: Message): void {
  if (hasTable(message)) options.tables?.wereTaken(team);
}

/** Whether an answer may go along with its acknowledgement, after which nobody says whether Slack took it. */
export const isSure = ({ options }: Speaker, team: string, message: Message): boolean =>
  !hasTable(message) || (options.tables?.isProven(team) ?? true);

async function refusedOr<T>(call: () => Promise<T>): Promise<T | "refused"> {
  try {
    return await call();
  } catch (error) {
    if ("refused" in failureOf(error)) return "refused";
    throw error;
  }
}
