import { z } from "zod";
import { recordOf } from "../../domain/record.ts";
import type { Engine } from "../../engine/engine.ts";
import { faultOf } from "../../engine/fault.ts";

/** What a token is for. */
export const CONNECTOR = "https://api.botframework.com/.default";
export const GRAPH = "https://graph.microsoft.com/.default";
export type Scope = typeof CONNECTOR | typeof GRAPH;

export interface TokenOptions {
  clientId: string;
  clientSecret: string;
  /** Microsoft's login; another only for tests. */
  loginUrl: string;
  timeoutMs?: number;
  /** Says why there is no token; undefined: there is one. */
  report?: (why: NoToken | undefined) => void;
}

/** No token could be had: nothing was sent, and later there may be one. */
export class NoToken extends Error {
  readonly code: string;
  /** The login says no, and not only that it is busy or out of reach. */
  readonly isRefused: boolean;

  constructor(code: string, isRefused = false) {
    super(code);
    this.code = code;
    this.isRefused = isRefused;
  }
}

export interface Tokens {
  /** @throws NoToken */
  of(tenant: string, scope: Scope): Promise<string>;
  /** The other side does not take this token: another is asked for. */
  drop(token: string): void;
}

interface Kept {
  token: string;
  /** Unix milliseconds. */
  renewAt: number;
  endsAt: number;
}

const answer = z.object({
  access_token: z.string().min(1).max(20_000),
  expires_in: z.coerce.number().positive(),
});
/** A token is renewed so long before it ends; a shorter one at half its life. */
const EARLY_MS = 5 * 60_000;
/** For as long as the login cannot be reached the old one serves. */
const LATEST_MS = 30_000;
const REFUSED = new Set([400, 401, 403]);
/** https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1 */
const PASSING = new Set(["temporarily_unavailable", "server_error"]);
/** Many who wait do not ask many times. */
const AGAIN_MS = 2000;
const TIMEOUT_MS = 10_000;

/**
 * Tokens for what Leerlus sends, with the client's credentials, one for each tenant and scope. They are kept until they
 * end; many who need one at the same time ask once.
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
 */
export function teamsTokens(engine: Pick<Engine, "clock" | "log">, options: TokenOptions): Tokens {
  const { loginUrl, report, timeoutMs = TIMEOUT_MS } = options;
  const kept = new Map<string, Kept>();
  const asking = new Map<string, Promise<Kept>>();
  const failed = new Map<string, { at: number; error: NoToken }>();
  const now = () => engine.clock.real().epochMilliseconds;

  async function ask(tenant: string, scope: Scope): Promise<Kept> {
    const asked = now();
    const response = await fetch(`${loginUrl}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`, {
      method: "POST",
      redirect: "error",
      signal: AbortSignal.timeout(timeoutMs),
      body: new URLSearchParams({
        grant_type: "client_credentials",
        client_id: options.clientId,
        client_secret: options.clientSecret,
        scope,
      }),
    });
    const read: unknown = await response.json().catch(() => undefined);
    if (!response.ok) {
      const code = codeIn(read);
      const isRefused = REFUSED.has(response.status) && code !== undefined && !PASSING.has(code);
      throw new NoToken(code ?? `HTTP ${response.status}`, isRefused);
    }
    const given = answer.safeParse(read);
    if (!given.success) throw new NoToken("not an answer of the login");
    const lifeMs = given.data.expires_in * 1000;
    const endsAt = asked + lifeMs;
    return { token: given.data.access_token, endsAt, renewAt: endsAt - Math.min(EARLY_MS, lifeMs / 2) };
  }

  function renewed(key: string, tenant: string, scope: Scope): Promise<Kept> {
    const before = failed.get(key);
    if (before && now() - before.at < AGAIN_MS) return Promise.reject(before.error);
    const underway = asking.get(key);
    if (underway) return underway;
    const renewal = ask(tenant, scope)
      .then((fresh) => {
        kept.set(key, fresh);
        failed.delete(key);
        report?.(undefined);
        return fresh;
      })
      .catch((error: unknown) => {
        const why = error instanceof NoToken ? error : new NoToken(nameOf(error));
        failed.set(key, { at: now(), error: why });
        engine.log.warn({ surface: "teams", code: why.code, ...faultOf(why) }, "no token");
        report?.(why);
        throw why;
      })
      .finally(() => asking.delete(key));
    asking.set(key, renewal);
    return renewal;
  }

  return {
    of: async (tenant, scope) => {
      const key = `${tenant} ${scope}`;
      const known = kept.get(key);
      if (known && now() < known.renewAt) return known.token;
      const usable = known && now() < known.endsAt - LATEST_MS ? known : undefined;
      const { token } = await renewed(key, tenant, scope).catch((error: unknown) => {
        if (usable) return usable;
        throw error;
      });
      return token;
    },
    drop: (token) => {
      for (const [key, known] of kept) if (known.token === token) kept.delete(key);
    },
  };
}

/** The code of the login's refusal, such as `invalid_client`; never its words. */
function codeIn(read: unknown): string | undefined {
  const { error } = recordOf(read);
  return typeof error === "string" && /^[a-z_]{3,60}$/.test(error) ? error : undefined;
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return "error";
  const { code } = recordOf(error.cause ?? error);
  return typeof code === "string" ? code : error.name;
}
