import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { openAgendaApp, planYear, startFirst } from "../../agenda-app.ts";
import type { TestApp } from "../../harness.ts";
import { prepared } from "../../harness.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openAgendaApp();
}, 60_000);
afterAll(() => app.close());
const begin = prepared(
  () => app,
  () => planYear(app),
);
beforeEach(() => begin());

const kim = () => app.as("kim@example.org");
const add = async (title: string) => (await kim().done("agenda/add", { title })).ref ?? "";
const mine = async (line = "agenda mijn") => {
  const reply = await kim().type(line);
  if (!reply.ok) throw new Error(reply.message);
  return reply.text;
};

it("shows what became of every item that somebody brought, what is under way first", async () => {
  await add("Wachttijden");
  await add("Vervoer");
  await add("Huisvesting");
  await app.as("anna@example.org").done("agenda/add", { title: "Iets van Anna" });
  await startFirst(app);
  const leader = app.as("coordinator@example.org");
  await leader.done("agenda/handle", { item: "P-2", outcome: "Er komt een proef in Ede." });
  await leader.done("agenda/forward", { item: "P-3", to: "monitoring" });
  const text = await mine();
  expect(text).toContain("Uw agendapunten");
  expect(text).toMatch(
    /Loopt nog\n- P-3 Huisvesting\n +doorgezet naar MO-2026-Q1, .*\n- P-1 Wachttijden\n +ingebracht voor IO-2026-01, /,
  );
  expect(text).toMatch(/Behandeld\n- P-2 Vervoer\n +behandeld in IO-2026-01, .*; Er komt een proef in Ede\./);
  expect(text).not.toContain("Iets van Anna");
});

it("says in words when there is nothing, and how one is raised", async () => {
  const reply = await kim().done("agenda/mine", {});
  expect(reply.text).toContain("U hebt nog geen agendapunten ingebracht.");
  expect(reply.card.buttons).toMatchObject([{ command: "agenda/add", opensForm: true }]);
});

it("says how many more there are than fit in a message", async () => {
  for (let n = 0; n < 27; n += 1) await add(`Punt ${n}`);
  expect(await mine("agenda mine")).toMatch(/- P-27 Punt 26\n[\s\S]*… en nog 2\n/);
});

it("offers a guest, who cannot raise one, no button", async () => {
  const reply = await app.as("gast@example.org").done("agenda/mine");
  expect(reply.text).toContain("U hebt nog geen agendapunten ingebracht.");
  expect(reply.card.buttons).toBeUndefined();
});
