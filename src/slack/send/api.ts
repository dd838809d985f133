import { webApi } from "@slack/bolt";
import { heldBody } from "../../conversation/held-body.ts";

export interface SlackApiOptions {
  /** The root of the API; another than Slack's only for tests. */
  apiUrl: string;
  /** How long one call may take, its answer included. */
  timeoutMs?: number;
}

const silence = () => undefined;
/** Bolt and its client write tokens' owners, texts and names to the console: nothing of it may be logged. */
export const QUIET: NonNullable<webApi.WebClientOptions["logger"]> = {
  debug: silence,
  info: silence,
  warn: silence,
  error: silence,
  setLevel: silence,
  setName: silence,
  getLevel: () => webApi.LogLevel.ERROR,
};

/** How every client of Slack is made, also those that Slack's own libraries make. */
export const clientOptions = ({ apiUrl, timeoutMs = 10_000 }: SlackApiOptions): webApi.WebClientOptions => ({
  slackApiUrl: apiUrl,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: timeoutMs,
  allowAbsoluteUrls: false,
  logger: QUIET,
});

/** Until when a call may go on. */
export interface Bounds {
  /** Ends a call that nobody waits for any more. */
  signal?: AbortSignal | undefined;
  /** Looked at right before it is written; false: it must not be. */
  mayLeave?: (() => boolean) | undefined;
}

/**
 * A client that tries once. By itself it would repeat ten times, also when a message may have arrived, wait for ever,
 * and let one limited channel hold up all others.
 */
export function slackApi(token: string, options: SlackApiOptions, bounds: Bounds = {}): webApi.WebClient {
  return new webApi.WebClient(token, {
    ...clientOptions(options),
    fetch: (url, init = {}) => fetch(url, { ...init, ...bounded(init, bounds) }),
  });
}

function bounded({ body, headers, signal: own }: RequestInit, { signal, mayLeave }: Bounds): RequestInit {
  const until = signal ? { signal: either(signal, own) } : {};
  // What is not text is a file, and no message.
  if (!mayLeave || typeof body !== "string") return until;
  const { length, ...held } = heldBody(body, mayLeave);
  return { ...until, ...held, headers: new Headers([...new Headers(headers), ...Object.entries(length)]) };
}

const either = (one: AbortSignal, other: AbortSignal | null | undefined): AbortSignal =>
  other ? AbortSignal.any([one, other]) : one;
