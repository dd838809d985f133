import { describe, expect, it } from "vitest";
import { accountOf, accountsOfPerson, keepAccount } from "../../../db/queries/chat/chat-account.ts";
import { privatePlace } from "../../../db/queries/chat/private-place.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { installWorkspace } from "../../../src/conversation/directory/workspace.ts";
import { openSessions } from "../../../src/engine/session/sign-in.ts";
import { slackConversations } from "../../../src/slack/handle/conversations.ts";
import type { Caller } from "../../../src/slack/surface.ts";
import { COOPERATION } from "../../builders.ts";
import { addChannel, addUser, type FakeUser } from "../fake/fake-state.ts";
import { type Json, until } from "../receiver.ts";
import { useSlack } from "../use-slack.ts";

const shown: Caller[] = [];
const here = useSlack({
  events: {
    app_home_opened: async ({ caller }) => {
      const who = await caller();
      if (who) shown.push(who);
    },
  },
});
const CARLA = "coordinator@example.org";
const db = () => here.app().database.db;
const one = () => {
  const team = here.slack().state.teams.get("T1");
  if (!team) throw new Error("no team");
  return team;
};

/** Somebody whom T1 sees, with the coordinator's address in their profile. */
const add = (more: Partial<FakeUser>) => {
  const user = { id: "U9NEP", name: "nep", email: CARLA, ...more };
  addUser(one(), user);
  const own = here.slack().state.teams.get(more.team ?? "");
  if (own) addUser(own, user);
  return user;
};
const nep = (where: { own?: string } = {}) => here.someone("U9NEP", where);

const pressed = async (value: object, where: { own?: string } = {}): Promise<Json> => {
  const press = nep(where).press(JSON.stringify(value));
  await here.receiver().interact(press);
  return (await here.answers(press.response_url))[0];
};
let presses = 0;
const isCoordinator = async (where: { own?: string } = {}) => {
  presses += 1;
  const answer = await pressed({ c: "leerlus/me", i: {}, n: `me${presses}` }, where);
  return JSON.stringify(answer).includes("Carla");
};

/** Nobody but the coordinator's own account is the coordinator. */
const nobodyBecameHer = async () =>
  expect((await accountsOfPerson(scopeOf(db(), COOPERATION), CARLA)).map(({ account }) => account)).toEqual(
    [],
  );

const FOREIGN: [string, Partial<FakeUser>, string | undefined][] = [
  ["of another workspace that says so in its requests", { team: "T9" }, "T9"],
  ["of another workspace in a request of ours", { team: "T9" }, undefined],
  ["that Slack calls a stranger", { isStranger: true }, undefined],
  ["of a guest whose address is not confirmed", { isRestricted: true, isConfirmed: false }, undefined],
  [
    "of a guest of one channel whose address is not confirmed",
    { isUltraRestricted: true, isConfirmed: false },
    undefined,
  ],
  ["of a member whose address is not confirmed", { isConfirmed: false }, undefined],
  ["of another organisation", { team: "T9", enterprise: { id: "E9", teams: ["T9"] } }, "T9"],
];

describe.each(FOREIGN)("an account %s, with the coordinator's address", (_, user, own) => {
  const where = own === undefined ? {} : { own };

  it("is not the coordinator in a command, nor gets a link to sign in as her", async () => {
    add(user);
    expect(await isCoordinator(where)).toBe(false);
    for (const from of [where, {}]) {
      const { body } = await nep(from).types("web");
      expect(JSON.stringify(body)).not.toContain("/aanmelden/");
      await nep(from).types("kanaal monitoring");
    }
    await nobodyBecameHer();
    expect(await here.audit()).toEqual([]);
  });

  it("is not the coordinator in a button, a form, a message, their home or a search field", async () => {
    add(user);
    const answer = await pressed({ c: "action/add", i: {}, n: "n1", f: 1 }, where);
    expect(JSON.stringify(answer)).toContain("gast");
    const view = { ...{ id: "V1", type: "modal", callback_id: "form:action/add", blocks: [] } };
    const metadata = JSON.stringify({ command: "action/add", nonce: "n", from: {} });
    await here.receiver().interact(nep(where).submission({ ...view, private_metadata: metadata }, {}));
    await here.receiver().event({ ...nep(where).says("web"), channel: "D1", channel_type: "im" });
    shown.length = 0;
    await here.receiver().event({ type: "app_home_opened", user: "U9NEP", channel: "D1", tab: "home" });
    const [caller] = await until(() => (shown.length > 0 ? shown : undefined));
    expect([caller?.isStranger, caller?.actor.email === CARLA]).toEqual([true, false]);
    const { body } = await here.receiver().interact({
      ...{ type: "block_suggestion", team: { id: "T1" }, user: { id: "U9NEP", team_id: own ?? "T1" } },
      ...{ value: "", action_id: "holder", block_id: "field:holder" },
      view: { id: "V1", type: "modal", callback_id: "form:action/list" },
    });
    expect(JSON.stringify(body)).not.toContain("@example.org");
    await nobodyBecameHer();
  });

  it("is not the coordinator when somebody mentions it", async () => {
    add(user);
    const anna = here.someone("U0ANNA");
    await anna.types("nieuw Stuur de cijfers; houder <@U9NEP|nep>; uiterlijk 15 december", "/actie");
    // Nor by a name that it gave itself.
    addUser(one(), { ...add(user), name: "Carla" });
    await anna.types("nieuw Stuur de cijfers; houder <@U9NEP|carla>; uiterlijk 15 december", "/actie");
    const posts = await here.app().posts({ purpose: "action-added" });
    expect(posts).toEqual([]);
  });

  it("becomes a member as itself once the coordinator admits it", async () => {
    add(user);
    await pressed({ c: "leerlus/me", i: { organisation: "foodvalley" }, n: "n1" }, where);
    const [request] = await here.app().posts({ purpose: "membership-requested" });
    const person = request?.subject ?? "";
    expect(person).toBe(`u9nep@${(user.team ?? "T1").toLowerCase()}.slack.invalid`);
    await here.app().as(CARLA).done("leerlus/admit", { person, organisation: "foodvalley" });
    const answer = await pressed({ c: "agenda/add", i: { title: "Een punt van ver" }, n: "n2" }, where);
    expect(JSON.stringify(answer)).not.toContain("gast");
    expect((await here.points()).map(({ title }) => title)).toEqual(["Een punt van ver"]);
    expect(
      (await accountsOfPerson(scopeOf(db(), COOPERATION), person)).map(({ knownBy }) => knownBy),
    ).toEqual(["account"]);
    await nobodyBecameHer();
  });
});

describe("an account with the coordinator's address that counts", () => {
  it.each<[string, Partial<FakeUser>, string | undefined]>([
    ["of the workspace itself", {}, undefined],
    ["of a guest whose address Slack has confirmed", { isRestricted: true, isConfirmed: true }, undefined],
    ["of another workspace of the cooperation", { team: "T2" }, "T2"],
    [
      "of an organisation in whose workspace Leerlus is",
      { team: "T9", enterprise: { id: "E1", teams: ["T9", "T2"] } },
      "T9",
    ],
  ])("%s is hers", async (_, user, own) => {
    add(user);
    expect(await isCoordinator(own === undefined ? {} : { own })).toBe(true);
  });

  it("is nobody's when it was deleted, or is a bot's", async () => {
    for (const user of [{ isDeleted: true }, { isBot: true }]) {
      add(user);
      expect(JSON.stringify((await nep().types("ik")).body)).not.toContain("Carla");
    }
    await nobodyBecameHer();
  });

  it("counts no more when Leerlus has left its workspace", async () => {
    add({ team: "T2" });
    expect(await isCoordinator({ own: "T2" })).toBe(true);
    here.slack().state.teams.delete("T2");
    expect(await isCoordinator({ own: "T2" })).toBe(false);
  });
});

it("an account of another workspace, which only its requests name, is not the coordinator", async () => {
  add({});
  expect(await isCoordinator({ own: "T9" })).toBe(false);
  await nobodyBecameHer();
});

it("an address in Slack that is made like that of an admitted account stands for nobody", async () => {
  const person = "u9ver@t9.slack.invalid";
  addUser(one(), { id: "U9VER", name: "ver", email: "ver@example.net", team: "T9" });
  const press = here
    .someone("U9VER")
    .press(JSON.stringify({ c: "leerlus/me", i: { organisation: "foodvalley" }, n: "n1" }));
  await here.receiver().interact(press);
  await here.answers(press.response_url);
  await here.app().as(CARLA).done("leerlus/admit", { person, organisation: "foodvalley" });
  add({ email: person });
  const answer = await pressed({ c: "agenda/add", i: { title: "Een punt" }, n: "n2" });
  expect(JSON.stringify(answer)).toContain("gast");
});

describe("an account that was matched before anybody looked at its workspace", () => {
  const old = (workspace: string) => ({
    ...({ cooperation: COOPERATION, surface: "slack", workspace, account: "U9NEP", person: CARLA } as const),
    ...{ knownBy: null, address: `${workspace}:D9`, seenAt: here.app().engine.clock.real() },
  });
  const kept = (workspace: string) =>
    accountOf(db(), { cooperation: COOPERATION, surface: "slack", workspace, account: "U9NEP" });

  it.each(["T1", "T9"])("is looked at again on its next use (%s)", async (workspace) => {
    add({ team: "T9" });
    await keepAccount(db(), old(workspace));
    expect(await isCoordinator({ own: workspace })).toBe(false);
  });

  it("gets no private messages meanwhile", async () => {
    const { surface, id } = { surface: "slack", id: "T1" } as const;

    const about = { name: "T1", token: null, botAccount: null };
    await installWorkspace(here.app().engine, { surface, id, cooperation: COOPERATION, ...about });
    await keepAccount(db(), old("T1"));
    expect(await privatePlace(scopeOf(db(), COOPERATION), CARLA)).toBeUndefined();
    await keepAccount(db(), { ...old("T1"), knownBy: "address" });
    expect(await privatePlace(scopeOf(db(), COOPERATION), CARLA)).toEqual({
      surface: "slack",
      address: "T1:D9",
    });
  });

  it("is looked at without waiting for its next use, and one that is right stays", async () => {
    const { engine } = here.app();

    const about = { name: "T1", token: null, botAccount: null };
    await installWorkspace(engine, { surface: "slack", id: "T1", cooperation: COOPERATION, ...about });
    add({ team: "T9" });
    await keepAccount(db(), old("T1"));
    await keepAccount(db(), { ...old("T1"), account: "U0ANNA", person: "anna@example.org" });
    const workspaces = {
      find: async (team: string) => ({ team, cooperation: COOPERATION, token: one().token, bot: null }),
      isOutdated: async () => false,
      connect: async () => undefined,
    };
    const looking = slackConversations({ engine, access: openSessions(engine) }, workspaces, {
      apiUrl: here.slack().apiUrl,
    });
    await until(async () => (await kept("T1"))?.person === null || undefined);
    await until(async () => {
      const [anna] = await accountsOfPerson(scopeOf(db(), COOPERATION), "anna@example.org");
      return anna?.knownBy === "address" || undefined;
    });
    looking.stop();
  });
});

it("the channel of another workspace is not told who is who here", async () => {
  addChannel(one(), "C1");
  add({ team: "T9" });
  await nep({ own: "T9" }).types("leden");
  await nobodyBecameHer();
});
