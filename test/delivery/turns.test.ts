import { describe, expect, it, vi } from "vitest";
import type { Claim } from "../../db/queries/posting/delivery-claim.ts";
import { makeReserve } from "../../src/delivery/reserve.ts";

/** What of a claim the reserve looks at. */
const claim = (tenant: string, delivery: number, surface = "slack") =>
  ({ surface, tenant, cooperation: "g7", delivery, channel: delivery }) as Claim;
const takeAll = (reserve: ReturnType<typeof makeReserve>) => {
  const taken: number[] = [];
  for (let one = reserve.take(); one; one = reserve.take()) taken.push(one.delivery);
  return taken;
};

describe("what has been claimed and has not begun", () => {
  it("begins in turns of its workspaces, and in order in each", () => {
    const reserve = makeReserve(4);
    for (let n = 1; n <= 4; n += 1) reserve.add(claim("T1", n));
    reserve.add(claim("T2", 5));
    reserve.add(claim("T1", 6, "teams"));
    expect(takeAll(reserve)).toEqual([1, 5, 6, 2, 3, 4]);
  });

  it("is as much as begins in half a second: few at first and when it goes slowly, many when it goes fast", () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    try {
      const reserve = makeReserve(4);
      expect(reserve.room()).toBe(4);
      for (let n = 0; n < 20; n += 1) reserve.add(claim("T1", n));
      expect(reserve.isFull()).toBe(true);
      takeAll(reserve);
      vi.advanceTimersByTime(100);
      expect(reserve.room()).toBe(100);
      for (let n = 0; n < 100; n += 1) reserve.add(claim("T1", n));
      takeAll(reserve);
      vi.advanceTimersByTime(10);
      expect(reserve.room()).toBe(250);
      vi.advanceTimersByTime(10_000);
      expect(reserve.room()).toBe(4);
    } finally {
      vi.useRealTimers();
    }
  });

  it("is added to while there is another one for each that is on its way", () => {
    const reserve = makeReserve(4);
    for (let n = 0; n < 3; n += 1) reserve.add(claim("T1", n));
    expect([reserve.isFull(), reserve.room()]).toEqual([true, 0]);
    reserve.take();
    expect([reserve.isFull(), reserve.room() > 0]).toEqual([false, true]);
  });
});
