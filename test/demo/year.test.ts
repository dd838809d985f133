import { afterAll, beforeAll, describe } from "vitest";
import { long } from "../fault/how-long.ts";
import { attacked } from "./attacked.ts";
import { english } from "./english.ts";
import { firstQuarter } from "./first-quarter.ts";
import { journey } from "./journey.ts";
import { loop } from "./loop.ts";
import { openDemo, type Played, playUntil } from "./played.ts";
import { records } from "./records.ts";
import { volume } from "./volume.ts";

/** Two years, or in the short form as far as the first revision stands and the theme of the second year is an agreement. */
const UNTIL = long ? "2028-01-01" : "2027-03-01";

let demo: Played;
const played = () => demo;
beforeAll(async () => {
  demo = await openDemo();
}, 600_000);
afterAll(() => demo.database.close());

describe("until April 2026", () => {
  beforeAll(() => demo.years.play("2026-04-01"), 900_000);
  firstQuarter(played);
  english(played);
});

describe("over two years", () => {
  beforeAll(() => playUntil(demo, UNTIL), 1_800_000);
  loop(played);
  journey(played);
  volume(played, UNTIL);
  records(played);
  attacked(played);
});
