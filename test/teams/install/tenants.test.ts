import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listAudit } from "../../../db/queries/audit.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { findActive, installWorkspace } from "../../../src/conversation/directory/workspace.ts";
import { teamsTenants } from "../../../src/teams/install/tenants.ts";
import { COOPERATION, seedCooperation } from "../../builders.ts";
import { emptyTables } from "../../database.ts";
import { openTestApp, type TestApp } from "../../harness.ts";
import { OTHER_TENANT, TENANT } from "../open-teams.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 30_000);
beforeEach(() => app.reset());
afterAll(() => app.close());

const tenants = (tenantIds: string[], dev = false) => teamsTenants(app.engine, { tenantIds, dev });
const installed = async (id: string) => (await findActive(app.engine, "teams", id))?.cooperation;

describe("the tenants of the settings", () => {
  it("become those of the only cooperation, in whichever case they are written", async () => {
    const both = tenants([TENANT.toUpperCase(), OTHER_TENANT]);
    expect(await both.settle()).toBeUndefined();
    expect([await installed(TENANT), await installed(OTHER_TENANT)]).toEqual([COOPERATION, COOPERATION]);
    expect(await both.cooperationOf(TENANT.toUpperCase())).toBe(COOPERATION);
  });

  it("leave nothing more to be done at the next start", async () => {
    await tenants([TENANT]).settle();
    await tenants([TENANT]).settle();
    const { items } = await listAudit(
      scopeOf(app.database.db, COOPERATION),
      {},
      { after: undefined, limit: 50 },
    );
    expect(items.filter(({ what }) => what === "workspace/install")).toHaveLength(1);
  });

  it("are all there are: what comes from another is nobody's, and nobody there is believed", async () => {
    const one = tenants([TENANT]);
    expect(await one.cooperationOf(OTHER_TENANT)).toBeUndefined();
    expect(await installed(OTHER_TENANT)).toBeUndefined();
    expect([one.isTrusted(TENANT), one.isTrusted(OTHER_TENANT)]).toEqual([true, false]);
  });

  it("are left when they are taken out, and joined again when they are put back", async () => {
    await tenants([TENANT, OTHER_TENANT]).settle();
    await tenants([TENANT]).settle();
    expect(await installed(OTHER_TENANT)).toBeUndefined();
    await tenants([TENANT, OTHER_TENANT]).settle();
    expect(await installed(OTHER_TENANT)).toBe(COOPERATION);
  });

  it("wait for a cooperation, and belong to nobody while there are several", async () => {
    await emptyTables(app.database.db);
    expect(await tenants([TENANT]).settle()).toContain("leerlus setup");
    await seedCooperation(app.database.db);
    await seedCooperation(app.database.db, "andere");
    expect(await tenants([TENANT]).settle()).toContain("several");
    expect(await tenants([TENANT]).cooperationOf(TENANT)).toBeUndefined();
  });

  it("stay with the cooperation that they had", async () => {
    await seedCooperation(app.database.db, "andere");
    const about = { cooperation: "andere", name: "x", token: null, botAccount: null };
    await installWorkspace(app.engine, { surface: "teams", id: TENANT, ...about });
    expect(await tenants([TENANT]).cooperationOf(TENANT)).toBe("andere");
    expect(await tenants([OTHER_TENANT]).cooperationOf(TENANT)).toBeUndefined();
  });

  it("are whichever it is tried in during development, and none of them is left", async () => {
    const dev = tenants([], true);
    expect(await dev.cooperationOf(TENANT)).toBe(COOPERATION);
    expect(await dev.settle()).toBeUndefined();
    expect(await installed(TENANT)).toBe(COOPERATION);
  });
});
