// A process with the surface on an embedded database of its own, to be killed:
// node teams-child.ts DIRECTORY METADATA_URL LOGIN_URL CLIENT_SECRET
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { Temporal } from "temporal-polyfill";
import * as commands from "../../commands/index.ts";
import { openEmbedded } from "../../db/client.ts";
import { listCooperations } from "../../db/queries/cooperation/cooperation.ts";
import * as jobs from "../../jobs/index.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { openSessions } from "../../src/engine/session/sign-in.ts";
import { openTeamsReceiver } from "../../src/teams/receive/receive.ts";
import { teamsRouter } from "../../src/teams/receive/router.ts";
import { teamsApi } from "../../src/teams/send/teams-api.ts";
import { teamsTokens } from "../../src/teams/send/tokens.ts";
import { COOPERATION, seedCooperation } from "../builders.ts";
import { CLIENT, ISSUER, TENANT } from "./fake/bot-framework.ts";

const [directory = "", openIdMetadataUrl = "", loginUrl = "", clientSecret = ""] = process.argv.slice(2);
const database = await openEmbedded(directory);
if ((await listCooperations(database.db)).length === 0) await seedCooperation(database.db);
const silence = () => undefined;
const real = () => Temporal.Now.instant();
const engine: Engine = {
  database,
  registry: { ...commands, ...jobs },
  clock: { real, now: async () => real() },
  log: { info: silence, warn: silence, error: silence },
  baseUrl: "http://localhost:3978",
  demo: false,
};
const tokens = teamsTokens(engine, { clientId: CLIENT, clientSecret, loginUrl });
const receiver = openTeamsReceiver(
  { engine, access: openSessions(engine) },
  {
    cooperationOf: async (tenant) => (tenant === TENANT ? COOPERATION : undefined),
    isTrusted: (tenant) => tenant === TENANT,
    api: teamsApi({ tokens, homeTenant: TENANT, loopback: true, now: real }),
    answerMs: 500,
  },
);
const app = express();
const config = {
  ...{ dev: false, clientId: CLIENT, clientSecret, tenantIds: [TENANT], loginUrl },
  ...{ openIdMetadataUrl, tokenIssuer: ISSUER, graphUrl: undefined },
};
app.use("/api/messages", await teamsRouter(engine, config as never, receiver.take));
const server = createServer(app).listen(0, "127.0.0.1", () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
