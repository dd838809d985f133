import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as commands from "../../commands/index.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { troubledMoments } from "../../db/queries/time/moment.ts";
import * as jobs from "../../jobs/index.ts";
import { setupFromFile } from "../../src/setup/setup-from-file.ts";
import { emptyTables } from "../database.ts";
import { COUNTS_HEAD, countsOf } from "../intake/counts.ts";
import { CBS, COOPERATION, type FigureApp, openFigureApp, SEED } from "../intake/figure-app.ts";

let figureApp: FigureApp;
beforeAll(async () => {
  figureApp = await openFigureApp({ ...commands, ...jobs });
}, 30_000);
beforeEach(async () => {
  await figureApp.app.reset();
  await emptyTables(figureApp.app.database.db);
  await setupFromFile(figureApp.engine, SEED, { apply: true, language: "nl" });
});
afterAll(() => figureApp.app.close());

/** The same count for every region at every provider. */
const counts = (period: string, each: number, code = "doorplaatsingen") =>
  countsOf(period, () => each, { code });

const summaries = async (filter: Record<string, string> = {}) =>
  await figureApp.app.posts({ purpose: "indicator-summary", ...filter });
const give = async (rows: string) => await figureApp.report(COUNTS_HEAD + rows);
const dropped = async () =>
  (await troubledMoments(scopeOf(figureApp.app.database.db, COOPERATION), 20)).map(({ note }) => note);

describe("after an import", () => {
  it("the figures of its period are summarised in the room of the monitoring meeting", async () => {
    await give(counts("2025-Q3", 20) + counts("2025-Q4", 25));
    await figureApp.app.at("2026-01-05T08:05:00+01:00");
    const [post, ...others] = await summaries();
    expect(others).toEqual([]);
    expect(post).toMatchObject({ subject: "2025-Q4", period: "2025-Q4", room: "monitoring", thread: null });
    expect(post?.text).toContain("De cijfers over het vierde kwartaal van 2025");
    expect(post?.text).toContain("- Onvrijwillige doorplaatsingen: 2.800 doorplaatsingen");
    expect(post?.text).toContain("560 meer dan in het vorige kwartaal: dat is slechter dan gewenst");
    expect(post?.text).toContain("Er kwamen ook cijfers over 1 eerder kwartaal.");
    expect(post?.text).toContain("Nog geen cijfers: Instroom,");
  });

  it("nothing is posted when the same file comes again", async () => {
    await give(counts("2025-Q4", 25));
    await figureApp.app.at("2026-01-05T08:05:00+01:00");
    await give(counts("2025-Q4", 25));
    await figureApp.app.at("2026-01-05T09:00:00+01:00");
    expect(await summaries()).toMatchObject([{ revision: 1 }]);
  });

  it("it waits for the morning, and is said once for several files of one period", async () => {
    await figureApp.app.at("2026-01-05T21:00:00+01:00");
    await give(counts("2025-Q4", 25));
    await figureApp.app.at("2026-01-05T22:00:00+01:00");
    await give(counts("2025-Q4", 30, "instroom"));
    expect(await summaries()).toEqual([]);
    await figureApp.app.at("2026-01-06T08:05:00+01:00");
    const [post, ...others] = await summaries();
    expect(others).toEqual([]);
    expect(post?.revision).toBe(1);
    expect(post?.text).toContain("Instroom: 3.360 kinderen");
    expect(post?.text).not.toContain("Bijgewerkt");
  });

  it("later figures of the period renew what stands there, and it says so", async () => {
    await give(counts("2025-Q4", 25));
    await figureApp.app.at("2026-01-06T10:00:00+01:00");
    await give(counts("2025-Q4", 30));
    await figureApp.app.at("2026-01-06T10:05:00+01:00");
    const [post, ...others] = await summaries();
    expect(others).toEqual([]);
    expect(post?.revision).toBe(2);
    expect(post?.text).toContain("Bijgewerkt na nieuwe cijfers op dinsdag 6 januari 2026.");
    expect(post?.text).toContain("3.360 doorplaatsingen");
  });

  it("figures of an earlier period leave the summary of another alone, but for what it compares with", async () => {
    await give(counts("2025-Q4", 25));
    await figureApp.app.at("2026-01-06T10:00:00+01:00");
    await give(counts("2025-Q2", 30));
    await figureApp.app.at("2026-01-06T10:05:00+01:00");
    expect((await summaries()).map(({ period, revision }) => [period, revision])).toEqual([
      ["2025-Q4", 1],
      ["2025-Q2", 1],
    ]);
  });

  it("figures of a year belong in the quarter in which it ends", async () => {
    await figureApp.report(CBS);
    await figureApp.app.at("2026-01-05T08:05:00+01:00");
    const [post] = await summaries();
    expect(post?.period).toBe("2022-Q4");
    expect(post?.text).toContain("Jongeren met jeugdhulp in natura: 13,2% (voorlopig)");
    expect(post?.text).toContain("er ook per gemeente");
    expect(post?.text).not.toContain("Nog geen cijfers");
    expect(post?.text).toContain("De cijfers over 2022\n");
    expect(post?.text).toContain("heel Nederland");
  });

  it("nothing is said of figures that are all withheld, and it is listed why", async () => {
    await give("doorplaatsingen;2025-Q4;achterhoek;aanbieder-01;3;nee\n");
    await figureApp.app.at("2026-01-05T08:05:00+01:00");
    expect(await summaries()).toEqual([]);
    expect(await dropped()).toContain(
      "alle cijfers over het vierde kwartaal van 2025 zijn afgeschermd: niets geplaatst",
    );
  });
});

describe("before a monitoring meeting", () => {
  it("the last figures stand in its agenda thread, once", async () => {
    await give(counts("2025-Q4", 25));
    await figureApp.app.at("2026-03-09T18:00:00+01:00");
    const posts = await summaries({ subject: "MO-2026-Q1" });
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({ period: "2025-Q4", room: "monitoring", thread: "MO-2026-Q1" });
    expect(posts[0]?.text).toContain("Ter voorbereiding van MO-2026-Q1.");
    const published = await figureApp.app.posts({ purpose: "agenda-published", subject: "MO-2026-Q1" });
    expect(published[0]?.id).toBeLessThan(posts[0]?.id ?? 0);
  });

  it("what was corrected since then is renewed there too", async () => {
    await give(counts("2025-Q4", 25));
    await figureApp.app.at("2026-03-06T10:00:00+01:00");
    await give(counts("2025-Q4", 30));
    await figureApp.app.at("2026-03-06T10:05:00+01:00");
    const [post] = await summaries({ subject: "MO-2026-Q1" });
    expect(post?.text).toContain("3.360 doorplaatsingen");
    expect(post?.text).toContain("Bijgewerkt na nieuwe cijfers op vrijdag 6 maart 2026.");
  });

  it("nothing is said without recent figures, and it is listed why", async () => {
    await figureApp.report(CBS);
    await figureApp.app.at("2026-03-09T18:00:00+01:00");
    expect(await summaries({ subject: "MO-2026-Q1" })).toEqual([]);
    expect(await dropped()).toContain("geen recente cijfers voor MO-2026-Q1: niets geplaatst");
  });

  it("nothing is said of a meeting that was cancelled", async () => {
    await give(counts("2025-Q4", 25));
    const reason = "Er zijn te weinig mensen.";
    await figureApp.app
      .as("coordinator@example.org")
      .done("meeting/cancel", { meeting: "MO-2026-Q1", reason });
    await figureApp.app.at("2026-03-09T18:00:00+01:00");
    expect(await summaries({ subject: "MO-2026-Q1" })).toEqual([]);
  });
});
