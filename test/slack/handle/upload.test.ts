import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { changedSlicesOf } from "../../../db/queries/figures/figure-import.ts";
import { bindChannel } from "../../../db/queries/posting/channel.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { setupFromFile } from "../../../src/setup/setup-from-file.ts";
import { fileShared } from "../../../src/slack/handle/files.ts";
import { COOPERATION } from "../../builders.ts";
import { emptyTables } from "../../database.ts";
import { everythingStored } from "../../everything-stored.ts";
import { openTestApp, type TestApp } from "../../harness.ts";
import type { FakeSlack } from "../fake/fake-slack.ts";
import { addUser, type FakeTeam } from "../fake/fake-state.ts";
import { openSlack } from "../open-slack.ts";
import { type Json, openReceiver, type TestReceiver, until } from "../receiver.ts";
import { buttonsIn, someone } from "../someone.ts";

const SEED = path.join(import.meta.dirname, "../../../db/seed/g7.yaml");
const CBS = readFileSync(
  path.join(import.meta.dirname, "../../data/cbs-85098NED-indicatoren-jeugdzorg-gemeenten-2022.csv"),
);
const GOOD = "indicator;period;region;value\ninstroom;2026-Q1;achterhoek;30\n";
const OWN = "Jeugdregio;Kwartaal;Instroom\nAchterhoek;2026-Q1;30\n";

let app: TestApp;
let slack: FakeSlack;
let team: FakeTeam;
let receiver: TestReceiver;
beforeAll(async () => {
  app = await openTestApp();
  await emptyTables(app.database.db);
  await setupFromFile(app.engine, SEED, { apply: true, language: "nl" });
}, 60_000);
beforeEach(async () => {
  const { db } = app.database;
  await db.execute(
    sql.raw(
      "truncate indicator_uploads, indicator_slices, indicator_imports, counters, inbound, inbox, channels cascade",
    ),
  );
  slack = await openSlack();
  team = slack.state.teams.get("T1") as FakeTeam;
  addUser(team, { id: "U0CARLA", name: "carla", email: "coordinator@example.org" });
  addUser(team, { id: "U0PIET", name: "piet", email: "piet@example.org" });
  await bindChannel(scopeOf(db, COOPERATION), "implementation", "slack", "T1:C1");
  const options = { apiUrl: slack.apiUrl, installationOf: async () => undefined };
  receiver = await openReceiver(app.engine, slack, {
    events: { file_shared: fileShared({ engine: app.engine, options }) },
  });
});
afterEach(async () => {
  await receiver.close();
  expect(slack.violations).toEqual([]);
  await slack.close();
});
afterAll(() => app.close());

const put = (content: string | Buffer, { id = "F1", name = "cijfers.csv", mimetype = "text/csv" } = {}) =>
  team.files.set(id, { id, name, mimetype, content: Buffer.from(content) });
const share = (user = "U0CARLA", channel = "C1", id = "F1") =>
  receiver.event({ type: "file_shared", file_id: id, user_id: user, channel_id: channel });
const told = (channel = "C1") => team.channels.get(channel)?.ephemeral ?? [];
const answer = (nth = 0): Promise<Json> => until(() => told()[nth]);
const carla = () => someone(slack, () => receiver, "U0CARLA");
const press = async (shown: Json, label: string) => {
  const button = buttonsIn(shown).find((one) => one.label === label);
  if (!button) throw new Error(`no button ${label} among ${buttonsIn(shown).map((one) => one.label)}`);
  const container = { type: "message", message_ts: "1.2", channel_id: "C1", is_ephemeral: true };
  const actions = [{ type: "button", action_id: "run:x", block_id: button.block, value: button.value }];
  const payload = carla().press(button.value, { container, actions });
  await receiver.interact(payload);
  return payload.response_url;
};
const came = (url: string): Promise<Json> => until(() => slack.responseUrls.answers(url)[0]);
const slices = () => changedSlicesOf(scopeOf(app.database.db, COOPERATION), 1);
const quiet = () => new Promise((later) => setTimeout(later, 400));

describe("a file of figures that the coordinator shares", () => {
  it("is answered to them alone with what it would bring, and kept when they press", async () => {
    put(CBS, { name: "cbs-85098NED.csv" });
    await share();
    const shown = await answer();
    expect(shown.user).toBe("U0CARLA");
    expect(JSON.stringify(shown.blocks)).toMatch(/1\.520/);
    expect(await slices()).toEqual([]);
    const url = await press(shown, "Bewaar");
    const kept = await came(url);
    expect(kept.replace_original).toBe(true);
    expect(kept.text).toContain("Bewaard: cijfers uit cbs-85098NED.csv");
    expect(await slices()).toHaveLength(5);
    const again = await came(await press(shown, "Bewaar"));
    expect(again.text).toMatch(/al gedaan|al bewaard/i);
    expect(slack.messages("T1", "C1")).toEqual([]);
  });

  it("is one file however often Slack tells of it", async () => {
    put(GOOD);
    await share();
    await answer();
    await share();
    const [one, two] = [await answer(0), await answer(1)];
    const keys = [one, two].map((shown) => buttonsIn(shown)[0]?.value.match(/upload=([^;!]+)/)?.[1]);
    expect(keys[1]).toBe(keys[0]);
  });

  it("asks in a window what its columns mean", async () => {
    put(OWN);
    await share();
    const url = await press(await answer(), "Leg uit");
    const view = await until(() => [...team.views.values()].at(-1)?.view as Json);
    expect(view.blocks.map(({ label }: Json) => label?.text).filter(Boolean)).toEqual([
      "Bestand",
      "Wat staat in “Jeugdregio”?",
      "Wat staat in “Kwartaal”?",
    ]);
    const { view: shown, id, hash } = [...team.views.values()].at(-1) as Json;
    await receiver.interact(carla().submission({ ...shown, id, hash }, {}));
    expect(JSON.stringify((await came(url)).blocks)).toContain("Bewaar");
  });

  it("with mistakes is told line and column, and nothing can be kept", async () => {
    put(`${GOOD}instroom;2026-Q2;Achterhoe;1\n`);
    await share();
    const shown = await answer();
    expect(JSON.stringify(shown.blocks)).toMatch(/regel 3, kolom region.*Bedoelt u/);
    expect(buttonsIn(shown).map(({ label }) => label)).toEqual(["Niet bewaren"]);
  });

  it("with somebody's data is refused, and nothing of it is kept", async () => {
    put("Totaal;toelichting\n1;Kind Jan Jansen\n");
    await share();
    expect(JSON.stringify((await answer()).blocks)).toMatch(/regel 2, kolom toelichting/);
    expect(await everythingStored(app.database.db)).not.toMatch(/Jansen|indicator_uploads:/);
  });

  it("that is no table, or a bomb, is refused in words", async () => {
    put("Beste collega,\n\nHierbij.\n");
    await share();
    expect(JSON.stringify((await answer()).blocks)).toContain("Dit is geen tabel");
  });

  it("when large is said to be read first, and beyond 16 MB is refused", async () => {
    put(`${GOOD}${"instroom;2026-Q1;achterhoek;\n".repeat(60_000)}`);
    await share();
    expect(JSON.stringify((await answer()).blocks)).toContain("wordt gelezen");
    expect(JSON.stringify((await answer(1)).blocks)).toContain("60.000");
    put(Buffer.alloc(17 * 1024 * 1024, "a;b\n"), { id: "F2" });
    await share("U0CARLA", "C1", "F2");
    expect(JSON.stringify((await answer(2)).blocks)).toContain("groter dan 16 MB");
  });
});

it("whoever is not the coordinator hears who is, and the file is not fetched", async () => {
  put(GOOD);
  await share("U0PIET");
  const shown = await answer();
  expect(shown.user).toBe("U0PIET");
  expect(JSON.stringify(shown.blocks)).toMatch(/Alleen de coördinator leest cijfers in/);
  expect(await everythingStored(app.database.db)).not.toMatch(/indicator_uploads:/);
});

it("a file of another kind, or in a channel that is none of ours, is left alone", async () => {
  put(GOOD);
  await share("U0CARLA", "C2");
  put("x", { id: "F3", name: "foto.png", mimetype: "image/png" });
  await share("U0CARLA", "C1", "F3");
  await quiet();
  expect([...told("C1"), ...told("C2")]).toEqual([]);
});

it("the token goes to Slack alone, and a page to sign in is no file", async () => {
  const asked: IncomingMessage[] = [];
  const other = createServer((request, response) => {
    asked.push(request);
    response.end(GOOD);
  });
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.2", resolve));
  const elsewhere = `http://127.0.0.2:${(other.address() as AddressInfo).port}/f.csv`;
  put(GOOD);
  const file = team.files.get("F1");
  if (file) file.url = elsewhere;
  await share();
  expect(JSON.stringify((await answer()).blocks)).toContain("kan dit bestand niet ophalen");
  expect(asked).toEqual([]);
  if (file) file.url = `${new URL(slack.apiUrl).origin}/files/T1/F1?signed-out`;
  await share();
  expect(JSON.stringify((await answer(1)).blocks)).toContain("kan dit bestand niet ophalen");
  other.close();
});
