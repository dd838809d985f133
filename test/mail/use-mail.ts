import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { Temporal } from "temporal-polyfill";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { bindChannel } from "../../db/queries/posting/channel.ts";
import { type DeliveryRow, listDeliveries } from "../../db/queries/posting/list-deliveries.ts";
import { insertPost, type NewPost } from "../../db/queries/posting/post.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { limitConcurrency } from "../../src/conversation/inbox/concurrency.ts";
import { type Delivery, type DeliveryOptions, startDelivery } from "../../src/delivery/deliver.ts";
import type { Engine } from "../../src/engine/engine.ts";
import type { Registry } from "../../src/engine/registry.ts";
import { ownKey } from "../../src/engine/session/own-key.ts";
import { openSessions } from "../../src/engine/session/sign-in.ts";
import { linkTokens } from "../../src/mail/link-token.ts";
import { linkRouter } from "../../src/mail/receive/router.ts";
import { mailSender } from "../../src/mail/send/send.ts";
import { LINK_PATH, type Mail, MOST_CONNECTIONS } from "../../src/mail/surface.ts";
import { type MailConfig, readConfig } from "../../src/start/settings/settings.ts";
import { webRouter } from "../../src/web/app.ts";
import { COOPERATION } from "../builders.ts";
import { openTestApp, type TestApp } from "../harness.ts";
import { type FakeSmtp, openFakeSmtp, type Taken } from "./fake-smtp.ts";

export const MAIL_FROM = "Leerlus G7 <leerlus@leerlus.example>";

/** How e-mail is sent to a server of our own. */
export function configFor(url: string, more: Record<string, string> = {}): MailConfig {
  const { mail } = readConfig({ SMTP_URL: url, MAIL_FROM, MAIL_INTERVAL_MS: "0", ...more });
  if (!mail) throw new Error("no e-mail");
  return mail;
}

const noCharts = { picture: async () => Promise.reject(new Error("no picture")) };

export const mailOf = (engine: Engine, config: MailConfig): Mail => ({
  engine,
  charts: noCharts,
  config,
  connections: limitConcurrency(MOST_CONNECTIONS).runLimited,
});

export const tokensOf = (engine: Engine) => async () => linkTokens(await ownKey(engine, "mail-links", []));

type Starting = Partial<DeliveryOptions> & { settings?: Record<string, string>; url?: string };

/**
 * For each test an empty cooperation in which nobody is in a chat, with a mail server of its own and the pages that the
 * links in its e-mails open.
 */
export function useMail(registry?: Partial<Registry>) {
  let app: TestApp;
  let smtp: FakeSmtp;
  let pages: Server;
  let said = 0;
  const running: Delivery[] = [];
  beforeAll(async () => {
    app = await openTestApp(registry ? { registry } : {});
    const router = express();
    pages = createServer(router);
    await new Promise<void>((ready) => pages.listen(0, "127.0.0.1", ready));
    const { port } = pages.address() as AddressInfo;
    Object.assign(app.engine, { mails: true, baseUrl: `http://127.0.0.1:${port}` });
    const config = configFor("smtp://127.0.0.1:1");
    router.use(LINK_PATH, linkRouter(mailOf(app.engine, config), tokensOf(app.engine)));
    // The pages look as they do where they are served.
    router.use(webRouter({ engine: app.engine, access: openSessions(app.engine), demo: undefined }));
  }, 240_000);
  beforeEach(async () => {
    await app.reset();
    smtp = await openFakeSmtp();
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((one) => one.stop(0)));
    await smtp.close();
  });
  afterAll(async () => {
    pages?.closeAllConnections();
    await new Promise((closed) => pages?.close(closed));
    await app?.close();
  });

  const db = () => app.database.db;

  function start({ settings = {}, url = smtp.url, settleMs = 20_000, ...rest }: Starting = {}): Delivery {
    const mail = mailOf(app.engine, configFor(url, settings));
    const one = startDelivery(app.engine, {
      senders: [mailSender(mail, tokensOf(app.engine), settleMs)],
      settleMs,
      backoffBaseMs: 10,
      ...rest,
    });
    running.push(one);
    one.wake();
    return one;
  }

  async function deliveries(filter: Record<string, string> = {}): Promise<DeliveryRow[]> {
    const page = { after: undefined, limit: 5000 };
    return (await listDeliveries(scopeOf(db(), COOPERATION), { surface: "mail", ...filter }, page)).items;
  }

  async function until(reached: () => boolean | Promise<boolean>, ms = 60_000): Promise<void> {
    const end = performance.now() + ms;
    while (!(await reached())) {
      if (performance.now() > end) throw new Error("it did not happen in time");
      await new Promise((later) => setTimeout(later, 20));
    }
  }

  return {
    app: () => app,
    smtp: () => smtp,
    db,
    bind: (room: string, address: string) =>
      bindChannel(scopeOf(db(), COOPERATION), room, "mail", `${address.split("@")[1]}:${address}`),
    /** Writes a post that nothing else is about, and gives its number. */
    say: async (text: string, room: string, more: Partial<NewPost> = {}) => {
      said += 1;
      const about = { purpose: "test", subject: `S-${said}`, period: "", room, about: {}, refs: [] };
      const at = Temporal.Now.instant();
      const card = { title: [text], body: [], language: "nl" as const };
      const post = { ...about, thread: null, at, card, text, mail: "lists" as const, ...more };
      return await insertPost(scopeOf(db(), COOPERATION), post, at);
    },
    /** Starts a delivery, which ends with the test. */
    start,
    deliveries,
    until,
    /** Delivers until nothing is left but what is parked. */
    deliver: async (options: Starting = {}): Promise<void> => {
      const one = start(options);
      await until(async () => {
        one.wake();
        await one.settled();
        return (await deliveries()).every(({ state }) => state === "sent" || state === "parked");
      });
      await one.stop();
    },
    pause: (ms: number) => new Promise((later) => setTimeout(later, ms)),
  };
}

/** The address behind a button of an e-mail, as it stands in its HTML. */
export function linkIn({ mail }: Taken, label: string): string {
  const html = mail.html || "";
  const links = [...html.matchAll(/<a href="([^"]+)"[^>]*>([^<]*)<\/a>/g)];
  const found = links.find(([, , text]) => text === label);
  if (!found?.[1]) throw new Error(`no link ${label}; there are ${links.map(([, , text]) => text)}`);
  return found[1].replaceAll("&amp;", "&");
}
