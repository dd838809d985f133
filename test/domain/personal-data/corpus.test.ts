import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { corpus, type Half, outcome } from "./corpus.ts";
import { countsOf, report } from "./report.ts";

const of = (isChild: boolean, half: Half) =>
  countsOf(corpus().filter((sentence) => sentence.isChild === isChild && sentence.half === half));

describe("the sentences of the corpus", () => {
  it("are at least three hundred, each once", () => {
    const texts = corpus().map(({ text }) => text);
    expect(texts.length).toBeGreaterThanOrEqual(300);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each(["tuned", "held-out", "fresh", "fresh-2", "fresh-3", "fresh-4", "fresh-5"] as const)(
    "about a child are asked or stopped, 95 of 100 (%s)",
    (half) => {
      const { all, free } = of(true, half);
      expect(free / all).toBeLessThanOrEqual(0.05);
    },
  );

  it.each(["tuned", "held-out", "fresh", "fresh-2", "fresh-3", "fresh-4", "fresh-5"] as const)(
    "that are harmless are asked 3 of 100, never stopped (%s)",
    (half) => {
      const { all, ask, stop } = of(false, half);
      expect(ask / all).toBeLessThanOrEqual(0.034);
      expect(stop).toBe(0);
    },
  );

  it("are counted in the documentation as they are", () => {
    const docs = readFileSync(path.join(import.meta.dirname, "../../../docs/personal-data.md"), "utf8");
    expect(docs).toContain(report());
  });
});

describe("what was missed or refused before", () => {
  it.each([
    ["Kevin de Vries loopt steeds weg van de groep", "ask"],
    ["is van 14-09-2010 en verblijft bij ons", "stop"],
    ["14-jarige uit Terborg met anorexia opgenomen in Zonnedauw", "ask"],
    ["Casus: Lars (13) slaat begeleiders", "ask"],
    ["Dorpsstraat 8a, 7071 AB Ulft", "ask"],
    ["zakgeld naar NL91ABNA0417164300", "stop"],
    ["bsn een een een twee twee twee drie drie drie", "stop"],
    ["Stadhuis Arnhem, 026-3773333", "free"],
    ["Mail de notulen naar secretariaat@g7.example", "free"],
  ])("%s: %s", (text, wanted) => expect(outcome(text)).toBe(wanted));
});
