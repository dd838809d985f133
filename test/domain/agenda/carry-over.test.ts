import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import type { Step } from "../../../src/domain/agenda/agenda.ts";
import { standingPoints } from "../../../src/domain/agenda/arrivals.ts";
import { carryOverOf } from "../../../src/domain/agenda/carry-over.ts";

const at = (time: string) => Temporal.Instant.from(`2026-03-05T${time}:00Z`);
const held = { state: "closed", startedAt: at("09:00") } as const;
const unstarted = { state: "open", startedAt: null } as const;
const raised: Step = { ref: "IO-2026-03", at: at("08:00"), what: "raised" };
const item = { state: "open", source: "person" } as const;

describe("once its meeting is over an item", () => {
  test("without an outcome is carried to the next", () => {
    expect(carryOverOf(item, [raised], held)).toBe("carried");
    expect(carryOverOf({ ...item, state: "parked" }, [raised], held)).toBe("carried");
  });

  test.each(["decision", "action", "agreement"] as const)("that led to a new %s is handled", (what) => {
    const outcome: Step = { ref: "X-1", at: at("09:00"), what };
    expect(carryOverOf(item, [raised, outcome], held)).toBe("handled");
  });

  test("that led to something only before the meeting began is carried", () => {
    const early: Step = { ref: "A-1", at: at("08:59"), what: "action" };
    expect(carryOverOf(item, [raised, early], held)).toBe("carried");
    expect(carryOverOf(item, [raised, early], unstarted)).toBe("carried");
  });

  test("that was handled stays as it is", () => {
    expect(carryOverOf({ ...item, state: "handled" }, [raised], held)).toBe("stays");
  });

  test("that stands on every agenda ends with the meeting, but stays while it may still be held", () => {
    expect(carryOverOf({ ...item, source: "standing" }, [raised], held)).toBe("handled");
    expect(carryOverOf({ ...item, source: "standing" }, [raised], unstarted)).toBe("stays");
  });
});

test("standing items come onto an agenda in the room of its meeting, which only a closed one keeps to itself", () => {
  const standing = [{ title: "Rondje", purpose: "inform", minutes: 10 }] as const;
  const meeting = { ref: "IO-2026-03", kind: "implementation", room: "implementation" } as const;
  expect(standingPoints(meeting, standing)).toEqual([
    {
      title: "Rondje",
      purpose: "inform",
      minutes: 10,
      kind: "implementation",
      meeting: "IO-2026-03",
      source: "standing",
      room: null,
    },
  ]);
});
