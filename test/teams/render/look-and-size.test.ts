import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Temporal } from "temporal-polyfill";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { rendering } from "../../../src/teams/handle/reply.ts";
import { bytesOf } from "../../../src/teams/render/card-limits.ts";
import { textIn } from "../../../src/view/text.ts";
import type { FakeConnector } from "../fake/fake-connector.ts";
import { CHANNEL, openTeams, patient, postTo, READABLE, senderTo, tokensOf } from "../open-teams.ts";

let fake: FakeConnector;
beforeEach(async () => {
  fake = await openTeams();
});
afterEach(() => fake.close());
const ago = (ms: number) => Temporal.Now.instant().subtract({ milliseconds: ms }).toString();

describe("reading back", () => {
  it("a login too busy is not a refusal", async () => {
    const sender = senderTo(fake, {
      graph: {
        tokens: tokensOf(fake, { loginUrl: await busyLogin() }),
        graphUrl: fake.graphUrl,
        now: () => Temporal.Now.instant(),
        timeoutMs: 5000,
      },
    });
    const post = postTo(READABLE, { since: ago(1000) });
    await sender.send(post, patient);
    expect(await sender.find(post, patient).catch(() => "throws")).toBe("throws");
  });
  it("Graph that limits is given the time it asks", async () => {
    const post = postTo(READABLE, { since: ago(1000) });
    fake.mischief.plan({ does: "limited", seconds: 120 }, { service: "graph" });
    expect(
      await senderTo(fake)
        .find(post, patient)
        .catch((e) => String(e)),
    ).toEqual({ retryAfterMs: 120_000 });
  });
  it("root of the thread gone: the post is not lost", async () => {
    const post = postTo(CHANNEL, { thread: "1699999999999" });
    const r = await senderTo(fake).send(post, patient);
    expect(r).toHaveProperty("sent");
  });
});

async function busyLogin(): Promise<string> {
  const server = createServer((_, response) => {
    response.writeHead(503, { "content-type": "application/json", "retry-after": "5" });
    response.end(JSON.stringify({ error: "temporarily_unavailable", error_description: "AADSTS90033" }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe("sizes", () => {
  it("an answer with a ref stays under 28 KB", async () => {
    const engine = { baseUrl: "https://leerlus.example.org", registry: { commands: [] } } as never;
    const t = textIn("nl");
    let worst = 0;
    for (let n = 1; n < 200; n += 1) {
      const items = Array.from({ length: n }, (_, at) => ({
        text: [`P-${at}`],
        buttons: ["a", "b", "c", "d", "e", "f"].map((label) => ({
          label,
          command: "agenda/park",
          input: { item: `P-${at}` },
        })),
      }));
      const card = {
        title: ["Agenda"],
        ref: "IO-2026-12",
        body: [{ type: "list" as const, items, empty: "-" }],
        buttons: [],
      };
      const made = await rendering({ engine } as never, { t }, card as never);
      worst = Math.max(worst, bytesOf(made.card));
    }
    expect(worst).toBeLessThanOrEqual(28 * 1024);
  });
});
