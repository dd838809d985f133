import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseCooperation } from "../../../../src/setup/parse-cooperation.ts";
import { AT_ONCE, answerOf, wrongWithAnswer } from "../../../mutated.ts";
import { long } from "../../how-long.ts";
import { damaged, entrances, everyCall, type Shot } from "./entrances.ts";
import { type HostileSite, openHostileSite } from "./hostile-site.ts";

const PAYLOADS = long ? 100_000 : 300;
/** Of an entrance whose answers keep the pace of a conversation in Teams: ten others are answered meanwhile. */
const PACED: Record<string, number> = { "Teams, press": 0.1 };
/** Of the cooperation file, which is read here: the whole of it takes some milliseconds. */
const FILES = long ? 2000 : 40;
const MB = 1024 * 1024;
/**
 * Of the second half: what caches and held texts take once is there after the first. In the long run a leak of two
 * kilobytes a payload is more.
 */
const MOST_GROWTH = 80 * MB;
const SEEDS = [20260105, 20260106];

let site: HostileSite;
beforeAll(async () => {
  site = await openHostileSite();
}, 120_000);
afterAll(() => site?.close(), 60_000);

async function wrongWith(shot: Shot): Promise<string[]> {
  const answer = await answerOf(shot);
  const isStream = answer.headers.get("content-type")?.startsWith("text/event-stream");
  const text = isStream ? "" : await answer.text();
  if (isStream) await answer.body?.cancel();
  return wrongWithAnswer(answer.status, `${text}\n${[...answer.headers].join("\n")}`);
}

/** Fires so many payloads through an entrance. @returns what was wrong with the answers */
async function fire(
  name: string,
  shots: fc.Arbitrary<Shot>,
  { count, seed }: { count: number; seed: number },
): Promise<string[]> {
  const wrong: string[] = [];
  const all = fc.sample(shots, { numRuns: count, seed });
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const answers = await Promise.all(all.slice(at, at + AT_ONCE).map(wrongWith));
    for (const [n, found] of answers.entries())
      wrong.push(...found.map((what) => `${name}, payload ${at + n} of seed ${seed}: ${what}`));
  }
  return wrong;
}

describe("what is sent by somebody who may change nothing, and is not as it should be", () => {
  it("is no fault at any entrance, changes nothing and leaves no memory behind", async () => {
    expect(site.guest.csrf).not.toBe("");
    const all = Object.entries(entrances(site));
    const shareOf = (name: string) => PACED[name] ?? 1;
    const shares = all.reduce((sum, [name]) => sum + shareOf(name), 0);
    const countOf = (name: string) => Math.ceil((PAYLOADS / SEEDS.length / shares) * shareOf(name));
    // Who comes for the first time is welcomed.
    for (const [name, shots] of all) await fire(name, shots, { count: AT_ONCE, seed: 1 });
    const before = await site.made();
    expect(before.actions).not.toEqual([]);
    const wrong = (await Promise.all(everyCall(site).map(wrongWith))).flat();
    const memory: number[] = [];
    for (const seed of SEEDS) {
      for (const [name, shots] of all)
        wrong.push(...(await fire(name, shots, { count: countOf(name), seed })));
      memory.push(site.memory());
    }
    expect(wrong).toEqual([]);
    expect(await site.made()).toEqual(before);
    expect(site.server.child.exitCode).toBeNull();
    const [first = 0, second = 0] = memory;
    expect(Math.round((second - first) / MB)).toBeLessThan(MOST_GROWTH / MB);
    expect(site.server.output()).not.toMatch(/"level":(?:50|60)/);
  }, 3_600_000);
});

describe("a cooperation file of which bytes were changed", () => {
  it("is read, or refused with the place of each mistake", () => {
    const directory = path.join(import.meta.dirname, "../../../../db/seed");
    const file = readFileSync(path.join(directory, "g7.yaml"));
    for (const bytes of fc.sample(damaged(file), { numRuns: FILES, seed: SEEDS[0] ?? 0 })) {
      const text = Buffer.from(bytes).toString("utf8");
      const read = parseCooperation(text, { language: "nl", directory });
      const places = "problems" in read ? read.problems : [];
      expect("file" in read || places.length > 0).toBe(true);
      for (const { line, column, message } of places) {
        expect([line >= 1, column >= 1, message.length > 0]).toEqual([true, true, true]);
      }
    }
  }, 600_000);
});
