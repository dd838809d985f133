import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";

const CLIENT = new URL("../../../src/web/client/", import.meta.url);
const files = readdirSync(CLIENT);
const read = (name: string) => readFileSync(new URL(name, CLIENT), "utf8");

it("a cooperation's theme takes the place of one file: no colour stands in another", () => {
  const colours = files
    .filter((name) => name.endsWith(".css") && name !== "theme.css")
    .flatMap((name) =>
      [...read(name).matchAll(/:[^;{}]*(#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(|\b(?:white|black)\b)/gi)].map(
        ([found]) => `${name}${found}`,
      ),
    );
  expect(colours).toEqual([]);
});

it("the scripts of a page are together under 50 kB compressed", () => {
  const bytes = files
    .filter((name) => name.endsWith(".js"))
    .reduce((sum, name) => sum + gzipSync(read(name)).length, 0);
  expect(bytes).toBeLessThan(50 * 1024);
});
