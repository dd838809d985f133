import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passesElevenTest } from "../../../src/domain/personal-data/citizen-number.ts";
import { findPersonalData, outcomeOf } from "../../../src/domain/personal-data/personal-data.ts";

/** Figures made up for these tests; they pass the 11-test. */
const FIGURE = "123456782";
const figuresIn = (text: string) => findPersonalData(text).filter(({ kind }) => kind === "citizenNumber");

/** Nine digits of which the last makes the 11-test pass. */
const valid = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })
  .map((digits) => ({ digits, last: digits.reduce((sum, digit, n) => sum + digit * (9 - n), 0) % 11 }))
  .filter(({ digits, last }) => last < 10 && digits.some((digit) => digit > 0))
  .map(({ digits, last }) => [...digits, last].join(""))
  // A year between two separators makes a day of some of them.
  .filter((figure) => !/(19|20)[0-9]{2}/.test(figure));

const SEPARATORS = [
  "",
  " ",
  ".",
  "-",
  "\u00a0",
  "\u200b",
  "\u2009",
  "\u2011",
  "\u2013",
  "\u00ad",
  "\u2060",
  " - ",
  "/",
  "_",
];
const ZEROS = ["0", "\u0660", "\u06f0", "\u0966", "\uff10", "\u{1d7ce}", "\u{1d7ec}", "\u{1e950}", "\u0e50"];
const separators = fc.array(fc.constantFrom(...SEPARATORS), { minLength: 9, maxLength: 9 });

const disguised = (figure: string, between: string[], zero: string) =>
  [...figure]
    .map(
      (digit, n) =>
        String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)) + (n < 8 ? between[n] : ""),
    )
    .join("");

describe("the 11-test", () => {
  it.each(["123456782", "111222333", "010464554", "000000012"])("%s passes", (figure) => {
    expect(passesElevenTest(figure)).toBe(true);
  });
  it.each(["000000000", "123456789", "12345678", "1234567820"])("%s does not", (figure) => {
    expect(passesElevenTest(figure)).toBe(false);
  });
});

describe("a citizen service number", () => {
  it("is found in any digits, whatever separates them", () => {
    fc.assert(
      fc.property(valid, separators, fc.constantFrom(...ZEROS), (figure, between, zero) => {
        expect(figuresIn(`Overleg over ${disguised(figure, between, zero)} morgen`)).toHaveLength(1);
      }),
      { numRuns: 2000 },
    );
  });

  it("is found without its leading zero", () => {
    const short = valid.map((figure) => figure.slice(0, 8)).filter((digits) => /^[1-9]/.test(digits));
    fc.assert(
      fc.property(short, (digits) => {
        expect(figuresIn(`nr ${digits} erbij`).length).toBe(passesElevenTest(`0${digits}`) ? 1 : 0);
      }),
      { numRuns: 2000 },
    );
    expect(figuresIn("10464554")).toHaveLength(1);
    expect(figuresIn("10.464-554")).toHaveLength(1);
  });

  it("is no figure that fails the 11-test", () => {
    const failing = fc
      .integer({ min: 100_000_000, max: 999_999_999 })
      .map(String)
      .filter((figure) => !passesElevenTest(figure));
    fc.assert(
      fc.property(failing, (figure) => {
        expect(findPersonalData(`Zaak ${figure}`)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["between other figures", `In 2026 waren er 14 van ${FIGURE} en 20 van 12`],
    ["in groups, after a year", "2026 123 456 782"],
    ["with points, after a number", "nr 7 1234.56.782"],
    ["glued to a word", `bsn${FIGURE}`],
    ["with commas", "123,456,782"],
    ["in a keycap", [...FIGURE].map((digit) => `${digit}\ufe0f\u20e3`).join("")],
  ])("is found %s", (_, text) => expect(figuresIn(text)).toHaveLength(1));

  it.each([
    ["the text says what it is", `BSN: ${FIGURE}`],
    ["it stands alone", FIGURE],
    ["it stands alone, in groups", "123 456 782"],
  ])("is stopped where %s", (_, text) => expect(outcomeOf(findPersonalData(text))).toBe("stop"));

  it("is asked about where it may be another number", () => {
    for (const text of ["zaak 123 456 782", "Bestelling 111222333 controleren"])
      expect(outcomeOf(findPersonalData(text))).toBe("ask");
  });

  it.each([
    "schooljaar 2026-2027",
    "2022 2023 2024 2025",
    "weken 12-13 2026",
    "van 13.30 - 15.00 uur",
    "15-12-2026 9:30",
    "2026-12-01T08:00:00+01:00",
    "export 20260114",
    "€ 10.464.554",
    "10.464.554 euro",
    "10464554,25",
    "KvK 10464554",
    "AGB-code 10464554",
    "000000000",
    "0800-2000",
    "1200 - 1350 kinderen",
    "tussen 10.000.000 en 12.000.000",
    "1 2 3 4 5 6 7 8 9 10",
  ])("is not in %s", (text) => expect(figuresIn(text)).toEqual([]));
});
