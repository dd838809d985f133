import { type AddressInfo, createServer } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { renderCard } from "../../../src/teams/render/render-card.ts";
import type { FakeConnector } from "../fake/fake-connector.ts";
import type { Misbehaviour } from "../fake/misbehaviour.ts";
import {
  apiTo,
  at,
  CHANNEL,
  ELSEWHERE,
  GROUP,
  OTHER_TENANT,
  openTeams,
  PERSONAL,
  patient,
  postTo,
  senderTo,
  TENANT,
} from "../open-teams.ts";
import { FULL, longList } from "../render/cards.ts";
import { ANNA, quiet } from "../render-context.ts";

let fake: FakeConnector;
beforeEach(async () => {
  fake = await openTeams();
});
afterEach(async () => {
  expect(fake.violations).toEqual([]);
  await fake.close();
});

const send = (...args: Parameters<typeof postTo>) => senderTo(fake).send(postTo(...args), patient);
const cardOf = (message: { activity: Record<string, unknown> } | undefined) =>
  (message?.activity.attachments as { content: unknown }[] | undefined)?.[0]?.content;

describe("a post in Teams", () => {
  it("stands as a card, under the id that Teams gave", async () => {
    const post = postTo(CHANNEL, { card: FULL });
    const sent = await senderTo(fake).send(post, patient);
    const [message] = fake.messages(CHANNEL);
    expect(sent).toEqual({ sent: message?.id });
    expect(cardOf(message)).toEqual(
      JSON.parse(JSON.stringify(renderCard(quiet, FULL, { key: post.key }).card)),
    );
  });

  it("answers in the thread of its meeting, in a channel", async () => {
    const first = await send(CHANNEL);
    const thread = "sent" in first ? first.sent : "";
    await send(CHANNEL, { thread });
    await send(CHANNEL);
    expect(fake.messages(CHANNEL).map(({ root }) => root)).toEqual([undefined, thread, undefined]);
  });

  it.each([GROUP, PERSONAL])("stands below the others where there are no threads: %s", async (chat) => {
    await send(chat, { thread: "1700000000000" });
    expect(fake.messages(chat)).toMatchObject([{ root: undefined }]);
  });

  it("is edited where it stands, also in a thread", async () => {
    const first = await send(CHANNEL);
    const thread = "sent" in first ? first.sent : "";
    const post = postTo(CHANNEL, { thread });
    const sent = await senderTo(fake).send(post, patient);
    const messageRef = "sent" in sent ? sent.sent : "";
    expect(await senderTo(fake).edit({ ...post, card: FULL, messageRef }, patient)).toEqual({
      sent: messageRef,
    });
    expect(fake.messages(CHANNEL)[1]).toMatchObject({ root: thread, edits: 1 });
    expect(JSON.stringify(cardOf(fake.messages(CHANNEL)[1]))).toContain(`leerlus-${post.key}`);
  });

  it("goes to the tenant that it is for", async () => {
    expect(await send(at(ELSEWHERE, OTHER_TENANT))).toHaveProperty("sent");
    expect(fake.messages(ELSEWHERE)).toHaveLength(1);
  });

  it("fits in a message, however much it says", async () => {
    expect(await send(CHANNEL, { card: longList(300) })).toHaveProperty("sent");
  });

  it("is said without mentions where somebody cannot be mentioned any more", async () => {
    const mentionsIn = async () => () => ANNA;
    fake.mischief.plan({ does: "status", status: 400, code: "BadArgument" });
    const sender = senderTo(fake, { mentionsIn });
    expect(await sender.send(postTo(CHANNEL, { card: FULL }), patient)).toHaveProperty("sent");
    expect(fake.calls.filter(({ service }) => service === "connector")).toHaveLength(2);
    expect(JSON.stringify(fake.messages(CHANNEL)[0])).not.toContain("<at>");
  });
});

describe("what comes of a try", () => {
  const hang = { does: "hang" } as const;
  const cases: [Misbehaviour, Record<string, unknown>, number][] = [
    [{ does: "delay", ms: 20 }, { sent: expect.any(String) }, 1],
    [hang, { unknown: "TimeoutError" }, 0],
    [{ does: "hang-after" }, { unknown: "TimeoutError" }, 1],
    [{ does: "limited", seconds: 7 }, { retryAfterMs: 7000 }, 0],
    [{ does: "limited", seconds: undefined }, { retryAfterMs: 10_000 }, 0],
    [
      { does: "status", status: 412, code: "PreconditionFailed" },
      { failed: "HTTP 412 PreconditionFailed" },
      0,
    ],
    [{ does: "status", status: 500 }, { unknown: "HTTP 500" }, 0],
    [{ does: "status", status: 502 }, { unknown: "HTTP 502" }, 0],
    [{ does: "status-after", status: 502 }, { unknown: "HTTP 502" }, 1],
    [{ does: "status-after", status: 504 }, { unknown: "HTTP 504" }, 1],
    [{ does: "reset-before" }, { unknown: expect.any(String) }, 0],
    [{ does: "reset-after" }, { unknown: expect.any(String) }, 1],
    [{ does: "page" }, { unknown: "no id" }, 1],
    [
      { does: "status", status: 403, code: "MessageWritesBlocked" },
      { refused: "MessageWritesBlocked", scope: "channel" },
      0,
    ],
    [
      { does: "status", status: 403, code: "BotNotInConversationRoster" },
      { refused: "BotNotInConversationRoster", scope: "channel" },
      0,
    ],
    [
      { does: "status", status: 404, code: "ConversationNotFound" },
      { refused: "ConversationNotFound", scope: "channel" },
      0,
    ],
    [{ does: "status", status: 404 }, { refused: "HTTP 404", scope: "channel" }, 0],
    [{ does: "status", status: 400, code: "BadSyntax" }, { refused: "BadSyntax", scope: "message" }, 0],
    [
      { does: "status", status: 413, code: "MessageSizeTooBig" },
      { refused: "MessageSizeTooBig", scope: "message" },
      0,
    ],
    [{ does: "status", status: 401 }, { failed: "HTTP 401" }, 0],
    [{ does: "elsewhere", to: "http://127.0.0.1:1/" }, { unknown: "redirected" }, 0],
  ];

  it.each(cases)("when the connector does %j: %j", async (misbehaviour, result, stands) => {
    fake.mischief.plan(misbehaviour);
    const timeoutMs = misbehaviour.does.startsWith("hang") ? 300 : 5000;
    const sender = senderTo(fake, { api: { timeoutMs } });
    expect(await sender.send(postTo(CHANNEL), patient)).toEqual(result);
    await expect.poll(() => fake.messages(CHANNEL).length).toBe(stands);
  });

  it("is told by a code, never by words, which may quote what was sent", async () => {
    fake.mischief.plan({ does: "status", status: 400, code: "Bericht van Anna is te lang!" });
    expect(await send(CHANNEL)).toEqual({ refused: "HTTP 400", scope: "message" });
  });

  it("is a fault of ours when Teams does not take what we made", async () => {
    const seen: unknown[] = [];
    fake.mischief.plan({ does: "status", status: 400, code: "BadSyntax" });
    const post = postTo(CHANNEL);
    await senderTo(fake, { onFault: (facts) => seen.push(facts) }).send(post, patient);
    expect(seen).toEqual([{ delivery: post.delivery, code: "BadSyntax" }]);
  });

  it("is certain where nobody was reached", async () => {
    const gone = createServer();
    await new Promise<void>((resolve) => gone.listen(0, "127.0.0.1", resolve));
    const { port } = gone.address() as AddressInfo;
    await new Promise((resolve) => gone.close(resolve));
    const serviceUrl = `http://127.0.0.1:${port}`;
    const conversationOf = async () => ({ kind: "channel" as const, serviceUrl, team: null });
    const sent = await senderTo(fake, { conversationOf }).send(postTo(CHANNEL), patient);
    expect(sent).toEqual({ failed: "ECONNREFUSED" });
  });

  it("is unknown when nobody waits for it any more", async () => {
    const patience = new AbortController();
    fake.mischief.plan(hang);
    const sending = senderTo(fake, { api: { timeoutMs: 60_000 } }).send(postTo(CHANNEL), patience.signal);
    await expect.poll(() => fake.calls.some(({ befell }) => befell === hang)).toBe(true);
    patience.abort();
    expect(await sending).toEqual({ unknown: "AbortError" });
  });

  it.each([
    ["a message that is gone closes no channel", 404, "ActivityNotFoundInConversation", "message"],
    ["nor one that is not ours", 403, "Forbidden", "message"],
    ["but a channel that is closed is closed", 403, "MessageWritesBlocked", "channel"],
  ])("of an edit: %s", async (_, status, code, scope) => {
    fake.mischief.plan({ does: "status", status, code });
    const edited = await senderTo(fake).edit(postTo(CHANNEL, { messageRef: "1" }), patient);
    const isGone = code === "ActivityNotFoundInConversation";
    expect(edited).toEqual({ refused: code, scope, ...(isGone ? { isGone } : {}) });
  });
});

describe("where a post goes", () => {
  it.each(["https://evil.example/", "http://smba.trafficmanager.net/emea/", "https://169.254.169.254/"])(
    "is never elsewhere than to Microsoft: %s",
    async (serviceUrl) => {
      const conversationOf = async () => ({ kind: "channel" as const, serviceUrl, team: null });
      const sender = senderTo(fake, { conversationOf });
      expect(await sender.send(postTo(CHANNEL), patient)).toEqual({
        refused: "InvalidServiceUrl",
        scope: "channel",
      });
      expect(fake.calls).toEqual([]);
    },
  );

  it("is not this machine, unless Microsoft is played here", async () => {
    const sender = senderTo(fake, { api: { loopback: false } });
    expect(await sender.send(postTo(CHANNEL), patient)).toMatchObject({ refused: "InvalidServiceUrl" });
  });

  it.each(["", "x", `${TENANT}:`, `${TENANT}:../x`, `nope:${CHANNEL}`, `${TENANT}:${CHANNEL};messageid=1`])(
    "has to be an address: %j",
    async (address) => {
      expect(await senderTo(fake).send({ ...postTo(CHANNEL), address }, patient)).toMatchObject({
        scope: "channel",
      });
      expect(fake.calls).toEqual([]);
    },
  );

  it("is nowhere where Leerlus is not any more", async () => {
    expect(await send("19:weg@thread.tacv2")).toEqual({
      refused: "BotNotInConversationRoster",
      scope: "channel",
    });
  });
});

describe("people and private chats", () => {
  const spot = () => ({ tenant: TENANT, serviceUrl: fake.serviceUrl, conversation: CHANNEL });

  it("asks the connector who somebody is", async () => {
    const anna = { id: "29:anna", name: "Anna", aadObjectId: ANNA, email: "anna@example.org" };
    fake.state.conversations.get(CHANNEL)?.members.push(anna);
    expect(await apiTo(fake).member(spot(), "29:anna")).toEqual({ body: anna });
    expect(await apiTo(fake).member(spot(), "29:nobody")).toBeUndefined();
    fake.mischief.plan({ does: "status", status: 502 });
    expect(await apiTo(fake).member(spot(), "29:anna")).toEqual({ unknown: "HTTP 502" });
  });

  it("opens somebody's private chat, the same every time", async () => {
    const who = { bot: "28:leerlus", user: "29:anna" };
    const [one, two] = [
      await apiTo(fake).openPersonal(spot(), who),
      await apiTo(fake).openPersonal(spot(), who),
    ];
    expect(one).toEqual({ conversation: expect.any(String) });
    expect(two).toEqual(one);
  });
});
