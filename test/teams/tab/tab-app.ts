import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import type { Engine } from "../../../src/engine/engine.ts";
import type { Access } from "../../../src/engine/session/session.ts";
import { openSessions } from "../../../src/engine/session/sign-in.ts";
import { makeSso } from "../../../src/teams/tab/sso.ts";
import { teamsPages } from "../../../src/teams/tab/tab.ts";
import { webRouter } from "../../../src/web/app.ts";
import { COOPERATION } from "../../builders.ts";
import { openTestApp, type TestApp } from "../../harness.ts";
import { CLIENT, type FakeEntra, openFakeEntra, TENANT } from "../fake/fake-entra.ts";

export interface TabApp extends TestApp {
  entra: FakeEntra;
  access: Access;
  url: string;
  /** A tenant takes part in the cooperation from now on, or no more. */
  join(tenant: string): void;
  leave(tenant: string): void;
}

/** The browser room with the pages of Teams before it, and a Microsoft Entra that is here. */
export async function openTabApp(
  settings: { clientId?: string | undefined; tenantIds?: string[] } = {},
): Promise<TabApp> {
  const app = await openTestApp();
  const entra = await openFakeEntra();
  const router = express();
  const server = createServer(router);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const engine: Engine = { ...app.engine, baseUrl: url, demo: false };
  const access = openSessions(engine);
  const teams = { clientId: CLIENT, tenantIds: [TENANT], loginUrl: entra.loginUrl, ...settings };
  const sso = makeSso({ teams, baseUrl: url, now: engine.clock.real });
  const tenants = new Set([TENANT]);
  const cooperationOf = async (tenant: string) => (tenants.has(tenant) ? COOPERATION : undefined);
  router.use("/teams", teamsPages({ engine, access, sso, cooperationOf }));
  router.use(webRouter({ engine, access, demo: undefined }));
  return {
    ...app,
    ...{ engine, entra, access, url },
    join: (tenant) => void tenants.add(tenant),
    leave: (tenant) => void tenants.delete(tenant),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await entra.close();
      await app.close();
    },
  };
}
