import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = path.join(import.meta.dirname, "..");
const IMAGES = path.join(ROOT, "docs/images");
// A whole screen of text is the largest.
const MOST_BYTES = 220_000;

const documents = ["README.md", ...readdirSync(path.join(ROOT, "docs")).map((name) => `docs/${name}`)]
  .filter((name) => name.endsWith(".md"))
  .map((name) => ({ name, text: readFileSync(path.join(ROOT, name), "utf8") }));
const shown = documents.flatMap(({ name, text }) =>
  [...text.matchAll(/<img src="([^"]+)" width="\d+" alt="([^"]*)">/g)].map(([, src = "", alt = ""]) => ({
    name,
    file: path.relative(ROOT, path.join(ROOT, path.dirname(name), src)),
    alt,
  })),
);

describe("the pictures of the documentation", () => {
  it("are there, and each says in words what it shows", () => {
    expect(shown.length).toBeGreaterThan(8);
    for (const { name, file, alt } of shown) {
      expect(statSync(path.join(ROOT, file), { throwIfNoEntry: false })?.isFile(), `${name}: ${file}`).toBe(
        true,
      );
      expect(alt.length, `${name}: ${file}`).toBeGreaterThan(30);
    }
  });

  it.each(readdirSync(IMAGES))("%s is used, and small", (image) => {
    expect(shown.map(({ file }) => file)).toContain(`docs/images/${image}`);
    expect(statSync(path.join(IMAGES, image)).size).toBeLessThanOrEqual(MOST_BYTES);
  });

  it("are shown in no other way", () => {
    expect(documents.filter(({ text }) => /!\[[^\]]*\]\(/.test(text)).map(({ name }) => name)).toEqual([]);
  });
});
