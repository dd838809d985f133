import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bindChannel, listChannels } from "../../../db/queries/posting/channel.ts";
import { parkChannel } from "../../../db/queries/posting/delivery.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { keepConversation, leaveConversation } from "../../../src/conversation/directory/conversation.ts";
import type { TeamsConfig } from "../../../src/start/settings/settings.ts";
import { lookAtTeams } from "../../../src/teams/install/doctor.ts";
import { COOPERATION, seedCooperation } from "../../builders.ts";
import { openTestApp, type TestApp } from "../../harness.ts";
import { type BotFramework, CLIENT, ISSUER, openBotFramework } from "../fake/bot-framework.ts";
import type { FakeConnector } from "../fake/fake-connector.ts";
import { at, CHANNEL, OTHER_TENANT, openTeams, TEAM, TENANT } from "../open-teams.ts";

let app: TestApp;
let fake: FakeConnector;
let framework: BotFramework;
beforeAll(async () => {
  [app, framework] = await Promise.all([openTestApp(), openBotFramework()]);
}, 30_000);
beforeEach(async () => {
  await app.reset();
  framework.ill = {};
  fake = await openTeams();
});
afterEach(() => fake.close());
afterAll(async () => {
  await framework.close();
  await app.close();
});

const baseUrl = "https://leerlus.example.org";
function settings(more: Partial<TeamsConfig> = {}): TeamsConfig {
  return {
    ...{ dev: false, clientId: CLIENT, clientSecret: fake.login.clientSecret, tenantIds: [TENANT] },
    ...{ openIdMetadataUrl: framework.metadataUrl, tokenIssuer: ISSUER, loginUrl: fake.loginUrl },
    graphUrl: fake.graphUrl,
    ...more,
  };
}
async function look(more: Partial<TeamsConfig> = {}, { late = 0, url = baseUrl } = {}) {
  const real = () => app.engine.clock.real().add({ seconds: late });
  const engine = { ...app.engine, baseUrl: url, clock: { ...app.engine.clock, real } };
  const findings = await lookAtTeams(engine, settings(more));
  return findings.map(({ well, attention, text }) => `${well ? "ok" : attention ? "look" : "FAIL"} ${text}`);
}
const meet = (id = CHANNEL) =>
  keepConversation(app.engine, {
    ...{
      surface: "teams",
      tenant: TENANT,
      id,
      kind: "channel",
      serviceUrl: fake.serviceUrl,
      bot: `28:${CLIENT}`,
    },
    ...{ team: TEAM, channelName: "Implementatieoverleg" },
  });
const bind = () => bindChannel(scopeOf(app.database.db, COOPERATION), "implementation", "teams", at(CHANNEL));

describe("leerlus doctor", () => {
  it("finds that everything is well", async () => {
    await meet();
    await bind();
    const { host } = new URL(framework.metadataUrl);
    expect(await look()).toEqual([
      "ok BASE_URL: Teams sends to https://leerlus.example.org/api/messages",
      `ok Teams: the keys by which requests are signed can be had from ${host}`,
      expect.stringMatching(/^ok clock: [01] s apart from Microsoft's$/),
      `ok Teams tenant ${TENANT}: TEAMS_CLIENT_SECRET works`,
      `ok Teams tenant ${TENANT}: the app is known there`,
      "ok Teams: Implementatieoverleg for implementation can be reached",
    ]);
  });

  it("names what Microsoft says to a secret that does not work", async () => {
    const found = await look({ clientSecret: "wrong" });
    expect(found).toContain(
      `FAIL Teams tenant ${TENANT}: TEAMS_CLIENT_SECRET does not work (invalid_client)`,
    );
  });

  it("looks at each tenant, and in which of them the app is not known", async () => {
    const found = await look({ tenantIds: [TENANT, OTHER_TENANT] });
    expect(found.filter((line) => line.startsWith(`ok Teams tenant`))).toHaveLength(3);
    fake.mischief.plan({ does: "status", status: 400 }, { service: "login", times: 9 });
    const unknown = await look({ tenantIds: [TENANT, OTHER_TENANT] });
    expect(unknown.find((line) => line.includes(OTHER_TENANT))).toMatch(/^look .*not known there/);
  });

  it("says when requests cannot be believed, because there are no keys", async () => {
    framework.ill = { does: "refuse" };
    expect((await look()).some((line) => /^FAIL Teams: .* gives no keys/.test(line))).toBe(true);
  });

  it.each([
    [120, "look"],
    [400, "FAIL"],
    [-400, "FAIL"],
  ])("sees a clock that is %i seconds off", async (late, word) => {
    const found = (await look({}, { late })).find((line) => line.includes("clock"));
    expect(found?.startsWith(`${word} clock: `)).toBe(true);
  });

  it("says that Teams cannot reach an address without https", async () => {
    const found = await look({}, { url: "http://leerlus.example.org" });
    expect(found[0]).toMatch(/^FAIL BASE_URL: Teams cannot reach http:/);
  });

  it("looks at each channel that is bound", async () => {
    const one = async () => (await look()).at(-1);
    await bind();
    await look();
    expect(await one()).toBe("FAIL Teams: a conversation for implementation cannot be reached (never met)");
    await meet();
    const there = fake.state.conversations.get(CHANNEL);
    if (there) there.refusal = { status: 403, code: "BotNotInConversationRoster" };
    const name = "Teams: Implementatieoverleg for implementation";
    expect(await one()).toBe(`FAIL ${name} cannot be reached (BotNotInConversationRoster)`);
    await leaveConversation(app.engine, "teams", TENANT, CHANNEL);
    expect(await one()).toMatch(/^FAIL .* cannot be reached \(Leerlus was removed there/);
    const { db } = app.database;
    const [channel] = (await listChannels(scopeOf(db, COOPERATION), ["implementation"])).filter(
      ({ surface }) => surface === "teams",
    );
    await parkChannel(db, channel?.id ?? 0, "uninstalled");
    expect(await one()).toBe(`FAIL ${name} takes no messages (uninstalled)`);
  });

  it("shows no address of a person", async () => {
    await meet();
    await bindChannel(scopeOf(app.database.db, COOPERATION), "person:anna@example.org", "teams", at(CHANNEL));
    await look();
    expect((await look()).join("\n")).not.toContain("anna@");
  });

  it("says that several cooperations cannot share one Teams", async () => {
    await seedCooperation(app.database.db, "andere");
    expect((await look()).some((line) => /^FAIL Teams: .*several/.test(line))).toBe(true);
  });

  it("asks Microsoft nothing while it is only tried out", async () => {
    framework.asked.length = 0;
    const found = await look({ dev: true, clientId: undefined, clientSecret: undefined, tenantIds: [] });
    expect(found.at(-1)).toMatch(/^look TEAMS_DEV/);
    expect([framework.asked, fake.calls]).toEqual([[], []]);
  });
});
