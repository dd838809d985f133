import { describe, expect, it } from "vitest";
import { findConversation } from "../../../src/conversation/directory/conversation.ts";
import { channelsIn } from "../../../src/conversation/directory/workspace.ts";
import { startDelivery } from "../../../src/delivery/deliver.ts";
import { COOPERATION } from "../../builders.ts";
import { type Json, until } from "../../slack/receiver.ts";
import { TENANT } from "../fake/bot-framework.ts";
import { BOT, CHANNEL, GROUP } from "../someone.ts";
import { actionsIn, aWhile, cardIn, useTeams, wordsOf } from "../use-teams.ts";

const here = useTeams();
const anna = (where = {}) => here.someone("anna", where);
const alone = (name: string) => here.someone(name, { place: "personal" });
const NEW = "actie nieuw Stuur de cijfers; houder Piet Pleizier; uiterlijk 15 december";
const actions = async () => (await here.app().as("anna@example.org").done("action/list")).text;
const answered = async (name: string, least = 1) =>
  wordsOf(cardIn((await here.said(name, least)).at(-1)?.activity));

describe("what is said to us", () => {
  it("in a private chat is a line as typed, without a mention, with or without a slash", async () => {
    for (const line of ["ik", "/ik", "leerlus ik", "/leerlus ik"]) {
      expect((await here.send(alone("anna").tells(line))).status).toBe(200);
    }
    const said = await here.said("anna", 4);
    for (const { activity } of said) expect(wordsOf(cardIn(activity))).toContain("Anna Achterberg");
  });

  it("in a channel changes something once, in the room of that channel", async () => {
    const line = anna().tells(NEW);
    await Promise.all([here.send(line), here.send(line)]);
    await here.send(line);
    await until(async () => (await here.audit()).length > 0 || undefined);
    await aWhile();
    expect(await here.audit()).toHaveLength(1);
    expect(await here.app().posts({ purpose: "action-added" })).toMatchObject([{ room: "implementation" }]);
    // Everybody reads it in the channel: nothing is said besides.
    expect(here.ours()).toEqual([]);
  });

  it("is answered in few words where nobody can be answered alone, with nothing of the answer in them", async () => {
    here.refuseTargeted(CHANNEL);
    here
      .connector()
      .mischief.plan(
        { does: "status", status: 403, code: "ForbiddenOperationException" },
        { conversation: "" },
      );
    await here.send(anna().tells("leden"));

    const [said] = await here.inChannel();
    expect(said?.root).toMatch(/^\d+$/);
    expect(said?.activity.text).toContain("alleen voor u");
    expect(said?.activity.text).toContain("http://localhost:3978/");
    expect(JSON.stringify(said?.activity)).not.toContain("Piet");
  });

  it("loses only the mention by which we were called: a name that looks like ours stays", async () => {
    const me = anna();
    const called = me.tells(
      "actie nieuw Bel <at>Leerlus</at> terug; houder Piet Pleizier; uiterlijk 15 december",
    );
    await here.send(called);
    await until(async () => (await here.audit()).length > 0 || undefined);
    expect(await actions()).toContain("Bel <at>Leerlus</at> terug");
    // A name typed by hand is no mention: it was not said to us.
    await here.send(me.says("<at>Leerlus</at> actie nieuw Nep; houder Piet Pleizier; uiterlijk 15 december"));
    await here.send(me.says("Leerlus ik"));
    await aWhile();
    expect(await here.audit()).toHaveLength(1);
    expect(here.ours()).toEqual([]);
  });

  it("knows people by their mention, two of one name among them", async () => {
    const twin = { ...here.someone("piet"), name: "Piet", user: "29:piet" };
    const other = { name: "Piet", user: "29:carla" };
    const line = anna().tells(
      "actie nieuw Bel samen; houder <at>Piet</at>; mede <at>Piet</at>; uiterlijk 15 december",
      [twin, other],
    );
    await here.send(line);
    await until(async () => (await here.audit()).length > 0 || undefined);
    const [found] = (
      await here.app().as("anna@example.org").done("action/show", { action: "A-1" })
    ).text.split("Geschiedenis");
    expect(found).toContain("Piet Pleizier");
    expect(found).toContain("Carla Coördinator");
  });

  it("is read as it was typed, and kept without what no database can keep", async () => {
    await here.send(
      anna().tells("actie nieuw R&amp;D &lt;nu&gt;&nbsp;x\0y; houder Piet Pleizier; uiterlijk 15 december"),
    );
    await until(async () => (await here.audit()).length > 0 || undefined);
    expect(await actions()).toContain("R&D <nu> x\uFFFDy");
  });

  it("and not complete gets a button to the form, with what was understood", async () => {
    await here.send(anna().tells("actie nieuw Stuur de cijfers"));
    const [said] = await here.said("anna");
    const [open] = actionsIn(cardIn(said?.activity));
    expect(open).toMatchObject({
      type: "Action.Submit",
      title: "Vul het formulier in",
      data: { c: "action/add", i: { title: "Stuur de cijfers" }, msteams: { type: "task/fetch" } },
    });
  });

  it("and not known gets the nearest words", async () => {
    await here.send(alone("anna").tells("actie lyst"));
    expect(await answered("anna")).toContain("actie list");
  });

  it("binds the channel to a room when the coordinator says so", async () => {
    const where = { conversation: "19:ander@thread.tacv2" };
    await here.send(here.someone("carla", where).tells("kanaal monitoring"));
    await until(
      async () =>
        (await channelsIn(here.app().engine, COOPERATION, "teams", TENANT)).some(
          ({ room, address }) => room === "monitoring" && address === `${TENANT}:19:ander@thread.tacv2`,
        ) || undefined,
    );
    await here.send(anna(where).tells("kanaal revision"));
    expect(await answered("anna")).toContain("Dat mag u hier niet doen");
    expect(await findConversation(here.app().engine, "teams", TENANT, where.conversation)).toMatchObject({
      ...{ kind: "channel", serviceUrl: here.connector().serviceUrl, bot: BOT, team: GROUP, goneAt: null },
    });
  });

  it("by ourselves, by another app, or not at all said is none of our business", async () => {
    const me = anna();
    const own = me.tells(NEW);
    await here.send({ ...own, from: { id: BOT, name: "Leerlus" } });
    await here.send({ ...own, from: { ...own.from, role: "bot" } });
    expect((await here.send({ ...own, type: "messageReaction" })).status).toBe(200);
    await aWhile();
    expect(await here.audit()).toEqual([]);
    expect(here.connector().calls).toEqual([]);
  });
});

describe("a group chat", () => {
  const group = { place: "group" as const, conversation: "19:groep@unq.gbl.spaces" };

  it("can be a room's place as well; there are no threads in it", async () => {
    await here.send(here.someone("carla", group).tells("kanaal monitoring"));
    await until(
      async () =>
        (await channelsIn(here.app().engine, COOPERATION, "teams", TENANT)).some(
          ({ address }) => address === `${TENANT}:${group.conversation}`,
        ) || undefined,
    );
    await here.send(anna(group).tells("leden"));
    expect(await answered("anna")).toContain("Piet Pleizier");
    expect(await findConversation(here.app().engine, "teams", TENANT, group.conversation)).toMatchObject({
      kind: "group",
    });
  });
});

describe("a tenant without a cooperation", () => {
  it("is told so, and nothing else is done for it", async () => {
    await here.restart({ cooperationOf: async () => undefined });
    await here.send(alone("anna").tells(NEW));
    const [said] = await here.said("anna");
    expect(said?.activity.text).toContain("nog niet bij een samenwerking");
    const { body } = await here.send(anna().presses({ c: "action/mine", i: {}, n: "n" }));
    expect(body.value).toContain("nog niet bij een samenwerking");
    for (const name of ["task/fetch", "composeExtension/query", "application/search"])
      expect((await here.send(anna().invokes(name, { data: {} }))).status).toBe(200);
    expect(await here.audit()).toEqual([]);
  });
});

describe("who may do what", () => {
  it("lets guests and strangers read, and offers to become a member", async () => {
    for (const name of ["gijs", "wie"]) {
      await here.send(alone(name).tells(NEW));
      const [said] = await here.said(name);
      expect(wordsOf(cardIn(said?.activity))).toContain("U bent hier gast");
      expect(actionsIn(cardIn(said?.activity)).map(({ title }) => title)).toContain("Lid worden");
      await here.send(alone(name).tells("ik"));
      expect(await answered(name, 2)).toContain(name === "wie" ? "wie@elders.example" : "Gijs Gast");
    }
    expect(await here.audit()).toEqual([]);
  });

  it("does not take the word of a tenant that does not take part for who its people are", async () => {
    const foreign = "cccccccc-1111-4111-8111-111111111111";
    const fake = here.someone("nep", { own: foreign });
    here.add(fake, "coordinator@example.org", foreign);
    await here.send(fake.tells(NEW));
    expect(await answered("nep")).toContain("U bent hier gast");
    // Also where Teams says only when asked of which tenant somebody is.
    const quiet = here.someone("stil");
    here.add(quiet, "coordinator@example.org", foreign);
    await here.send(quiet.tells(NEW));
    expect(await answered("stil")).toContain("U bent hier gast");
    expect(await here.audit()).toEqual([]);
  });

  it("knows somebody without an e-mail by their principal name, and not by a guest's made-up one", async () => {
    const kim = here.someone("kim", { place: "personal" });
    here.add(kim, undefined, TENANT, { userPrincipalName: "Kim@example.org" });
    await here.send(kim.tells("ik"));
    expect(await answered("kim")).toContain("Kim Kompas");
    const guest = here.someone("ext", { place: "personal" });
    here.add(guest, undefined, TENANT, { userPrincipalName: "kim_example.org#EXT#@example.org" });
    await here.send(guest.tells("ik"));
    expect(await answered("ext")).not.toContain("Kim Kompas");
  });

  it("asks Teams once who somebody is", async () => {
    await here.send(alone("anna").tells("ik"));
    await here.said("anna");
    await here.send(alone("anna").tells("ik"));
    await here.said("anna", 2);
    expect(here.connector().calls.filter(({ path }) => path.includes("/members/"))).toHaveLength(1);
  });
});

describe("under an agenda", () => {
  async function openAgenda(): Promise<string> {
    const plan = {
      kind: "implementation",
      nth: "2",
      weekday: "tue",
      at: "09:30",
      minutes: 120,
      from: "2026-02-01",
    };
    await here.app().as("coordinator@example.org").done("meeting/plan", plan);
    await here.app().at("2026-01-21T12:00:00+01:00");
    let ref = "";
    const sender = {
      ...{ surface: "teams", intervalMs: 0, find: async () => "absent" as const },
      send: async (message: Json) => {
        const id = `17900000000${message.delivery}`;
        if (!message.thread) ref = id;
        return { sent: id };
      },
      edit: async () => ({ sent: ref }),
    };
    const delivery = startDelivery(here.app().engine, { senders: [sender] });
    delivery.wake();
    await until(() => ref || undefined);
    await aWhile(200);
    await delivery.stop(1000);
    return ref;
  }

  it("a line after a + becomes a point of it, once, with a mention and without one", async () => {
    const thread = await openAgenda();
    const with_ = anna({ thread }).tells("+ Wachtlijst Rivierenland; duur 20m\n+ Tarieven");
    const without = here.someone("piet", { thread }).says("+ Inkoop<br>+ Vervoer");
    for (const one of [with_, with_, without, without]) expect((await here.send(one)).status).toBe(200);
    await until(async () => (await here.points()).length === 4 || undefined);
    await here.restart();
    await here.send(with_);
    await aWhile();
    expect((await here.points()).map(({ title, minutes }) => [title, minutes]).sort()).toEqual([
      ["Inkoop", 10],
      ["Tarieven", 10],
      ["Vervoer", 10],
      ["Wachtlijst Rivierenland", 20],
    ]);
  });

  it("elsewhere, or without a +, is none of our business", async () => {
    const thread = await openAgenda();
    await here.send(anna({ thread }).says("Wachtlijst"));
    await here.send(anna({ thread: "1700000000001" }).says("+ Wachtlijst"));
    await here.send(anna().says("+ Wachtlijst"));
    await here.send(anna({ thread, conversation: "19:ander@thread.tacv2" }).says("+ Wachtlijst"));
    await aWhile();
    expect(await here.points()).toEqual([]);
    expect(here.ours()).toEqual([]);
  });

  it("by a guest is answered to them only", async () => {
    const thread = await openAgenda();
    await here.send(here.someone("gijs", { thread }).says("+ Wachtlijst"));
    expect(await answered("gijs")).toContain("gast");
    expect(await here.points()).toEqual([]);
  });
});
