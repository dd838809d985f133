import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { pathOf } from "../../src/engine/command.ts";
import { everyCommand, loseDelivery, prepareEveryCommand, type SampleCall } from "../every-command.ts";
import { everythingStored } from "../everything-stored.ts";
import { anIndicator, bringFigures, giveIndicators } from "../indicator-builder.ts";
import { openApi, type Reply, type TestApi } from "./test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterEach(() => expect(api.faults).toEqual([]));
afterAll(() => api.close());

const stored = () => everythingStored(api.app.database.db);
const send = ({ path, input, as, room }: SampleCall, query: string, key: string): Promise<Reply> =>
  api.call(`/commands/${path}${query}`, room ? { input, room } : { input }, as ? { key, as } : { key });

const answered = ({ status, body }: Reply) => (status === 200 ? "done" : `${status} ${body.detail}`);
const countPosts = (all: string) => all.match(/^posts: /gm)?.length ?? 0;

describe("a dry run", () => {
  it("of every command keeps nothing at all, and tells what the command then answers and posts", async () => {
    await api.reset();
    await prepareEveryCommand(api.app);
    const delivery = await loseDelivery(api.app);
    const now = await api.app.engine.clock.now(api.app.database.db);
    const calls = everyCommand(delivery, now);
    const { commands } = api.app.engine.registry;
    const secret = new Set(commands.filter(({ secretAnswer }) => secretAnswer).map(pathOf));
    expect(secret.size).toBeGreaterThan(1);
    let before = await stored();
    for (const [at, call] of calls.entries()) {
      const name = `${call.path} ${JSON.stringify(call.input)}`;
      const dry = await send(call, "?dryRun=1", `key-${at}`);
      expect.soft((await stored()) === before, `${name} keeps nothing`).toBe(true);
      const real = await send(call, "", `key-${at}`);
      const posts = countPosts(before);
      before = await stored();
      expect.soft(answered(dry), `${name} dry`).toMatch(call.refused ? /^4\d\d / : /^done$/);
      expect.soft(answered(real), name).toMatch(call.refused ? /^4\d\d / : /^done$/);
      if (dry.status !== 200 || real.status !== 200) continue;
      if (secret.has(call.path)) expect.soft(dry.body.text, name).not.toContain("http");
      else expect.soft(dry.body.text, name).toBe(real.body.text);
      expect.soft(dry.body.ref, name).toBe(real.body.ref);
      // What is said to the coordinators is not for a guest to read.
      if (call.as === "gast@example.org") expect.soft(dry.body.posts, name).toEqual([]);
      else expect.soft(dry.body.posts, name).toHaveLength(countPosts(before) - posts);
      expect.soft(real.body, name).not.toHaveProperty("posts");
    }
    const known = commands.map(pathOf);
    expect([...new Set(calls.map(({ path }) => path))].toSorted()).toEqual(known.toSorted());
  }, 600_000);

  it("shows no figure of which it was not decided yet what may be seen: that would not be remembered", async () => {
    await api.reset();
    await giveIndicators(api.app, [anIndicator({ code: "doorplaatsingen", title: "Doorplaatsingen" })]);
    const rows = ["achterhoek,41", "foodvalley,52", "rivierenland,63"];
    const lines = rows.map((row) => `doorplaatsingen,2025-Q4,${row}`).join("\n");
    await bringFigures(api.app, `indicator,period,region,value\n${lines}\n`);
    const show = { path: "indicator/show", input: { indicator: "doorplaatsingen", region: "foodvalley" } };
    const before = await stored();
    const early = await send(show, "?dryRun=1", "early");
    expect(early.body.text).not.toContain("Cijfer: 50");
    expect(await stored()).toBe(before);
    expect((await send(show, "", "real")).body.text).toContain("Cijfer: 50");
    expect((await send(show, "?dryRun=1", "late")).body.text).toContain("Cijfer: 50");
  });

  it.each(["dryRun=1&dryRun=1", "dryRun[]=1", "dryRun=perhaps", "dryRun=", "dryrun=1", "dry-run=1"])(
    "that cannot be understood is refused, and nothing is done for real: %s",
    async (query) => {
      await api.reset();
      const before = await stored();
      const input = { title: "Bel de regio's", holder: "anna@example.org", due: "2026-03-02" };
      const { status, body } = await send({ path: "action/add", input }, `?${query}`, "key");
      expect([status, body.error.code]).toEqual([400, "invalid"]);
      expect(await stored()).toBe(before);
    },
  );
});
