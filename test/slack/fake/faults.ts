import type { FaultRate } from "./misbehaviour.ts";

/** Every kind of fault, the same in every run. */
export function faults(rate: number): FaultRate {
  let state = 7;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    rate,
    random,
    kinds: [
      { does: "delay", ms: 30 },
      { does: "hang" },
      { does: "hang-after" },
      { does: "late", ms: 60 },
      { does: "limited", seconds: 1 },
      { does: "500-before" },
      { does: "500-after" },
      { does: "reset-before" },
      { does: "reset-after" },
      { does: "page" },
    ],
  };
}
