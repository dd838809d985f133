import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { sql } from "drizzle-orm";
import express from "express";
import { notify } from "../../db/client.ts";
import { readStanding } from "../../src/archive/publication/read-standing.ts";
import { openCharts } from "../../src/charts/render.ts";
import type { Actor } from "../../src/engine/context.ts";
import type { Registry } from "../../src/engine/registry.ts";
import { openSessions } from "../../src/engine/session/sign-in.ts";
import { openSetup } from "../../src/setup/draft/open-setup.ts";
import type { OidcConfig, SecurityContact } from "../../src/start/settings/settings.ts";
import { webRouter } from "../../src/web/app.ts";
import type { Publication } from "../../src/web/publication.ts";
import type { Begin } from "../../src/web/setup.ts";
import type { Demo } from "../../src/web/web.ts";
import { COOPERATION } from "../builders.ts";
import { openTestApp, type TestApp } from "../harness.ts";

export interface WebApp extends TestApp {
  url: string;
  /** The cookie of a session of somebody. */
  cookieOf(email: string, cooperation?: string): Promise<string>;
  /** Brings every post that waits to its place in the browser room, and tells the open pages. */
  deliver(): Promise<void>;
  close(): Promise<void>;
}

/** An app with its browser room on a port of its own. */
export async function openWebApp(
  options: {
    registry?: Partial<Registry>;
    demo?: (app: TestApp) => Demo;
    baseUrl?: string;
    trustedProxies?: string[];
    mailSignIn?: (actor: Actor, url: string) => void;
    oidc?: OidcConfig;
    begin?: (engine: TestApp["engine"]) => Begin;
    security?: SecurityContact;
  } = {},
): Promise<WebApp> {
  const app = await openTestApp(options.registry ? { registry: options.registry } : {});
  const demo = options.demo?.(app);
  const router = express().set("trust proxy", options.trustedProxies ?? []);
  const server: Server = createServer(router);
  // A connection that a slow test left alone is not closed just as the next request goes out on it.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const engine = { ...app.engine, baseUrl: options.baseUrl ?? url, demo: demo !== undefined };
  const access = openSessions(engine);
  const charts = openCharts();
  const { mailSignIn, oidc, security } = options;
  const begin = options.begin?.(engine);
  const publication: Publication = (actor, t) => readStanding(engine, actor, t);
  router.use(
    webRouter({
      engine,
      access,
      charts,
      demo,
      setup: openSetup(engine),
      begin,
      publication,
      mailSignIn,
      oidc,
      security,
    }),
  );
  return {
    ...app,
    engine,
    url,
    cookieOf: async (email, cooperation = COOPERATION) => {
      const { secret } = await access.startSession({ ...(await app.actor(email)), cooperation });
      return `leerlus_session=${secret}`;
    },
    deliver: async () => {
      const { db } = app.database;
      const found = await db.execute(sql`
        update deliveries set state = 'sent' from posts where posts.id = deliveries.post
        returning posts.id, posts.room`);
      const rows = Array.isArray(found)
        ? found
        : (found as unknown as { rows: { id: string; room: string }[] }).rows;
      for (const { id, room } of rows as { id: string; room: string }[]) {
        const payload = JSON.stringify({ cooperation: COOPERATION, room, post: Number(id) });
        await notify(db, "leerlus_live", payload);
      }
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await charts.close();
      await app.close();
    },
  };
}

/** A browser without a screen: keeps the cookie, follows nothing, reads the token off the page. */
export class Visit {
  cookie: string;
  readonly url: string;
  constructor(url: string, cookie = "") {
    this.url = url;
    this.cookie = cookie;
  }
  async get(
    path: string,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; text: string; headers: Headers }> {
    return await this.#ask(path, { headers });
  }
  async post(
    path: string,
    values: Record<string, string> | [string, string][],
    headers: Record<string, string> = {},
  ): Promise<{ status: number; text: string; headers: Headers }> {
    return await this.#ask(path, { method: "POST", body: new URLSearchParams(values), headers });
  }
  /** The token that every form carries back. */
  async csrf(): Promise<string> {
    const { text } = await this.get("/");
    return /name="csrf" value="([^"]+)"/.exec(text)?.[1] ?? "";
  }
  async #ask(path: string, options: RequestInit & { headers: Record<string, string> }) {
    const headers = { ...(this.cookie ? { cookie: this.cookie } : {}), ...options.headers };
    const response = await fetch(this.url + path, { ...options, headers, redirect: "manual" });
    const set = response.headers.getSetCookie()[0]?.split(";")[0];
    if (set) this.cookie = set;
    return { status: response.status, text: await response.text(), headers: response.headers };
  }
}
