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
const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "i")
    .exec(tag)
    ?.slice(1)
    .find((value) => value) ?? "";
/** Every picture in a text, however its tag is written: what says nothing of itself has an empty `alt`. */
const picturesIn = (text: string) =>
  [...text.matchAll(/<img\b(?:"[^"]*"|'[^']*'|[^>"'])*>?/gi)].map(([tag]) => ({
    src: attribute(tag, "src"),
    alt: attribute(tag, "alt"),
  }));
const shown = documents.flatMap(({ name, text }) =>
  picturesIn(text).map(({ src, alt }) => ({
    name,
    file: path.relative(ROOT, path.join(ROOT, path.dirname(name), src)),
    alt,
  })),
);

describe("the pictures of the documentation", () => {
  it("are all found, in whatever order a tag is written, also without words", () => {
    const tags = `<img alt="b" src='a.png'> <IMG\n  src="c.png">\n<img src="d>.png" width="1" alt="">`;
    expect(picturesIn(tags)).toEqual([
      { src: "a.png", alt: "b" },
      { src: "c.png", alt: "" },
      { src: "d>.png", alt: "" },
    ]);
    expect(shown.length).toBe(documents.reduce((sum, { text }) => sum + text.split(/<img/i).length - 1, 0));
  });

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
