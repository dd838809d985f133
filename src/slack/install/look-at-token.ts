import { webApi } from "@slack/bolt";
import type { Finding } from "../../engine/engine.ts";
import { clientOptions, type SlackApiOptions } from "../send/api.ts";
import { failureOf } from "../send/failure.ts";
import { scopesUsed } from "./manifest.ts";

/** Slack refuses what is five minutes old; a clock that far off takes nothing any more. */
const MOST_SECONDS = 300;
const MUCH_SECONDS = 30;

/** Why Slack does not do something, in its own word; or that it cannot be asked. */
export function whyNot(error: unknown): string {
  const failure = failureOf(error);
  if ("refused" in failure) return failure.refused;
  if ("retryAfterMs" in failure) return "limited: try again later";
  return `no answer: ${"failed" in failure ? failure.failed : failure.unknown}`;
}

/**
 * Whether a bot's token works, has the scopes that are used, and how far Slack's clock is from ours.
 * @param now Unix time in milliseconds
 */
export async function lookAtToken(
  name: string,
  token: string,
  options: SlackApiOptions,
  now: () => number,
): Promise<Finding[]> {
  let date: string | null = null;
  const client = new webApi.WebClient(token, {
    ...clientOptions(options),
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      date = response.headers.get("date");
      return response;
    },
  });
  try {
    const { team, response_metadata } = await client.auth.test();
    const granted = response_metadata?.scopes;
    return [
      { well: true, text: `${name}: works in ${team ?? "its workspace"}` },
      lookAtScopes(name, granted),
      ...lookAtClock(date, now()),
    ];
  } catch (error) {
    return [{ well: false, text: `${name}: does not work (${whyNot(error)})` }];
  }
}

function lookAtScopes(name: string, granted: string[] | undefined): Finding {
  if (!granted)
    return { well: false, attention: true, text: `${name}: Slack did not say which scopes it has` };
  const missing = scopesUsed().filter((scope) => !granted.includes(scope));
  if (missing.length === 0) return { well: true, text: `${name}: has every scope that is used` };
  const how = "put in the manifest of “leerlus manifest slack” and install the app again";
  return { well: false, text: `${name}: without ${missing.join(", ")}; ${how}` };
}

function lookAtClock(date: string | null, now: number): Finding[] {
  const there = Date.parse(date ?? "");
  if (Number.isNaN(there)) return [];
  const apart = Math.round(Math.abs(now - there) / 1000);
  const text = `clock: ${apart} s apart from Slack's`;
  if (apart <= MUCH_SECONDS) return [{ well: true, text }];
  return [{ well: false, attention: apart < MOST_SECONDS, text }];
}
