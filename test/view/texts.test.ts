import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/domain/organisation/language.ts";
import { textIn } from "../../src/view/text.ts";
import { faultsIn, longSentences } from "../read-aloud.ts";

/** What each text is given that has places to fill in: those that take something else are tried with the next. */
const SAMPLES: unknown[] = [0, 1, 2, "X-1", ["X-1"], ["X-1", "X-2"]];

/** Written for whoever writes programs or files, or quoted from a page in Dutch. */
const EXEMPT = [/^api\./, /^setup\./, /^indicator\.statLineLayout/, /^chart\.no/, /^leerlus\.searchEmpty/];

/** Every text by its path, as it reads. */
function readAll(node: unknown, path: string): [path: string, said: string][] {
  if (typeof node === "string") return [[path, node]];
  if (typeof node === "function") {
    return SAMPLES.flatMap((sample): [string, string][] => {
      try {
        const said: unknown = node(...Array.from({ length: node.length }, () => sample));
        return typeof said === "string" ? [[`${path}(${JSON.stringify(sample)})`, said]] : [];
      } catch {
        return [];
      }
    });
  }
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, one]) => readAll(one, path === "" ? key : `${path}.${key}`));
}

describe.each(LANGUAGES)("every text in %s", (language) => {
  const { field: _fields, choiceWords: _words, ...text } = textIn(language);
  const all = readAll(text, "").filter(([path]) => !EXEMPT.some((one) => one.test(path)));

  it("reads well aloud", () => {
    expect(all.length).toBeGreaterThan(1000);
    expect(
      all.flatMap(([path, said]) => faultsIn(said, language).map((fault) => `${path}: ${fault}`)),
    ).toEqual([]);
  });

  it("has short sentences where somebody's own duty is asked or told", () => {
    const own = all.filter(([path]) => DUTY.some((one) => one.test(path)));
    expect(own.length).toBeGreaterThan(200);
    expect(own.filter(([, said]) => longSentences(said).length > 0).map(([path]) => path)).toEqual([]);
  });
});

/** What cards about somebody's own meetings, items, actions and answers say; refusals may take longer to help. */
const DUTY = [
  /^action\./,
  /^agenda\./,
  /^meeting\.(?!refusal)/,
  /^poll\.(?!refusal)/,
  /^digest\.ask/,
  /^workspace\.home/,
];
