import { describe, expect, it } from "vitest";
import { keepsTargeted } from "../../../src/teams/receive/service-url.ts";
import { type Json, until } from "../../slack/receiver.ts";
import { CHANNEL, privateChat } from "../someone.ts";
import { actionsIn, aWhile, cardIn, useTeams, wordsOf } from "../use-teams.ts";

const GROUP_CHAT = "19:groep@unq.gbl.spaces";
const here = useTeams();
const anna = (where = {}) => here.someone("anna", where);
const inGroup = { place: "group", conversation: GROUP_CHAT } as const;
const standsIn = (id: string) =>
  here
    .connector()
    .messages(id)
    .filter(({ activity }) => !("from" in activity));
const buttonOf = (card: Json, label: string): Json => {
  const found = actionsIn(card).find(({ title }) => title === label);
  if (!found) throw new Error(`no ${label}; there are ${actionsIn(card).map(({ title }) => title)}`);
  return found.data;
};

describe("an answer for one person", () => {
  it("stands in the channel where they asked, below their message, and only they see it", async () => {
    const line = anna().tells("leden");
    await here.send(line);
    const [said] = await here.said("anna");
    expect(wordsOf(cardIn(said?.activity))).toContain("Piet Pleizier");
    expect(said?.activity.recipient).toEqual({ id: "29:anna", isTargeted: true });
    expect(standsIn(CHANNEL)).toMatchObject([{ id: said?.id, root: line.id }]);
    expect(here.ours()).toHaveLength(1);
  });

  it("stands in the thread in which they asked", async () => {
    const root = anna().says("Wie zijn er?");
    await here.send(root);
    await here.send(anna({ thread: root.id }).tells("leden"));
    const [said] = await here.said("anna");
    expect(said?.root).toBe(root.id);
  });

  it("stands in a group chat, which has no threads", async () => {
    await here.send(anna(inGroup).tells("leden"));
    const [said] = await here.said("anna");
    expect(standsIn(GROUP_CHAT)).toMatchObject([
      { id: said?.id, activity: { recipient: { id: "29:anna" } } },
    ]);
  });

  it.each([
    [403, "Forbidden"],
    [404, "NotFound"],
    [400, "BadArgument"],
  ])("comes in their own chat where Teams refuses it there with %i %s", async (status, code) => {
    here.refuseTargeted(CHANNEL, status, code);
    await here.send(anna().tells("leden"));
    const [said] = await here.said("anna");
    expect(standsIn(privateChat("anna"))).toMatchObject([{ id: said?.id }]);
    expect(said?.activity.recipient).toBeUndefined();
    expect(here.ours()).toHaveLength(1);
  });

  it.each([
    "https://smba.infra.gcc.teams.microsoft.com/teams",
    "https://elsewhere.botframework.com/emea/",
    "https://smba.infra.nowhere.teams.microsoft.com/",
  ])("comes in their own chat in a cloud that may show it to everybody, as that of %s", async (cloud) => {
    await here.restart({ api: here.anyCloud() });
    expect((await here.send(anna().tells("leden"), cloud)).status).toBe(200);
    const [said] = await here.said("anna");
    expect(standsIn(privateChat("anna"))).toMatchObject([{ id: said?.id }]);
    expect(said?.activity.recipient).toBeUndefined();
    expect(standsIn(CHANNEL)).toEqual([]);
  });

  it.each(["https://smba.trafficmanager.net/emea/", "https://SMBA.trafficmanager.net/teams"])(
    "stands where they asked in the public cloud, as that of %s",
    async (cloud) => {
      await here.restart({ api: here.anyCloud() });
      await here.send(anna().tells("leden"), cloud);
      const [said] = await here.said("anna");
      expect(standsIn(CHANNEL)).toMatchObject([{ id: said?.id, activity: { recipient: { id: "29:anna" } } }]);
    },
  );

  it("comes in their own chat when it may have gone wrong in the channel", async () => {
    here
      .connector()
      .mischief.plan({ does: "status", status: 502 }, { method: "POST", conversation: CHANNEL });
    await here.send(anna().tells("leden"));
    const [said] = await here.said("anna");
    expect(standsIn(privateChat("anna"))).toMatchObject([{ id: said?.id }]);
    expect(standsIn(CHANNEL)).toEqual([]);
  });

  it("has buttons that work: what they change is said in the room of the channel", async () => {
    await here.addAction();
    await here.send(anna().tells("actie mijn"));
    const [said] = await here.said("anna");
    const data = buttonOf(cardIn(said?.activity), "op schema");
    const pressed = anna().presses(data, said?.id);
    await Promise.all([here.send(pressed), here.send(pressed)]);
    await until(async () => (await here.app().posts({ purpose: "action-changed" })).length > 0 || undefined);
    expect(await here.app().posts({ purpose: "action-changed" })).toMatchObject([{ room: "implementation" }]);
  });

  it("that is long stands where they pressed, and below nothing when what they pressed is theirs alone", async () => {
    await here.send(anna().slashes("help"));
    const [first] = await here.said("anna");
    await here.send(anna().presses({ c: "leerlus/members", i: {}, n: "n" }, first?.id));
    const [, second] = await here.said("anna", 2);
    expect(wordsOf(cardIn(second?.activity))).toContain("Piet Pleizier");
    expect(standsIn(CHANNEL).map(({ root }) => root)).toEqual([undefined, undefined]);
    expect(standsIn(privateChat("anna"))).toEqual([]);
  });
});

describe("a connector that is asked to keep a message to one person", () => {
  it.each([
    "https://smba.infra.gov.teams.microsoft.us/teams",
    "https://smba.infra.dod.teams.microsoft.us/teams",
    "https://frontend.botapi.msg.infra.teams.microsoftonline.cn/",
    "https://smba.trafficmanager.net.evil.example/emea/",
    "https://smba.trafficmanager.net:8443/emea/",
    "http://smba.trafficmanager.net/emea/",
    "smba.trafficmanager.net",
    "",
  ])("is none of the public cloud: %s", (serviceUrl) => {
    expect(keepsTargeted(serviceUrl)).toBe(false);
  });
});

describe("a slash command", () => {
  it("is a line to us without a mention, answered there for whoever gave it, and below nothing", async () => {
    await here.send(anna().slashes("leden"));
    const [said] = await here.said("anna");
    expect(wordsOf(cardIn(said?.activity))).toContain("Piet Pleizier");
    // Nobody else sees the command, so nothing can stand below it.
    expect(standsIn(CHANNEL)).toMatchObject([{ id: said?.id, root: undefined }]);
  });

  it.each(["/leden", "/Leerlus leden", "Leerlus leden"])("may be written as %s", async (text) => {
    await here.send(anna().slashes(text));
    const [said] = await here.said("anna");
    expect(wordsOf(cardIn(said?.activity))).toContain("Piet Pleizier");
  });

  it("in a thread is answered in it", async () => {
    const root = anna().says("Wie zijn er?");
    await here.send(root);
    await here.send(anna({ thread: root.id }).slashes("leden"));
    expect((await here.said("anna"))[0]?.root).toBe(root.id);
  });

  it("that changes something says so to everybody in the room, once", async () => {
    const line = anna().slashes("actie nieuw Stuur de cijfers; houder Piet Pleizier; uiterlijk 15 december");
    await Promise.all([here.send(line), here.send(line)]);
    await until(async () => (await here.audit()).length > 0 || undefined);
    await aWhile();
    expect(await here.app().posts({ purpose: "action-added" })).toMatchObject([{ room: "implementation" }]);
    expect(await here.audit()).toHaveLength(1);
  });
});
