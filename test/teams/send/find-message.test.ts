import { Temporal } from "temporal-polyfill";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NoToken } from "../../../src/teams/send/tokens.ts";
import type { FakeConnector } from "../fake/fake-connector.ts";
import type { Misbehaviour } from "../fake/misbehaviour.ts";
import {
  CHANNEL,
  GROUP,
  openTeams,
  PERSONAL,
  patient,
  postTo,
  READABLE,
  senderTo,
  TENANT,
  tokensOf,
} from "../open-teams.ts";

let fake: FakeConnector;
beforeEach(async () => {
  fake = await openTeams();
});
afterEach(() => fake.close());

const say = (...args: Parameters<typeof postTo>) => senderTo(fake).send(postTo(...args), patient);
const find = (post: ReturnType<typeof postTo>) => senderTo(fake).find(post, patient);
const asked = () => fake.calls.filter(({ service }) => service === "graph");

/** Sends a post whose answer is lost. */
async function lost(...args: Parameters<typeof postTo>) {
  const post = postTo(...args);
  fake.mischief.plan({ does: "reset-after" });
  expect(await senderTo(fake).send(post, patient)).toHaveProperty("unknown");
  return post;
}

describe("looking for a post that may have arrived", () => {
  it.each([READABLE, GROUP])("finds it by its key where the app may read: %s", async (place) => {
    const post = await lost(place);
    await say(place);
    expect(await find(post)).toEqual({ found: fake.messages(place)[0]?.id });
    expect(await find(postTo(place))).toBe("absent");
  });

  it("finds it in its thread, and in the channel when it was sent without one", async () => {
    const first = await say(READABLE);
    const thread = "sent" in first ? first.sent : "";
    const reply = await lost(READABLE, { thread });
    const loose = await lost(READABLE);
    expect(await find(reply)).toEqual({ found: fake.messages(READABLE)[1]?.id });
    expect(await find({ ...loose, thread })).toEqual({ found: fake.messages(READABLE)[2]?.id });
    expect(await find(postTo(READABLE, { thread }))).toBe("absent");
  });

  it("finds it when it has been edited since", async () => {
    const post = await lost(READABLE);
    const messageRef = fake.messages(READABLE)[0]?.id ?? "";
    await senderTo(fake).edit({ ...post, messageRef }, patient);
    expect(await find(post)).toEqual({ found: messageRef });
  });

  it("asks as the tenant in which it stands, with a token for reading", async () => {
    await find(postTo(READABLE));
    const login = fake.calls.find(({ service }) => service === "login");
    expect(login).toMatchObject({
      path: `/login/${TENANT}/oauth2/v2.0/token`,
      body: { scope: "https://graph.microsoft.com/.default" },
    });
  });

  it.each([CHANNEL, PERSONAL])("says that it cannot look where nobody allowed it: %s", async (place) => {
    expect(await find(await lost(place))).toBe("cannot-look");
  });

  it("says so where reading is not asked for at all, and asks nobody", async () => {
    expect(await senderTo(fake, { graph: undefined }).find(postTo(READABLE), patient)).toBe("cannot-look");
    expect(fake.calls).toEqual([]);
  });

  it("says so of a channel whose team is not known", async () => {
    const conversationOf = async () => ({
      kind: "channel" as const,
      serviceUrl: fake.serviceUrl,
      team: null,
    });
    expect(await senderTo(fake, { conversationOf }).find(postTo(READABLE), patient)).toBe("cannot-look");
    expect(asked()).toEqual([]);
  });

  it("says so where the tenant gives no token: nobody there has agreed to our reading", async () => {
    const of = () => Promise.reject(new NoToken("unauthorized_client", true));
    const graph = {
      tokens: { of, drop: () => undefined },
      graphUrl: fake.graphUrl,
      now: () => Temporal.Now.instant(),
    };
    expect(await senderTo(fake, { graph }).find(postTo(READABLE), patient)).toBe("cannot-look");
  });

  it.each<Misbehaviour>([
    { does: "status", status: 403, code: "Forbidden" },
    { does: "status", status: 404 },
    { does: "page" },
  ])("says so when it is refused: %j", async (misbehaviour) => {
    fake.mischief.plan(misbehaviour, { service: "graph" });
    const look = find(postTo(READABLE));
    if (misbehaviour.does === "page") await expect(look).rejects.toThrow();
    else expect(await look).toBe("cannot-look");
  });

  it.each<Misbehaviour>([
    { does: "status", status: 500 },
    { does: "status", status: 503 },
    { does: "hang" },
    { does: "reset-before" },
  ])("fails when Graph does not tell, so that it is looked for again: %j", async (misbehaviour) => {
    fake.mischief.plan(misbehaviour, { service: "graph" });
    const graph = {
      tokens: tokensOf(fake),
      graphUrl: fake.graphUrl,
      now: () => Temporal.Now.instant(),
      timeoutMs: misbehaviour.does === "hang" ? 300 : 5000,
    };
    await expect(senderTo(fake, { graph }).find(postTo(READABLE), patient)).rejects.toThrow();
  });

  it("is given up when Graph has not told for a quarter of an hour", async () => {
    fake.mischief.plan({ does: "status", status: 503 }, { service: "graph", times: 2 });
    const since = (minutes: number) => Temporal.Now.instant().subtract({ minutes }).toString();
    await expect(find(postTo(READABLE, { since: since(14) }))).rejects.toThrow();
    expect(await find(postTo(READABLE, { since: since(16) }))).toBe("cannot-look");
  });

  it("finds nothing in a place where Leerlus is not any more", async () => {
    expect(await find(postTo("19:weg@thread.tacv2"))).toEqual({
      ...{ refused: "BotNotInConversationRoster", scope: "channel" },
    });
  });
});

describe("in a busy channel", () => {
  /** Fills a channel with the chatter of others. */
  function chatter(messages: number, at: number): void {
    for (let n = 0; n < messages; n += 1) {
      const when = { createdAt: at + n, changedAt: at + n };
      const activity = { type: "message", text: "x" };
      fake.messages(READABLE).push({ id: fake.state.nextId(), root: undefined, activity, edits: 0, ...when });
    }
  }

  it("turns the pages", async () => {
    const post = await lost(READABLE);
    chatter(120, Date.now());
    expect(await find(post)).toEqual({ found: fake.messages(READABLE)[0]?.id });
    expect(asked()).toHaveLength(3);
  });

  it("goes no further back than when it was sent first", async () => {
    chatter(500, Date.now() - 86_400_000);
    chatter(10, Date.now());
    const since = Temporal.Now.instant().toString();
    expect(await find(postTo(READABLE, { since }))).toBe("absent");
    expect(asked()).toHaveLength(2);
  });

  it("says that it cannot look when it could not read it all", async () => {
    chatter(2000, Date.now());
    expect(await find(postTo(READABLE))).toBe("cannot-look");
    expect(asked()).toHaveLength(20);
  });

  it("follows a next page to Graph only, with its token", async () => {
    chatter(60, Date.now());
    const graph = {
      tokens: tokensOf(fake),
      graphUrl: `${fake.graphUrl.replace("127.0.0.1", "localhost")}`,
      now: () => Temporal.Now.instant(),
    };
    expect(await senderTo(fake, { graph }).find(postTo(READABLE), patient)).toBe("cannot-look");
    expect(asked()).toHaveLength(1);
  });
});
