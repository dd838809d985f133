import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as commands from "../../../commands/index.ts";
import * as jobs from "../../../jobs/index.ts";
import { COUNTS_HEAD, countsOf } from "../../intake/counts.ts";
import { type FigureApp, openFigureApp } from "../../intake/figure-app.ts";

let figureApp: FigureApp;
beforeAll(async () => {
  figureApp = await openFigureApp({ ...commands, ...jobs });
}, 30_000);
beforeEach(async () => {
  await figureApp.reset();
  await figureApp.app.database.db.execute(sql`truncate indicator_releases, posts cascade`);
});
afterAll(() => figureApp.app.close());

const anna = () => figureApp.app.as("anna@example.org");
const coordinator = () => figureApp.app.as("coordinator@example.org");
const summaries = () => figureApp.app.posts({ purpose: "indicator-summary" });
describe("the summary of a period", () => {
  it("is that of the last quarter with figures, when none was named", async () => {
    await figureApp.report(COUNTS_HEAD + countsOf("2025-Q3", () => 20) + countsOf("2025-Q4", () => 25));
    const { text } = await anna().done("indicator/summary");
    expect(text).toContain("De cijfers over het vierde kwartaal van 2025");
    expect(text).toContain("- Onvrijwillige doorplaatsingen: 2.800 doorplaatsingen");
    expect(await summaries()).toEqual([]);
  });

  it("says what is on target and what is not, and of what there is nothing yet", async () => {
    const evaluations = "procesevaluaties;2026-Q4;;;5;nee\nclienttevredenheid;2026-H2;;;8,1;nee\n";
    await figureApp.report(COUNTS_HEAD + evaluations);
    const { text } = await anna().done("indicator/summary", { period: "2026-Q4" });
    expect(text).toContain("1 van de 2 streefwaarden is niet gehaald.");
    expect(text).toContain("De streefwaarde is 7. Die is niet gehaald.");
    expect(text).toContain("over het tweede halfjaar van 2026");
    expect(text).toContain("De streefwaarde is 7,5. Die is gehaald.");
    expect(text).toMatch(/Nog geen cijfers: Onvrijwillige doorplaatsingen, Instroom,/);
    expect(text).not.toContain("jeugdreclassering");
  });

  it("leads to each figure: by a button to what is off target, by what may be typed to the others", async () => {
    await figureApp.report(
      `${COUNTS_HEAD}procesevaluaties;2026-Q4;;;5;nee\n${countsOf("2026-Q4", () => 25)}`,
    );
    const { card, text } = await anna().done("indicator/summary");
    const pressed = await anna().press(card, "Meer");
    expect(pressed.ok && pressed.text).toContain("Onvrijwillige doorplaatsingen in het vierde kwartaal");
    const line = /indicator toon .*/.exec(text)?.[0] ?? "";
    const typed = await anna().type(line);
    expect(typed.ok && typed.text).toContain("Onvrijwillige doorplaatsingen in het vierde kwartaal van 2026");
  });

  it("is clear when there is nothing", async () => {
    expect((await anna().done("indicator/summary")).text).toContain(
      "Er zijn nog geen cijfers. Zodra de coördinator",
    );
    await figureApp.report(COUNTS_HEAD + countsOf("2025-Q4", () => 25));
    const { card, text } = await anna().done("indicator/summary", { period: "2025-Q1" });
    expect(text).toContain("Over het eerste kwartaal van 2025 zijn er nog geen cijfers.");
    const reply = await anna().press(card, "4e kwartaal 2025");
    expect(reply.ok && reply.text).toContain("De cijfers over het vierde kwartaal van 2025");
  });

  it("is posted in a room by the coordinator, once, and renewed the next time", async () => {
    await figureApp.report(COUNTS_HEAD + countsOf("2025-Q4", () => 25));
    const input = { period: "2025-Q4", room: "region:achterhoek" };
    const first = await coordinator().done("indicator/summary", input);
    expect(first.text).toContain("Deze samenvatting staat nu in Regio Achterhoek.");
    const again = await coordinator().done("indicator/summary", input);
    expect(again.text).toContain("Deze samenvatting stond al in Regio Achterhoek.");
    expect(await summaries()).toMatchObject([
      { room: "region:achterhoek", subject: "2025-Q4", period: "2025-Q4", revision: 1 },
    ]);
  });

  it("is posted by nobody else, nowhere unknown, and not when it says nothing", async () => {
    await figureApp.report(COUNTS_HEAD + countsOf("2025-Q4", () => 25));
    const member = await anna().refused("indicator/summary", { room: "monitoring" });
    expect(member).toMatchObject({ code: "not-allowed" });
    expect(member.message).toContain("Alleen de coördinator");
    const nowhere = await coordinator().refused("indicator/summary", { room: "zolder" });
    expect(nowhere.issues[0]?.field).toBe("room");
    const person = await coordinator().refused("indicator/summary", { room: "person:anna@example.org" });
    expect(person.issues[0]?.field).toBe("room");
    const empty = await coordinator().refused("indicator/summary", { period: "2024-Q1", room: "monitoring" });
    expect(empty).toMatchObject({ code: "conflict" });
    expect(await summaries()).toEqual([]);
  });

  it("that is only read leaves no trace; that is posted leaves one", async () => {
    await figureApp.report(COUNTS_HEAD + countsOf("2025-Q4", () => 25));
    const trail = async () =>
      (await figureApp.app.database.db.execute(
        sql`select what, subject from audit where what = 'indicator/summary'`,
      )) as unknown;
    await anna().done("indicator/summary");
    expect(JSON.stringify(await trail())).not.toContain("2025-Q4");
    await coordinator().done("indicator/summary", { room: "monitoring" });
    expect(JSON.stringify(await trail())).toContain("2025-Q4");
  });

  it("two at once make one post", async () => {
    await figureApp.report(COUNTS_HEAD + countsOf("2025-Q4", () => 25));
    const input = { period: "2025-Q4", room: "monitoring" };
    await Promise.all([1, 2, 3].map(() => coordinator().done("indicator/summary", input)));
    expect(await summaries()).toHaveLength(1);
  });
});
