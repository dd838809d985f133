import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";

const filesOf = (folder: string, ending: string) => {
  const url = new URL(`../../../src/web/${folder}/`, import.meta.url);
  const names = readdirSync(url).filter((name) => name.endsWith(ending));
  expect(names.length).toBeGreaterThan(10);
  return names.map((name) => ({ name, text: readFileSync(new URL(name, url), "utf8") }));
};

it("a cooperation's theme takes the place of one file: no colour stands in another", () => {
  const colours = filesOf("style", ".css")
    .filter(({ name }) => name !== "theme.css")
    .flatMap(({ name, text }) =>
      [...text.matchAll(/:[^;{}]*(#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(|\b(?:white|black)\b)/gi)].map(
        ([found]) => `${name}${found}`,
      ),
    );
  expect(colours).toEqual([]);
});

it("the scripts of a page are together under 50 kB compressed", () => {
  const bytes = filesOf("client", ".js").reduce((sum, { text }) => sum + gzipSync(text).length, 0);
  expect(bytes).toBeLessThan(50 * 1024);
});
