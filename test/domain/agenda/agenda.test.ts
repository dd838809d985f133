import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  type JourneyStep,
  kindOfRoom,
  meetingsAnsweringFor,
  movedTo,
  type Step,
  stepAway,
  stepOnto,
} from "../../../src/domain/agenda/agenda.ts";

const at = Temporal.Instant.from("2026-01-05T07:00:00Z");
const way = (...steps: [JourneyStep, string][]): Step[] => steps.map(([what, ref]) => ({ what, ref, at }));

describe("the journey of an item", () => {
  it("begins when it comes onto its first meeting", () => {
    expect(stepOnto("monitoring", [])).toBe("raised");
    expect(stepOnto("monitoring", way(["parked", "P-1"]))).toBe("raised");
  });

  it("goes on within a kind by carrying over and to another kind by forwarding", () => {
    const journey = way(["raised", "IO-2026-01"], ["decision", "B-1"]);
    expect(stepOnto("implementation", journey)).toBe("carried");
    expect(stepOnto("monitoring", journey)).toBe("forwarded");
  });

  it("knows where an item went from each of its meetings", () => {
    const journey = way(
      ["raised", "IO-2026-01"],
      ["decision", "B-1"],
      ["carried", "IO-2026-02"],
      ["parked", "IO-2026-02"],
      ["forwarded", "MO-2026-Q2"],
    );
    expect(stepAway(journey, "IO-2026-01")).toMatchObject({ what: "carried", ref: "IO-2026-02" });
    expect(stepAway(journey, "IO-2026-02")).toMatchObject({ what: "parked" });
    expect(stepAway(journey, "MO-2026-Q2")).toBeUndefined();
  });

  it("is answered for where it stands, and where it was just left undone", () => {
    expect(meetingsAnsweringFor([])).toEqual([]);
    expect(meetingsAnsweringFor(way(["raised", "IO-2026-01"], ["carried", "IO-2026-02"]))).toEqual([
      "IO-2026-02",
      "IO-2026-01",
    ]);
    expect(meetingsAnsweringFor(way(["raised", "IO-2026-01"], ["forwarded", "MO-2026-Q1"]))).toEqual([
      "MO-2026-Q1",
    ]);
  });
});

describe("the order of an agenda", () => {
  it.each([
    [1, ["P-3", "P-1", "P-2"]],
    [2, ["P-1", "P-3", "P-2"]],
    [3, ["P-1", "P-2", "P-3"]],
    [99, ["P-1", "P-2", "P-3"]],
  ])("puts the last of three on place %i", (place, order) => {
    expect(movedTo(["P-1", "P-2", "P-3"], "P-3", place)).toEqual(order);
  });
});

it("a room is for one kind of meeting or for none", () => {
  expect(kindOfRoom("revision")).toBe("revision-table");
  expect(kindOfRoom("secretariat")).toBeUndefined();
  expect(kindOfRoom(undefined)).toBeUndefined();
});
