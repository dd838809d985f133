import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { MeetingState } from "../../../src/domain/meeting/meeting.ts";
import { expectedAt, meetingOnline, type OnlineEvent } from "../../../src/domain/meeting/online.ts";

const at = (time: string) => Temporal.Instant.from(`2026-01-08T${time}:00+01:00`);
const meeting = (ref: string, start: string, end: string, state: MeetingState = "open") => ({
  ...{ ref, state, startAt: at(start), endAt: at(end) },
});
const morning = meeting("IO-2026-01", "09:30", "11:00");
const noon = meeting("IO-2026-01-2", "11:00", "12:00");
const found = (meetings: (typeof morning)[], event: OnlineEvent, time: string) =>
  meetingOnline(meetings, event, at(time))?.ref;

describe("which meeting an online meeting is", () => {
  it.each([
    ["08:29", undefined],
    ["08:30", "IO-2026-01"],
    ["09:30", "IO-2026-01"],
    ["11:00", "IO-2026-01"],
    ["11:01", undefined],
  ])("for who joins at %s", (time, ref) => expect(found([morning], "join", time)).toBe(ref));

  it.each(["leave", "end"] as const)("is none that begins later for a %s", (event) => {
    expect(found([morning], event, "09:29")).toBeUndefined();
    expect(found([morning], event, "09:30")).toBe("IO-2026-01");
  });

  it("is of two the one whose start is nearest", () => {
    expect(found([morning, noon], "join", "10:10")).toBe("IO-2026-01");
    expect(found([morning, noon], "join", "10:50")).toBe("IO-2026-01-2");
  });

  it("is one that runs over its time, unless another is on by then", () => {
    const running = meeting("IO-2026-01", "09:30", "11:00", "running");
    expect(found([running], "leave", "11:40")).toBe("IO-2026-01");
    expect(found([running, noon], "join", "11:40")).toBe("IO-2026-01-2");
    expect(found([running], "join", "09:00")).toBe("IO-2026-01");
  });

  it.each(["closed", "cancelled"] as const)("is none that is %s", (state) => {
    expect(found([meeting("IO-2026-01", "09:30", "11:00", state)], "join", "10:00")).toBeUndefined();
  });
});

describe("who is filled in for presence", () => {
  const answers = [{ organisation: "aanbieder-02", answer: "yes" as const, standin: null }];

  it("is who was seen and who said that they come", () => {
    const seen = { present: null, seenOnline: ["achterhoek", "aanbieder-02"] };
    expect(expectedAt(seen, answers)).toEqual(["achterhoek", "aanbieder-02"]);
  });

  it("is who was recorded, once somebody did", () => {
    expect(expectedAt({ present: ["foodvalley"], seenOnline: ["achterhoek"] }, answers)).toEqual([
      "foodvalley",
    ]);
  });
});
