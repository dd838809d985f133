import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { kindsOf, NEW, sendHundreds } from "../e2e/slack-load.ts";
import { openSlack } from "../slack/open-slack.ts";
import { sendTo } from "../slack/receiver.ts";
import { startSlackProcess } from "../slack/slack-process.ts";
import { someone } from "../slack/someone.ts";
import { quantile, table } from "./measure.ts";

const SECONDS = 10;
const ms = (value: number) => `${value.toFixed(0)} ms`;

/** The least that acknowledging can cost: read the request and answer 200. */
async function bareDoor() {
  const server = createServer((request, response) => {
    request.resume().on("end", () => response.end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { url, close: () => server.closeAllConnections() ?? server.close() };
}

/** How long Slack waits for an acknowledgement of a hundred signed requests a second, of every kind. */
export async function acksTable(): Promise<string> {
  const slack = await openSlack();
  const directory = await mkdtemp(path.join(tmpdir(), "leerlus-bench-"));
  const receiver = await startSlackProcess(directory, slack.apiUrl);
  const door = await bareDoor();
  const kinds = kindsOf(slack);
  const rows = [["a hundred requests a second", "median", "99 %", "slowest", "99 %, ratio to the floor"]];
  let floor = Number.NaN;
  const measure = async (name: string, send: typeof receiver.send) => {
    const answers = await sendHundreds(send, kinds, SECONDS);
    const refused = answers.filter(({ status }) => status !== 200).length;
    if (refused > 0) throw new Error(`${name}: ${refused} of ${answers.length} were not acknowledged`);
    const times = answers.map((answer) => answer.ms);
    const late = quantile(times, 0.99);
    if (Number.isNaN(floor)) floor = late;
    const cells = [quantile(times, 0.5), late, Math.max(...times)].map(ms);
    rows.push([name, ...cells, `${(late / floor).toFixed(1)} x`]);
  };
  try {
    await receiver.send(someone(slack, () => ({}) as never, "U0ANNA").typed(NEW, "/actie"));
    await measure("floor: read and answer 200", (request) => sendTo(door.url, request));
    await measure("Slack answers", receiver.send);
    slack.mischief.rate({ rate: 1, random: () => 0, kinds: [{ does: "hang" }] });
    await measure("Slack hangs", receiver.send);
  } finally {
    door.close();
    await receiver.kill();
    await slack.close();
    await rm(directory, { recursive: true, force: true });
  }
  return table(rows);
}
