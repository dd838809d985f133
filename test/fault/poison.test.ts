import { sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { deliveryPosts } from "../../commands/delivery/posts.ts";
import { bindChannel } from "../../db/queries/posting/channel.ts";
import { insertPost } from "../../db/queries/posting/post.ts";
import { rowsOf } from "../../db/queries/rows.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import type { Sender } from "../../src/delivery/sender.ts";
import { startWorker, type Worker } from "../../src/delivery/worker.ts";
import { COOPERATION } from "../builders.ts";
import { openTestApp, type TestApp } from "../harness.ts";
import { openSlack, senderTo as slackSenderTo } from "../slack/open-slack.ts";
import { until } from "../slack/receiver.ts";
import {
  at,
  CHANNEL,
  GROUP,
  openTeams,
  READABLE,
  TENANT,
  senderTo as teamsSenderTo,
} from "../teams/open-teams.ts";
import { ANNA } from "../teams/render-context.ts";
import { long } from "./how-long.ts";

/** Messages behind each poison row. */
const BEHIND = long ? 20 : 2;
const MOST_MS = 60_000;

/** Rows of which nothing can be made: as they stand, or once a mention or a question is put in. */
const POISON = [
  { title: 7 },
  { title: ["x"], body: [{ type: "text", text: [{ person: 7, name: "Anna" }] }] },
  { title: ["x"], body: [], buttons: [{ label: "Gereed", command: 7, input: {} }] },
];
const question = () => (command: string) => (command.startsWith("action/") ? "Echt?" : undefined);

/** A platform of which each channel gets another poison row. */
interface Surface {
  sender: Sender;
  addresses: string[];
  /** The texts that stand in a channel. */
  shown(address: string): string[];
  close(): Promise<void>;
}

async function openSlackSurface(): Promise<Surface> {
  const slack = await openSlack();
  return {
    sender: slackSenderTo(slack, {
      mentionsIn: async () => (email) => (email.toLowerCase() === "anna@example.org" ? "U0ANNA" : undefined),
      questionIn: question,
    }),
    addresses: ["T1:C1", "T1:C2", "T2:C3"],
    shown: (address) => {
      const [team = "", channel = ""] = address.split(":");
      return slack.messages(team, channel).map(({ text }) => String(text));
    },
    close: () => slack.close(),
  };
}

async function openTeamsSurface(): Promise<Surface> {
  const fake = await openTeams();
  return {
    sender: teamsSenderTo(fake, {
      mentionsIn: async () => (email) => (email.toLowerCase() === "anna@example.org" ? ANNA : undefined),
      questionIn: question,
    }),
    addresses: [CHANNEL, READABLE, GROUP].map((conversation) => at(conversation)),
    shown: (address) =>
      fake.messages(address.slice(`${TENANT}:`.length)).map(({ activity }) => String(activity.summary)),
    close: () => fake.close(),
  };
}

let app: TestApp;
let surface: Surface;
let worker: Worker | undefined;
beforeAll(async () => {
  app = await openTestApp({ registry: { postings: deliveryPosts } });
}, 60_000);
beforeEach(() => app.reset());
afterEach(async () => {
  await worker?.stop();
  await surface.close();
});
afterAll(() => app.close());

async function say(room: string, text: string): Promise<number | undefined> {
  const now = Temporal.Now.instant();
  const about = { purpose: "test", subject: `${room} ${text}`, period: "", room, about: {}, refs: [] };
  const post = { ...about, at: now, card: { title: [text], body: [] }, text, thread: null };
  return await insertPost(scopeOf(app.database.db, COOPERATION), post, now);
}

const parked = async () =>
  await rowsOf(app.database.db, sql`select error from deliveries where state = 'parked'`);

describe.each([
  ["Slack", openSlackSurface],
  ["Teams", openTeamsSurface],
])("a poison row in %s", (_, open) => {
  it("is parked within a minute at the default times, and what stands behind it in its channel goes out", async () => {
    surface = await open();
    const { db } = app.database;
    const texts = Array.from({ length: BEHIND }, (_, n) => `bericht ${n}`);
    for (const [n, card] of POISON.entries()) {
      const room = `room-${n}`;
      await bindChannel(scopeOf(db, COOPERATION), room, surface.sender.surface, surface.addresses[n] ?? "");
      const poison = await say(room, "gif");
      await db.execute(sql`update posts set card = ${JSON.stringify(card)} where id = ${poison}`);
      for (const text of texts) await say(room, text);
    }
    const begun = performance.now();
    worker = startWorker(app.engine, { senders: [surface.sender] });
    await until(async () => (await parked()).length === POISON.length || undefined, MOST_MS);
    const parkedMs = performance.now() - begun;
    const isOut = () => surface.addresses.every((address) => surface.shown(address).length === BEHIND);
    await until(() => isOut() || undefined, MOST_MS + BEHIND * surface.sender.intervalMs);
    console.log(
      `parked after ${(parkedMs / 1000).toFixed(1)} s, all behind it after ${((performance.now() - begun) / 1000).toFixed(1)} s`,
    );
    for (const address of surface.addresses) expect(surface.shown(address)).toEqual(texts);
    expect((await parked()).map(({ error }) => error)).toEqual(POISON.map(() => "unmade: TypeError"));
  }, 180_000);
});
