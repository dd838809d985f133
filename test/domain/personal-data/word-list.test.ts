import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { FIRST_NAMES, LAST_NAMES, PLACES, STEMS } from "../../../src/domain/personal-data/word-list.ts";

const WORDS = path.join(import.meta.dirname, "../../../src/domain/personal-data/words");

it.each([
  ["first-names", " ", FIRST_NAMES],
  ["last-names", " ", LAST_NAMES],
  ["places", "|", PLACES],
  ["ordinary-words", " ", STEMS],
] as const)("%s: has every word of its file, and nothing that only stands in it", (name, between, list) => {
  const text: string = JSON.parse(readFileSync(path.join(WORDS, `${name}.json`), "utf8"));
  const words = text.split(between);
  const all = new Set(words);
  expect(words.filter((word) => !list.has(word))).toEqual([]);
  const parts = words.flatMap((word, at) => [
    ...[word.slice(1), word.slice(0, -1), `${word}x`, `x${word}`, `${word}é`],
    ...[word + between, between + word, `${word}${between}${words[at + 1]}`],
  ]);
  expect(["", between, ...parts].filter((part) => list.has(part) !== all.has(part))).toEqual([]);
});
