import type { Temporal } from "temporal-polyfill";
import { brokenOff, type Failure } from "../../conversation/failure.ts";
import { heldBody } from "../../conversation/held-body.ts";
import { recordOf } from "../../domain/record.ts";
import { trustedServiceUrl } from "../receive/service-url.ts";
import { pathPart, threadOf } from "./address.ts";
import { failureOf, waitOf } from "./failure.ts";
import { CONNECTOR, NoToken, type Tokens } from "./tokens.ts";

/** A conversation as the connector finds it. */
export interface Spot {
  tenant: string;
  serviceUrl: string;
  conversation: string;
  /** The first message of the thread that is meant; only channels have threads. */
  thread?: string | undefined;
}

export interface TeamsApiOptions {
  /** Undefined without credentials, on this machine only. */
  tokens: Tokens | undefined;
  /** The tenant in which the bot is registered: it is there that its tokens for the connector are asked. */
  homeTenant: string;
  /** Whether this machine may play the connector. */
  loopback: boolean;
  /** The world's time. */
  now: () => Temporal.Instant;
  /** How long one call may take, its answer included. */
  timeoutMs?: number;
  /**
   * Waits until the limits of Teams allow another message there; else says how long that takes. `isClaimed`: its share of
   * the tenant's limit has been taken already.
   */
  pace?: (
    spot: Spot & { isClaimed: boolean },
    signal: AbortSignal,
  ) => Promise<{ retryAfterMs: number } | undefined>;
}

export type Sent = { sent: string } | Failure;

/** How a message goes. */
export interface Going {
  signal?: AbortSignal;
  /** Of the delivery: asked right before it leaves; undefined: it must not; else looked at again while it is written. */
  depart?: () => Promise<(() => boolean) | undefined>;
}

type Got = { body: unknown } | Failure;

const TIMEOUT_MS = 10_000;
const LARGEST = 1_000_000;
const always = () => true;

/**
 * What Leerlus says to the connector of Teams. It tries once and tells what happened: the SDK's client cannot be given
 * up, follows wherever it is sent, and does not tell what certainly failed from what may have arrived.
 * https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference
 */
export function teamsApi(options: TeamsApiOptions) {
  const { tokens, homeTenant, loopback, now, timeoutMs = TIMEOUT_MS, pace } = options;

  async function call(
    method: string,
    spot: Spot,
    path: string,
    body?: object,
    { signal, depart }: Going = {},
  ): Promise<Got> {
    const service = trustedServiceUrl(spot.serviceUrl, loopback);
    if (!service) return { refused: "InvalidServiceUrl", scope: "channel" };
    const isChange = method === "POST" || method === "PUT";
    const patience = AbortSignal.timeout(timeoutMs);
    const either = signal ? AbortSignal.any([signal, patience]) : patience;
    let token: string | undefined;
    let mayLeave: (() => boolean) | undefined;
    try {
      // The moment comes last: what waited for a token would arrive all at once.
      token = await givenUp(tokens?.of(homeTenant, CONNECTOR), either);
      // Questions count for the tenant as well.
      const counted = isChange ? spot : { ...spot, conversation: `about/${spot.conversation}` };
      const limited = await pace?.({ ...counted, isClaimed: depart !== undefined }, either);
      if (limited) return { ...limited, isOwn: true };
      mayLeave = await depart?.();
      if (depart && !mayLeave) return { failed: "overtaken" };
    } catch (error) {
      // Nothing has left yet.
      return { failed: error instanceof NoToken ? `no token: ${error.code}` : nameOf(error) };
    }
    if (either.aborted) return { failed: "given up" };
    const { length, ...held } = heldBody(body ? JSON.stringify(body) : "", mayLeave ?? always);
    try {
      const response = await fetch(`${service}${path}`, {
        method,
        // Somewhere else is not the connector.
        redirect: "error",
        signal: either,
        headers: {
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...(body ? { "content-type": "application/json; charset=utf-8", ...length } : {}),
        },
        ...(body ? held : {}),
      });
      const read = await bodyOf(response);
      if (response.ok) return { body: read };
      if (response.status === 401 && token) tokens?.drop(token);
      const isPart = method === "PUT" || spot.thread !== undefined;
      const waitMs = waitOf(response.headers.get("retry-after"), now().epochMilliseconds);
      return failureOf(response.status, codeIn(read), waitMs, isPart);
    } catch (error) {
      return isRedirect(error) ? { unknown: "redirected" } : brokenOff(error);
    }
  }

  const into = ({ conversation, thread }: Spot): string =>
    `/v3/conversations/${pathPart(thread ? threadOf(conversation, thread) : conversation)}`;

  return {
    /** Says something; in a thread when the spot names one. */
    say: async (spot: Spot, activity: object, going?: Going): Promise<Sent> => {
      return sentIn(await call("POST", spot, `${into(spot)}/activities`, activity, going));
    },
    /**
     * Says something in a channel or group chat that one person alone sees there, for 24 hours: a targeted message.
     * https://learn.microsoft.com/microsoftteams/platform/agents-in-teams/targeted-messages
     * @param user the id by which Teams knows them there
     */
    whisper: async (spot: Spot, user: string, activity: object, going?: Going): Promise<Sent> => {
      const path = `${into(spot)}/activities?isTargetedActivity=true`;
      return sentIn(
        await call("POST", spot, path, { ...activity, recipient: { id: user, isTargeted: true } }, going),
      );
    },
    /** Puts another activity in the place of one that stands there. */
    change: async (spot: Spot, id: string, activity: object, going?: Going): Promise<Sent> => {
      const path = `${into(spot)}/activities/${pathPart(id)}`;
      const got = await call("PUT", spot, path, { ...activity, id }, going);
      return "body" in got ? { sent: id } : got;
    },
    /**
     * Somebody in a conversation.
     * @param user the id by which Teams knows them there
     * @returns undefined when they are not in it
     */
    member: async (spot: Spot, user: string, signal?: AbortSignal): Promise<Got | undefined> => {
      const path = `${into({ ...spot, thread: undefined })}/members/${pathPart(user)}`;
      const got = await call("GET", spot, path, undefined, signal ? { signal } : {});
      const isGone = "refused" in got && /^(HTTP 404|MemberNotFound\w*|NotFound)/.test(got.refused);
      return isGone ? undefined : got;
    },
    /**
     * The private conversation with somebody of a tenant.
     * @returns its id, or why there is none
     */
    openPersonal: async (
      spot: Omit<Spot, "conversation" | "thread">,
      { bot, user }: { bot: string; user: string },
      signal?: AbortSignal,
    ): Promise<{ conversation: string } | Failure> => {
      const { tenant } = spot;
      const wanted = {
        bot: { id: bot },
        members: [{ id: user }],
        tenantId: tenant,
        channelData: { tenant: { id: tenant } },
      };
      const got = await call(
        "POST",
        { ...spot, conversation: `personal/${user}` },
        "/v3/conversations",
        wanted,
        signal ? { signal } : {},
      );
      if (!("body" in got)) return got;
      const conversation = textIn(got.body, "id");
      return conversation === undefined ? { unknown: "no id" } : { conversation };
    },
  };
}

export type TeamsApi = ReturnType<typeof teamsApi>;

function sentIn(got: Got): Sent {
  if (!("body" in got)) return got;
  const id = textIn(got.body, "id");
  return id === undefined ? { unknown: "no id" } : { sent: id };
}

/** An answer as it can be read; undefined when it is no JSON or far too long. */
async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === "" || text.length > LARGEST) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function textIn(body: unknown, key: string): string | undefined {
  const value = recordOf(body)[key];
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The code of a refusal: `{"error": {"code": …, "innerHttpError": …}}`, which is said in two spellings. */
function codeIn(body: unknown): string | undefined {
  const { error, errorCode } = recordOf(body);
  return textIn(error, "code") ?? (typeof errorCode === "string" ? errorCode : undefined);
}

/** What `fetch` says of an answer that sends it elsewhere. */
const isRedirect = (error: unknown): boolean =>
  error instanceof TypeError && error.cause instanceof Error && error.cause.message === "unexpected redirect";

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : "error");

/** What somebody waits for, until nobody waits for it any more. */
async function givenUp<T>(answer: Promise<T> | undefined, signal: AbortSignal): Promise<T | undefined> {
  if (!answer) return undefined;
  const aborted = Promise.withResolvers<never>();
  const abort = () => aborted.reject(new NoToken("given up"));
  signal.addEventListener("abort", abort, { once: true });
  try {
    return await Promise.race([answer, aborted.promise]);
  } finally {
    signal.removeEventListener("abort", abort);
    answer.catch(() => undefined);
    aborted.promise.catch(() => undefined);
  }
}
