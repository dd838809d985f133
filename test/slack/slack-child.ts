// A process with the surface, to be killed, on an embedded database of its own or on a PostgreSQL:
// node slack-child.ts DIRECTORY|DATABASE_URL API_URL
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { Temporal } from "temporal-polyfill";
import * as commands from "../../commands/index.ts";
import { openEmbedded, openPostgres } from "../../db/client.ts";
import { listCooperations } from "../../db/queries/cooperation/cooperation.ts";
import * as jobs from "../../jobs/index.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { openSessions } from "../../src/engine/session/sign-in.ts";
import { openSlackReceiver } from "../../src/slack/receive/app.ts";
import { slackRouter } from "../../src/slack/receive/http.ts";
import { COOPERATION, seedCooperation } from "../builders.ts";
import { SECRET } from "./signed.ts";

const [place = "", apiUrl = ""] = process.argv.slice(2);
const database = await (place.startsWith("postgres") ? openPostgres(place) : openEmbedded(place));
if ((await listCooperations(database.db)).length === 0) await seedCooperation(database.db);
const silence = () => undefined;
const engine: Engine = {
  database,
  registry: { ...commands, ...jobs },
  clock: { real: () => Temporal.Now.instant(), now: async () => Temporal.Now.instant() },
  log: { info: silence, warn: silence, error: silence },
  baseUrl: "http://localhost:3978",
  demo: false,
};
const receiver = openSlackReceiver(
  { engine, access: openSessions(engine) },
  {
    apiUrl,
    installationOf: async (team) =>
      team === "T1" ? { team, cooperation: COOPERATION, token: "xoxb-T1", bot: "UBOT" } : undefined,
  },
);
const app = express();
app.use("/slack", slackRouter(receiver, { signingSecret: SECRET }));
const server = createServer(app).listen(0, "127.0.0.1", () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
