import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import type { Engine } from "../../src/engine/engine.ts";
import { openSessions } from "../../src/engine/session/sign-in.ts";
import type { TeamsConfig } from "../../src/start/settings/settings.ts";
import { openTeamsReceiver, type TeamsReceiver } from "../../src/teams/receive/receive.ts";
import { teamsRouter } from "../../src/teams/receive/router.ts";
import type { TeamsOptions } from "../../src/teams/surface.ts";
import { COOPERATION } from "../builders.ts";
import { type BotFramework, CLIENT, ISSUER, TENANT } from "./fake/bot-framework.ts";

export interface TeamsServer {
  url: string;
  receiver: TeamsReceiver;
  close(): Promise<void>;
}

/** The surface behind a real HTTP server. */
export async function openTeamsServer(
  engine: Engine,
  framework: BotFramework,
  options: Partial<TeamsOptions> & Pick<TeamsOptions, "api">,
): Promise<TeamsServer> {
  const config: TeamsConfig = {
    ...{
      dev: false,
      clientId: CLIENT,
      clientSecret: "secret",
      tenantIds: [TENANT],
      loginUrl: "http://127.0.0.1:9",
    },
    ...{ openIdMetadataUrl: framework.metadataUrl, tokenIssuer: ISSUER },
  };
  const receiver = openTeamsReceiver(
    { engine, access: openSessions(engine) },
    {
      cooperationOf: async (tenant) => (tenant === TENANT ? COOPERATION : undefined),
      isTrusted: (tenant) => tenant === TENANT,
      ...options,
    },
  );
  const router = express();
  router.use("/api/messages", await teamsRouter(engine, config, receiver.take));
  const server = createServer(router);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`,
    receiver,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await receiver.stop();
    },
  };
}
