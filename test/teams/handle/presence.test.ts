import { describe, expect, it } from "vitest";
import { listChannels } from "../../../db/queries/posting/channel.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { findConversation } from "../../../src/conversation/directory/conversation.ts";
import { privateAddressOf } from "../../../src/conversation/directory/private-channel.ts";
import { COOPERATION } from "../../builders.ts";
import { type Json, until } from "../../slack/receiver.ts";
import { TENANT } from "../fake/bot-framework.ts";
import { BOT, CHANNEL, privateChat } from "../someone.ts";
import { aWhile, cardIn, OTHER, useTeams, wordsOf } from "../use-teams.ts";

const here = useTeams();
const carla = (where = {}) => here.someone("carla", where);
const added = (action: "add" | "remove"): Json => ({ type: "installationUpdate", action });
const joined: Json = { type: "conversationUpdate", membersAdded: [{ id: BOT }] };
const removed: Json = { type: "conversationUpdate", membersRemoved: [{ id: BOT }] };

const kept = (id: string) => findConversation(here.app().engine, "teams", TENANT, id);
const channels = async () =>
  (await listChannels(scopeOf(here.app().database.db, COOPERATION), ["implementation", "monitoring"])).filter(
    ({ surface }) => surface === "teams",
  );
const gone = (id: string) => until(async () => ((await kept(id))?.goneAt ? true : undefined));

describe("Leerlus added to a conversation", () => {
  it("says in a channel what it can do, once, however often Teams tells it", async () => {
    for (const more of [added("add"), joined, joined])
      expect((await here.send(carla().presence(more))).status).toBe(200);
    const [said] = await here.inChannel();
    expect(wordsOf(cardIn(said?.activity))).toContain("@Leerlus kanaal");
    expect(await kept(CHANNEL)).toMatchObject({
      kind: "channel",
      teamName: "G7",
      channelName: "Overleg",
      goneAt: null,
    });
    await aWhile();
    expect(here.ours()).toHaveLength(1);
  });

  it("in a private chat knows from then on where to reach that person", async () => {
    const me = here.someone("anna", { place: "personal" });
    await here.send(me.presence(added("add")));
    const [said] = await here.said("anna");
    expect(wordsOf(cardIn(said?.activity))).toContain("zonder @");
    const key = { surface: "teams", workspace: TENANT, account: me.account } as const;
    expect(await privateAddressOf(here.app().engine, COOPERATION, key)).toBe(
      `${TENANT}:${privateChat("anna")}`,
    );
  });

  it("is not told by somebody else who joins", async () => {
    await here.send(carla().presence({ type: "conversationUpdate", membersAdded: [{ id: "29:piet" }] }));
    await aWhile();
    expect(here.ours()).toEqual([]);
  });

  it("where Teams does not take it now says it later", async () => {
    here.connector().mischief.plan({ does: "status", status: 412 }, { method: "POST" });
    await here.send(carla().presence(added("add")));
    const [said] = await here.inChannel();
    expect(wordsOf(cardIn(said?.activity))).toContain("Leerlus is er");
  });
});

describe("Leerlus removed from a conversation", () => {
  const later = () => ({ timestamp: new Date(Date.now() + 60_000).toISOString() });

  it("sets aside what waits for it, and tells the coordinator elsewhere", async () => {
    await here.send(carla().presence(added("add")));
    await here.inChannel();
    await here.send(carla().presence({ ...added("remove"), ...later() }));
    await gone(CHANNEL);
    await until(
      async () => (await channels()).every(({ parkedReason }) => parkedReason === "uninstalled") || undefined,
    );
    const told = await here.app().posts({ purpose: "delivery-parked" });
    expect(told).toMatchObject([{ room: "secretariat" }]);
    expect(told[0]?.text).toContain("Teams");
    await here.send(carla().presence({ ...removed, ...later() }));
    await aWhile();
    expect(await here.app().posts({ purpose: "delivery-parked" })).toHaveLength(1);
  });

  it("and added again sends what waited, and greets again", async () => {
    await here.send(carla().presence(added("add")));
    await here.inChannel();
    await here.send(carla().presence({ ...added("remove"), ...later() }));
    await gone(CHANNEL);
    await here.send(carla().presence(joined));
    await until(
      async () => (await channels()).every(({ parkedReason }) => parkedReason === null) || undefined,
    );
    await here.inChannel(2);
    expect((await kept(CHANNEL))?.goneAt).toBeNull();
  });

  it("that hears from there again sends what waited, though nobody said that it was added", async () => {
    await here.send(carla().presence(added("add")));
    await here.inChannel();
    await here.send(carla().presence({ ...added("remove"), ...later() }));
    await until(
      async () => (await channels()).every(({ parkedReason }) => parkedReason !== null) || undefined,
    );
    await here.send(carla().tells("ik"));
    await until(
      async () => (await channels()).every(({ parkedReason }) => parkedReason === null) || undefined,
    );
    await here.said("carla");
  });

  it("is about an earlier removal when it is told after it was added again", async () => {
    await here.send(carla().presence(added("add")));
    await here.inChannel();
    await here.send(
      carla().presence({ ...added("remove"), timestamp: new Date(Date.now() - 60_000).toISOString() }),
    );
    await aWhile();
    expect((await kept(CHANNEL))?.goneAt).toBeNull();
    expect((await channels()).every(({ parkedReason }) => parkedReason === null)).toBe(true);
  });

  it("takes all channels of a team when the team loses it, and one channel when that is deleted", async () => {
    const other = carla({ conversation: OTHER });
    await here.send(carla().presence(added("add")));
    await here.send(other.tells("kanaal monitoring"));
    await until(async () => (await kept(OTHER)) ?? undefined);
    await until(async () => (await channels()).length === 2 || undefined);
    const deleted = other.presence({ type: "conversationUpdate", ...later() });
    deleted.channelData.eventType = "channelDeleted";
    deleted.conversation.id = CHANNEL;
    await here.send(deleted);
    await gone(OTHER);
    expect((await kept(CHANNEL))?.goneAt).toBeNull();
    await here.send(other.tells("ik"));
    await until(async () => ((await kept(OTHER))?.goneAt === null ? true : undefined));
    await here.send(carla().presence({ ...added("remove"), ...later() }));
    await gone(CHANNEL);
    await gone(OTHER);
  });

  it("in a private chat: private messages go elsewhere from then on", async () => {
    const me = here.someone("anna", { place: "personal" });
    await here.send(me.presence(added("add")));
    await here.said("anna");
    await here.send(me.presence({ ...added("remove"), ...later() }));
    await gone(privateChat("anna"));
    const key = { surface: "teams", workspace: TENANT, account: me.account } as const;
    await until(
      async () => (await privateAddressOf(here.app().engine, COOPERATION, key)) === undefined || undefined,
    );
  });
});
