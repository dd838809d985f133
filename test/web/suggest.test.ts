import { expect, it } from "vitest";
import { suggest } from "../../src/web/client/suggest.js";

const commands = [
  { line: "actie mijn", also: "action mine", summary: "Uw acties", fields: [] },
  {
    line: "actie nieuw",
    also: "action add",
    summary: "Nieuwe actie",
    fields: [
      { label: "titel", required: true },
      { label: "houder", required: true },
      { label: "uiterlijk", required: true },
      { label: "mede", required: false },
    ],
  },
  { line: "overleg lijst", also: "meeting list", summary: "Overleggen", fields: [] },
];
const labels = (typed: string) => suggest(commands, typed, "verplicht").map(({ label }) => label);
const values = (typed: string) => suggest(commands, typed, "verplicht").map(({ value }) => value);

it("completes subjects and verbs in either language, with or without a slash or Leerlus", () => {
  expect(labels("ac")).toEqual(["actie mijn", "actie nieuw"]);
  expect(labels("Actie n")).toEqual(["actie nieuw"]);
  expect(values("/overleg")).toEqual(["/overleg lijst "]);
  expect(labels("leerlus over")).toEqual(["overleg lijst"]);
  expect(labels("meet")).toEqual(["overleg lijst"]);
  expect(labels("nieuw")).toEqual(["actie nieuw"]);
});

it("then completes the fields that are not there yet", () => {
  expect(labels("actie nieuw ")).toEqual(["titel", "houder", "uiterlijk", "mede"]);
  expect(labels("actie nieuw Bel; ")).toEqual(["houder", "uiterlijk", "mede"]);
  expect(values("actie nieuw Bel; houder Anna; u")).toEqual(["actie nieuw Bel; houder Anna; uiterlijk: "]);
  expect(values("actie nieuw Bel;")).toContain("actie nieuw Bel; mede: ");
  expect(labels("actie nieuw titel: Bel; ")).toEqual(["houder", "uiterlijk", "mede"]);
});

it("stays silent while somebody types what only they know", () => {
  expect(labels("")).toEqual([]);
  expect(labels("actie nieuw Bel de ")).toEqual([]);
  expect(labels("xyz")).toEqual([]);
});
