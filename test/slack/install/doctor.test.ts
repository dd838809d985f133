import { randomBytes } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bindChannel, listChannels } from "../../../db/queries/posting/channel.ts";
import { parkChannel } from "../../../db/queries/posting/delivery.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { installWorkspace } from "../../../src/conversation/directory/workspace.ts";
import { lookAtSlack } from "../../../src/slack/install/doctor.ts";
import { scopesUsed } from "../../../src/slack/install/manifest.ts";
import { sealToken } from "../../../src/slack/install/tokens.ts";
import type { SlackConfig } from "../../../src/start/settings/settings.ts";
import { COOPERATION } from "../../builders.ts";
import { openTestApp, type TestApp } from "../../harness.ts";
import type { FakeSlack } from "../fake/fake-slack.ts";
import type { FakeTeam } from "../fake/fake-state.ts";
import { openSlack } from "../open-slack.ts";
import { KEY, MANY, settings } from "../slack-server.ts";

let app: TestApp;
let slack: FakeSlack;
let team: FakeTeam;
beforeAll(async () => {
  app = await openTestApp();
}, 30_000);
beforeEach(async () => {
  await app.reset();
  slack = await openSlack();
  team = slack.state.teams.get("T1") as FakeTeam;
  team.scopes = scopesUsed();
});
afterEach(() => slack.close());
afterAll(() => app.close());

const install = (token: string | null) => {
  const about = { cooperation: COOPERATION, name: "Werkruimte T1", token, botAccount: "U0BOTT1" };
  return installWorkspace(app.engine, { surface: "slack", id: "T1", ...about });
};
async function look(more: Partial<SlackConfig> = { botToken: "xoxb-T1" }, { keys = [KEY], late = 0 } = {}) {
  const real = () => app.engine.clock.real().add({ seconds: late });
  const engine = { ...app.engine, clock: { ...app.engine.clock, real } };
  const findings = await lookAtSlack(engine, settings(slack, more).slack, keys);
  return findings.map(({ well, attention, text }) => `${well ? "ok" : attention ? "look" : "FAIL"} ${text}`);
}

describe("leerlus doctor", () => {
  it("finds that everything is well", async () => {
    await install(null);
    await bindChannel(scopeOf(app.database.db, COOPERATION), "implementation", "slack", "T1:C1");
    expect(await look()).toEqual([
      "ok SLACK_BOT_TOKEN: works in Werkruimte T1",
      "ok SLACK_BOT_TOKEN: has every scope that is used",
      expect.stringMatching(/^ok clock: [01] s apart from Slack's$/),
      "ok Slack Werkruimte T1: implementation in C1 can be reached",
    ]);
  });

  it("names what Slack says to a token that does not work", async () => {
    team.refusal = "account_inactive";
    expect(await look()).toContain("FAIL SLACK_BOT_TOKEN: does not work (account_inactive)");
  });

  it("names the scopes that are missing, and what to do", async () => {
    team.scopes = scopesUsed().filter((scope) => scope !== "groups:history" && scope !== "links:write");
    const found = (await look()).find((line) => line.includes("without"));
    expect(found).toContain("FAIL SLACK_BOT_TOKEN: without groups:history, links:write;");
    expect(found).toContain("leerlus manifest slack");
  });

  it("does not know when Slack does not say", async () => {
    delete team.scopes;
    expect(await look()).toContain("look SLACK_BOT_TOKEN: Slack did not say which scopes it has");
  });

  it.each([
    [120, "look"],
    [400, "FAIL"],
    [-400, "FAIL"],
  ])("sees a clock that is %i seconds off", async (late, word) => {
    const found = (await look(undefined, { late })).find((line) => line.includes("clock"));
    expect(found?.startsWith(`${word} clock: `)).toBe(true);
  });

  it("looks at each channel that is bound", async () => {
    await install(null);
    const bind = (room: string, address: string) =>
      bindChannel(scopeOf(app.database.db, COOPERATION), room, "slack", address);
    await bind("implementation", "T1:C1");
    await bind("monitoring", "T1:C2");
    await bind("revision", "T1:C9");
    await bind("learning-circle", "T1:C7");
    await bind("person:anna@example.org", "T1:D0ANNA");
    Object.assign(team.channels.get("C1") ?? {}, { isArchived: true });
    Object.assign(team.channels.get("C2") ?? {}, { isMember: false });
    const [parked] = await listChannels(scopeOf(app.database.db, COOPERATION), ["learning-circle"]).then(
      (all) => all.filter(({ surface }) => surface === "slack"),
    );
    await parkChannel(app.database.db, parked?.id ?? 0, "restricted_action");
    const lines = (await look()).filter((line) => line.includes(" in "));
    expect(lines.slice(1)).toEqual([
      "FAIL Slack Werkruimte T1: implementation in C1 cannot be reached (is_archived)",
      "FAIL Slack Werkruimte T1: monitoring in C2 cannot be reached (not_in_channel: type /invite @leerlus there)",
      "FAIL Slack Werkruimte T1: revision in C9 cannot be reached (channel_not_found)",
      "FAIL Slack Werkruimte T1: learning-circle in C7 takes no messages (restricted_action)",
    ]);
  });

  it("opens the tokens of workspaces that were installed by OAuth", async () => {
    await install(sealToken([KEY], "T1", { access: "xoxb-T1" }));
    expect(await look(MANY)).toContain("ok Slack Werkruimte T1 (T1): works in Werkruimte T1");
    const [line] = await look(MANY, { keys: [randomBytes(32)] });
    expect(line).toContain(
      "FAIL Slack Werkruimte T1 (T1): its token cannot be used: ENCRYPTION_KEY no longer holds",
    );
  });

  it("says that Leerlus is not installed anywhere yet", async () => {
    expect(await look(MANY)).toEqual(["look Slack: not installed in any workspace yet"]);
  });

  it("names a code and nothing else when Slack cannot be reached", async () => {
    const lines = await look({ botToken: "xoxb-geheim", apiUrl: "http://127.0.0.1:61234/api/" });
    expect(lines[0]).toBe("FAIL SLACK_BOT_TOKEN: does not work (no answer: ECONNREFUSED)");
    expect(lines.join()).not.toContain("geheim");
  });
});
