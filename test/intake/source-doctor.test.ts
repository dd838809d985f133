import { afterAll, beforeAll, expect, it } from "vitest";
import { lookAtSources } from "../../src/intake/source/doctor.ts";
import { openSourceApp, type SourceApp, withSources } from "./source-app.ts";

let source: SourceApp;
beforeAll(async () => {
  source = await openSourceApp();
  await source.configure(
    withSources(
      "sources:\n  - { key: jeugdzorg, table: 85098NED, every: week }\n  - { key: met-de-hand, table: 12345NED, every: never }\n",
    ),
  );
});
afterAll(async () => {
  await source.cbs.close();
  await source.app.close();
});

it("doctor says of each source what came of it last, and asks those that are fetched by themselves", async () => {
  const texts = async () =>
    (await lookAtSources(source.engine, source.cbs.url)).map(({ well, text }) => [well, text]);
  const byHand = [true, "source met-de-hand of g7 (CBS 12345NED, never): not fetched yet"];
  expect(await texts()).toEqual([
    [true, "source jeugdzorg of g7 (CBS 85098NED, week): not fetched yet"],
    byHand,
  ]);
  expect(source.cbs.asked).toEqual(["85098NED/Properties"]);
  await source.want();
  await source.fetch();
  expect(await texts()).toEqual([
    [true, "source jeugdzorg of g7 (CBS 85098NED, week): checked on 2026-01-05"],
    byHand,
  ]);
  source.cbs.tables.clear();
  await source.want();
  await source.fetch();
  const unknown = "The source does not know this table, or no longer. Check the number of the table.";
  expect(await texts()).toEqual([
    [false, `source jeugdzorg of g7 (CBS 85098NED, week): failed on 2026-01-05: ${unknown}; now: ${unknown}`],
    byHand,
  ]);
});
