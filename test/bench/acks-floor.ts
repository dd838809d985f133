// What an acknowledgement costs without us: node acks-floor.ts bolt|insert [DATABASE_URL]. Bolt as its manual begins, or
// with one insert for each request before it acknowledges. It says the port of its server.
import type { AddressInfo } from "node:net";
import { App, ExpressReceiver } from "@slack/bolt";
import pg from "pg";
import { QUIET } from "../../src/slack/send/api.ts";
import { SECRET } from "../slack/signed.ts";

const [kind, databaseUrl] = process.argv.slice(2);
const pool = kind === "insert" ? new pg.Pool({ connectionString: databaseUrl, max: 8 }) : undefined;
await pool?.query(`create table if not exists bench_inbound (
  id bigserial primary key, key text not null unique, payload jsonb not null, received_at timestamptz not null default now()
)`);

const receiver = new ExpressReceiver({ signingSecret: SECRET, logger: QUIET });
const app = new App({
  receiver,
  logger: QUIET,
  authorize: async () => ({ botToken: "xoxb-T1", botId: "B1", botUserId: "UBOT" }),
});

async function keep(body: object): Promise<void> {
  const key = "trigger_id" in body ? body.trigger_id : JSON.stringify(body);
  const statement = "insert into bench_inbound (key, payload) values ($1, $2) on conflict do nothing";
  await pool?.query(statement, [key, body]);
}

app.command(/.*/, async ({ body, ack }) => {
  await keep(body);
  await ack();
});
app.action(/.*/, async ({ body, ack }) => {
  await keep(body);
  await ack();
});
const server = await receiver.start(0);
process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
