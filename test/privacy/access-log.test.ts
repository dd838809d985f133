import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { collections, commands } from "../../commands/index.ts";
import { rowsOf } from "../../db/queries/rows.ts";
import { exportAll } from "../../src/cli/export/export-all.ts";
import { exportArchive } from "../../src/cli/export/export-archive.ts";
import { processingOfCommand, READ_LISTS } from "../../src/domain/privacy/accessed.ts";
import { pathOf } from "../../src/engine/command.ts";
import { dispatch } from "../../src/engine/dispatch.ts";
import { readOwnData } from "../../src/engine/reading/own-data.ts";
import { findCommand } from "../../src/engine/registry.ts";
import { removeOld } from "../../src/engine/remove-old.ts";
import { openApi, type TestApi } from "../api/test-api.ts";
import { COOPERATION, SETTINGS } from "../builders.ts";
import { everythingStored } from "../everything-stored.ts";

const ANNA = "anna@example.org";
let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
beforeEach(() => api.reset());
afterAll(() => api?.close());

const db = () => api.app.database.db;
const keep = async (more: object = { accessLog: true }) => {
  const settings = JSON.stringify({ ...SETTINGS, ...more });
  await db().execute(
    sql`update cooperations set settings = ${settings}::text::jsonb, version = version + 1 where slug = ${COOPERATION}`,
  );
};
const lines = async () =>
  (await rowsOf(db(), sql`select by, via, what, processing from access_log order by id`)).map((row) =>
    Object.values(row).join(" "),
  );
const silent = () => ({ say: () => undefined, note: () => undefined, write: async () => undefined });

describe("the access log", () => {
  it("keeps nothing unless the cooperation asks for it", async () => {
    await api.call("/people");
    await api.app.as(ANNA).done("action/list");
    await exportArchive(api.app.engine, {}, silent());
    expect(await lines()).toEqual([]);
  });

  it("has a line for each list, command and document that somebody reads, and none for what they ask or see", async () => {
    await keep();
    const before = await everythingStored(db());
    await api.call("/people?organisation=achterhoek");
    await api.call("/indicator-values?limit=1");
    await api.call("/indicators");
    await api.app.as(ANNA).done("action/list");
    await api.app.as(ANNA).done("leerlus/help");
    await readOwnData(api.app.engine, await api.app.actor(ANNA));
    expect(await lines()).toEqual([
      "coordinator@example.org api people people",
      "coordinator@example.org api indicator-values figures",
      `${ANNA} api action/list agreements`,
      `${ANNA} web own-data people`,
    ]);
    const after = await everythingStored(db());
    const added = after.split("\n").filter((line) => !before.includes(line));
    expect(added.filter((line) => line.startsWith("access_log: ")).length).toBe(4);
    expect(added.join("\n")).not.toContain("achterhoek");
  });

  it("has a line for what a dry run showed, though nothing else of it is kept", async () => {
    await keep();
    const command = findCommand(api.app.engine.registry, "action/list");
    if (!command) throw new Error("no command");
    const actor = await api.app.actor(ANNA);
    await dispatch(api.app.engine, { command, input: {}, actor, via: "mcp", dryRun: true });
    expect(await lines()).toEqual([`${ANNA} mcp action/list agreements`]);
  });

  it("has one line for each time that the command line takes everything along", async () => {
    await keep();
    await exportAll(api.app.engine, {}, silent());
    await exportArchive(api.app.engine, {}, silent());
    expect(await lines()).toEqual(["cli cli export service", "cli cli export archive service"]);
  });

  it("shows nothing of which no line can be kept", async () => {
    await keep();
    await db().execute(sql`alter table access_log rename to gone`);
    try {
      expect((await api.call("/people")).status).toBe(500);
      const command = findCommand(api.app.engine.registry, "action/list");
      if (!command) throw new Error("no command");
      const actor = await api.app.actor(ANNA);
      expect(await dispatch(api.app.engine, { command, input: {}, actor, via: "web" })).toMatchObject({
        ok: false,
        code: "fault",
      });
    } finally {
      await db().execute(sql`alter table gone rename to access_log`);
    }
  });

  it("is read and taken along by coordinators alone, who stand in it too", async () => {
    await keep();
    await api.call("/people");
    const { status, body } = await api.call("/access-log?what=people");
    expect(status).toBe(200);
    expect(body.items).toMatchObject([{ by: "coordinator@example.org", via: "api", what: "people" }]);
    expect((await api.call("/access-log?format=csv")).status).toBe(200);
    expect((await api.call("/access-log", undefined, { as: ANNA })).status).toBe(403);
    expect(await lines()).toContain("coordinator@example.org api access-log audit");
  });

  it("goes after a year, or as the file says", async () => {
    await keep({ accessLog: true, retention: {} });
    await api.call("/people");
    await db().execute(sql`update access_log set at = '2025-01-04T08:00:00Z'`);
    await api.call("/people");
    await db().execute(
      sql`update access_log set at = '2026-01-01T08:00:00Z' where id = (select max(id) from access_log)`,
    );
    await removeOld(api.app.engine);
    expect((await lines()).length).toBe(1);
    await keep({ accessLog: true, retention: { accessLog: null } });
    await db().execute(sql`update access_log set at = '2020-01-01T08:00:00Z'`);
    await removeOld(api.app.engine);
    expect((await lines()).length).toBe(1);
  });

  it("knows of every list and every reading command to which processing it belongs", () => {
    expect(Object.keys(READ_LISTS).sort()).toEqual(collections.map(({ name }) => name).sort());
    const not = commands
      .filter(({ changes }) => changes !== true)
      .map(pathOf)
      .filter((path) => processingOfCommand(path) === null);
    expect(not.sort()).toEqual(["leerlus/help"]);
  });
});
