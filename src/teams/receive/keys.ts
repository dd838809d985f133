import type { JWK } from "jose";
import type { Temporal } from "temporal-polyfill";
import { isRecord, recordOf } from "../../domain/record.ts";
import { isLoopbackHost } from "./service-url.ts";

/** A key of the Bot Framework, and the channels for which it may sign. */
export type SigningKey = JWK & { kid: string; endorsements?: unknown };

/** The keys cannot be asked for now: nobody can be told from anybody. */
export class KeysUnreachable extends Error {}

export interface Keys {
  /**
   * The key of that name; undefined when the Bot Framework has none.
   * @throws KeysUnreachable
   */
  find(kid: string): Promise<SigningKey | undefined>;
}

export interface KeysOptions {
  metadataUrl: string;
  now: () => Temporal.Instant;
  timeoutMs?: number;
  /** How long no unknown key makes us ask again. */
  cooldownMs?: number;
  /** How long an answer that did not come is not asked for again. */
  retryMs?: number;
}

const TIMEOUT_MS = 3000;
const COOLDOWN_MS = 10_000;
const RETRY_MS = 1000;
const FRESH_H = 24;
/** With a Microsoft that cannot be reached the keys stay good for longer; never for ever. */
const LONGEST_H = 5 * 24;
const LARGEST = 1_000_000;
const MOST_KEYS = 200;

interface Kept {
  keys: Map<string, SigningKey>;
  at: Temporal.Instant;
}

/**
 * The public keys by which the Bot Framework signs, asked for when they are needed and kept for a day. jose's
 * `createRemoteJWKSet` does less: it begins at the keys, not at the metadata that names them, it keeps none that are
 * too old when nobody answers, and it has no clock but its own.
 */
export function makeKeys(options: KeysOptions): Keys {
  const { metadataUrl, now, timeoutMs = TIMEOUT_MS, cooldownMs = COOLDOWN_MS, retryMs = RETRY_MS } = options;
  let kept: Kept | undefined;
  let failedAt: Temporal.Instant | undefined;
  let asking: Promise<Kept> | undefined;
  const msSince = (at: Temporal.Instant) => now().since(at).total("milliseconds");

  async function ask(): Promise<Kept> {
    const metadata = await getJson(metadataUrl, timeoutMs);
    const keysUrl = keysUrlIn(metadata, metadataUrl);
    return { keys: readKeys(await getJson(keysUrl, timeoutMs)), at: now() };
  }

  async function renewed(): Promise<Kept> {
    if (failedAt && msSince(failedAt) < retryMs) throw new KeysUnreachable();
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    try {
      kept = await asking;
      failedAt = undefined;
      return kept;
    } catch {
      failedAt = now();
      throw new KeysUnreachable();
    }
  }

  async function current(): Promise<Kept> {
    const hours = kept ? msSince(kept.at) / 3_600_000 : Number.POSITIVE_INFINITY;
    if (kept && hours < FRESH_H) return kept;
    const old = hours < LONGEST_H ? kept : undefined;
    return await renewed().catch((error: unknown) => {
      if (old) return old;
      throw error;
    });
  }

  return {
    find: async (kid) => {
      const known = await current();
      const key = known.keys.get(kid);
      // A new key is looked for now and then only: else every forged token would be a request to Microsoft.
      if (key || msSince(known.at) < cooldownMs) return key;
      return (await renewed()).keys.get(kid);
    },
  };
}

async function getJson(url: string, timeoutMs: number): Promise<Record<string, unknown>> {
  const response = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(timeoutMs) });
  if (!response.ok) throw new Error(`answered ${response.status}`);
  const text = await response.text();
  if (text.length > LARGEST) throw new Error("answer too large");
  const read: unknown = JSON.parse(text);
  if (!isRecord(read)) throw new Error("no document");
  return read;
}

/** The keys are where the metadata is: another place would decide whom we trust. */
function keysUrlIn(metadata: Record<string, unknown>, metadataUrl: string): string {
  const given = metadata.jwks_uri;
  const url = typeof given === "string" ? URL.parse(given) : null;
  const from = new URL(metadataUrl);
  const isThere = url && url.protocol === from.protocol && url.host === from.host;
  const isHere = url && isLoopbackHost(from.hostname) && isLoopbackHost(url.hostname);
  if (!url || !(isThere || isHere)) throw new Error("keys are elsewhere");
  return url.href;
}

function readKeys({ keys }: Record<string, unknown>): Map<string, SigningKey> {
  if (!Array.isArray(keys)) throw new Error("no keys");
  const usable = keys
    .slice(0, MOST_KEYS)
    .map(recordOf)
    .filter(
      (key): key is SigningKey =>
        key.kty === "RSA" &&
        typeof key.kid === "string" &&
        (key.use === undefined || key.use === "sig") &&
        (key.alg === undefined || key.alg === "RS256"),
    );
  return new Map(usable.map((key) => [key.kid, key]));
}
