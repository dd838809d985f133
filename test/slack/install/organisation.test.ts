import { randomBytes } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { accountsOfPerson } from "../../../db/queries/chat/chat-account.ts";
import { findWorkspace } from "../../../db/queries/chat/workspace.ts";
import { bindChannel, listChannels } from "../../../db/queries/posting/channel.ts";
import { parkChannel } from "../../../db/queries/posting/delivery.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { startDelivery } from "../../../src/delivery/deliver.ts";
import { COOPERATION, seedCooperation } from "../../builders.ts";
import { themeIn } from "../../commands/theme/theme-app.ts";
import { openTestApp, type TestApp } from "../../harness.ts";
import type { FakeSlack } from "../fake/fake-slack.ts";
import { addChannel, addTeam, addUser, type FakeTeam } from "../fake/fake-state.ts";
import { openSlack } from "../open-slack.ts";
import { type Json, sendTo, until } from "../receiver.ts";
import { interaction, signed } from "../signed.ts";
import { MANY, openSlackServer, type SlackServer, settings } from "../slack-server.ts";
import { buttonsIn } from "../someone.ts";

let app: TestApp;
let slack: FakeSlack;
let server: SlackServer;
let whole: FakeTeam;
const PEOPLE = [
  { id: "U0PIET", name: "piet", email: "piet@example.org", team: "T7" },
  { id: "U0ANNA", name: "anna", email: "anna@example.org", team: "T8" },
  { id: "U0CARLA", name: "carla", email: "coordinator@example.org", team: "T8" },
];
beforeAll(async () => {
  app = await openTestApp();
}, 30_000);
beforeEach(async () => {
  await app.reset();
  slack = await openSlack();
  whole = addTeam(slack.state, "E1");
  whole.enterprise = "E1";
  addChannel(whole, "C7");
  for (const person of PEOPLE) addUser(whole, { ...person, enterprise: { id: "E1", teams: ["T7", "T8"] } });
  server = await openSlackServer(app.engine, settings(slack, MANY));
});
afterEach(async () => {
  await server.close();
  expect(slack.violations).toEqual([]);
  await slack.close();
});
afterAll(() => app.close());

const kept = (id: string) => findWorkspace(app.database.db, "slack", id);
const url = () => `${server.url}/slack/events`;

async function install(team = "E1", cooperation = COOPERATION): Promise<Response> {
  const begun = await server.get(`/slack/install?cooperation=${cooperation}`);
  const state = new URL(begun.headers.get("location") ?? "").searchParams.get("state") ?? "";
  const code = randomBytes(8).toString("hex");
  slack.state.codes.set(code, { team, user: "U0ANNA" });
  const cookie = (begun.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  return await server.get(`/slack/oauth_redirect?${new URLSearchParams({ code, state })}`, { cookie });
}

/** A slash command, as Slack sends it for an installation of the whole organisation. */
async function types(
  text: string,
  { user = "U0PIET", team = "T7", channel = "C7", isOrgWide = "true" } = {},
): Promise<Json> {
  const response_url = slack.responseUrls.make(user);
  const fields = {
    ...{ command: "/leerlus", text, team_id: team, enterprise_id: "E1", is_enterprise_install: isOrgWide },
    ...{ channel_id: channel, user_id: user, trigger_id: slack.trigger("E1", user), response_url },
  };
  const { body } = await sendTo(url(), signed(new URLSearchParams(fields).toString()));
  const answered = () => slack.responseUrls.answers(response_url)[0];
  return (body.blocks ? body : undefined) ?? (await until(answered));
}

const BY_ORGANISATION = { enterprise_id: "E1", is_enterprise_install: true };

/** An event as Slack sends it: what it came by stands in its authorisation, or, where it names none, beside it. */
const tell = (event: object, authorization: object = {}, beside: object = {}) => {
  const authorizations = [{ team_id: "T7", ...BY_ORGANISATION, ...authorization }];
  const body = {
    type: "event_callback",
    event_id: `Ev${Math.random()}`,
    team_id: "T7",
    authorizations,
    event,
    ...beside,
  };
  return sendTo(url(), signed(JSON.stringify(body), { json: true }));
};

describe("an organisation that installs Leerlus for all of its workspaces", () => {
  it("is kept under its own id, and reads what its administrator still has to do", async () => {
    const page = await (await install()).text();
    expect(page).toContain("Leerlus is geïnstalleerd in Werkruimte E1");
    expect(page).toContain("voor de hele organisatie");
    expect(page).toContain(
      'href="https://e1.slack.com/manage/organization/apps/profile/A0LEERLUS/workspaces/add"',
    );
    expect(await kept("E1")).toMatchObject({ state: "active", enterprise: "E1", botAccount: "U0BOTE1" });
    expect(await kept("E1")).toMatchObject({ name: "Werkruimte E1", token: expect.stringMatching(/^v1\./) });
  });

  it("knows its people in each of its workspaces as one account, and asks Slack once for each workspace", async () => {
    await install();
    expect((await types("ik")).text).toContain("Piet");
    expect((await types("ik", { team: "T8" })).text).toContain("Piet");
    const asked = slack.calls.filter(({ method }) => method === "users.info");
    expect(asked).toHaveLength(1);
    const accounts = await accountsOfPerson(scopeOf(app.database.db, COOPERATION), "piet@example.org");
    expect(accounts).toMatchObject([{ workspace: "E1", account: "U0PIET" }]);
  });

  it("reaches its people in private with the token of the organisation", async () => {
    await install();
    await types("ik");
    const [account] = await until(async () => {
      const found = await accountsOfPerson(scopeOf(app.database.db, COOPERATION), "piet@example.org");
      return found[0]?.address ? found : undefined;
    });
    expect(account?.address).toBe("E1:D0PIET");
  });

  it("has a room in a channel of it, whichever workspace that is shown in, and gets each post once", async () => {
    await install();
    await types("kanaal implementation", { user: "U0CARLA", team: "T8" });
    const action = { title: "Stuur de cijfers", holder: "anna@example.org", due: "2026-12-15" };
    await app.as("coordinator@example.org").done("action/add", action, { room: "implementation" });
    const delivery = startDelivery(app.engine, { senders: [{ ...server.started.sender, intervalMs: 0 }] });
    delivery.wake();
    await delivery.settled();
    await delivery.stop();
    expect(slack.messages("E1", "C7").map(({ text }) => text.includes("Stuur de cijfers"))).toEqual([true]);
  });

  it("is pressed in by whoever sees the card, in a window without a workspace too", async () => {
    await install();
    await app.as("anna@example.org").done("theme/add", { title: "Vervoer naar school" });
    const list = await types("thema lijst");
    const vote = buttonsIn(list).find(({ label }) => label === "Stem")?.value;
    const press = {
      ...{
        type: "block_actions",
        team: null,
        enterprise: { id: "E1", name: "E1" },
        is_enterprise_install: true,
      },
      ...{ user: { id: "U0PIET", team_id: "T7" }, trigger_id: slack.trigger("E1", "U0PIET") },
      ...{ response_url: slack.responseUrls.make("U0PIET"), channel: { id: "C7" } },
      container: { type: "message", message_ts: "1.2", channel_id: "C7", is_ephemeral: true },
      actions: [{ type: "button", action_id: "run:x", block_id: "b", value: vote }],
    };
    await sendTo(url(), interaction(press));
    await until(async () => (await themeIn(app, "T-1"))?.votes === 1 || undefined);
  });

  it("vouches for nobody of another organisation, though they say so and have the same id", async () => {
    await install();
    await types("ik");
    addUser(whole, { id: "U0PIET", name: "nep", email: "piet@example.org", team: "T9", isStranger: true });
    const answer = await types("ik", { team: "T9" });
    expect(answer.text).not.toContain("Piet");
    expect(answer.text).toContain("leerlus ik");
  });

  it("lets a workspace that installed it for itself go before", async () => {
    await install();
    await install("T1");
    await types("ik", { team: "T1", user: "U0ANNA" });
    const by = slack.calls.filter(({ method }) => method === "users.info").map(({ team }) => team);
    expect(by).toEqual(["T1"]);
  });

  describe("while one of its workspaces has it for another cooperation", () => {
    beforeEach(async () => {
      await seedCooperation(app.database.db, "tweede");
      await install("T1", "tweede");
      expect((await install()).status).toBe(200);
      expect((await kept("T1"))?.cooperation).toBe("tweede");
    });
    /** By whose token Slack was asked who somebody is. */
    const asked = () => slack.calls.filter(({ method }) => method === "users.info").map(({ team }) => team);
    const accounts = async (cooperation: string, email: string) =>
      (await accountsOfPerson(scopeOf(app.database.db, cooperation), email)).map(
        ({ workspace }) => workspace,
      );

    it("is who a command there came by, when Slack says so", async () => {
      expect((await types("ik", { team: "T1" })).text).toContain("Piet");
      expect(asked()).toEqual(["E1"]);
      expect(await accounts(COOPERATION, "piet@example.org")).toEqual(["E1"]);
      expect(await accounts("tweede", "piet@example.org")).toEqual([]);
    });

    it("is who an event there came by, when Slack says so", async () => {
      const said = { type: "message", channel_type: "im", channel: "D0PIET", user: "U0PIET", text: "ik" };
      await tell({ ...said, team: "T1", ts: "1767600000.000100" }, { team_id: "T1" });
      await until(() => asked().length > 0 || undefined);
      expect(asked()).toEqual(["E1"]);
    });

    it("is not who a command came by that Slack sends for the workspace", async () => {
      await types("ik", { team: "T1", user: "U0ANNA", isOrgWide: "false" });
      expect(asked()).toEqual(["T1"]);
      expect(await accounts(COOPERATION, "anna@example.org")).toEqual([]);
    });
  });

  it("is left when the organisation removes it, and its workspaces that have it for themselves are not", async () => {
    await install();
    await install("T1");
    await tell({ type: "app_uninstalled" }, { team_id: "T1" });
    await until(async () => (await kept("E1"))?.state === "revoked" || undefined);
    expect((await kept("T1"))?.state).toBe("active");
  });

  it.each([
    ["app_uninstalled", { authorizations: [] }],
    ["app_uninstalled", { authorizations: undefined }],
    ["app_uninstalled", { authorizations: [{ team_id: "T1" }] }],
    ["tokens_revoked", { authorizations: [] }],
  ])(
    "is left by %s with %j, where the event alone says that it is the organisation's",
    async (type, named) => {
      await install();
      await install("T1");
      await tell({ type, tokens: { bot: ["U0BOTE1"] } }, {}, { team_id: "T1", ...BY_ORGANISATION, ...named });
      await until(async () => (await kept("E1"))?.state === "revoked" || undefined);
      expect((await kept("T1"))?.state).toBe("active");
    },
  );

  it("stays when one of its workspaces removes its own, whatever else the event says", async () => {
    await install();
    await install("T1");
    const own = { team_id: "T1", is_enterprise_install: false };
    await tell({ type: "app_uninstalled" }, own, { team_id: "T1", ...BY_ORGANISATION });
    await until(async () => (await kept("T1"))?.state === "revoked" || undefined);
    expect((await kept("E1"))?.state).toBe("active");
  });

  it("opens a channel again when the administrator adds the workspace that it is in", async () => {
    await install();
    await bindChannel(scopeOf(app.database.db, COOPERATION), "implementation", "slack", "E1:C7");
    const there = async () =>
      (await listChannels(scopeOf(app.database.db, COOPERATION), ["implementation"])).find(
        ({ address }) => address === "E1:C7",
      );
    await parkChannel(app.database.db, (await there())?.id ?? 0, "team_access_not_granted");
    expect((await there())?.parkedReason).toBe("team_access_not_granted");
    await tell({ type: "team_access_granted", team_ids: ["T8"] }, { team_id: null });
    expect(await until(async () => (await there())?.parkedReason === null || undefined)).toBe(true);
  });

  it("is served by one token in the settings as well", async () => {
    await server.close();
    server = await openSlackServer(app.engine, settings(slack, { botToken: whole.token }));
    await until(async () => (await kept("E1")) && true);
    expect(await kept("E1")).toMatchObject({ enterprise: "E1", token: null, state: "active" });
    expect((await types("ik")).text).toContain("Piet");
  });
});
