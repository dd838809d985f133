/**
 * What a server can do to a call.
 * - `delay`: answers later · `hang`: never answers, and did nothing · `hang-after`: did it, and never answers
 * - `late`: breaks the connection, and does it after all, later
 * - `limited`: 429 with Retry-After · `status`: answers so, and did nothing · `status-after`: did it, and answers so
 * - `reset-before`, `reset-after`: breaks the connection before and after doing it
 * - `page`: a page of something in between, with 200, after doing it · `elsewhere`: sends on to another address
 */
export type Misbehaviour =
  | { does: "delay" | "late"; ms: number }
  | { does: "limited"; seconds: number | undefined }
  | { does: "status" | "status-after"; status: number; code?: string }
  | { does: "elsewhere"; to: string }
  | { does: "hang" | "hang-after" | "reset-before" | "reset-after" | "page" };

export type Service = "connector" | "login" | "graph";

/** Which calls it befalls, and how often; once when not said. */
export interface Occasion {
  service?: Service;
  method?: string;
  conversation?: string;
  times?: number;
}

interface Planned {
  misbehaviour: Misbehaviour;
  occasion: Occasion;
  left: number;
}

export interface FaultRate {
  /** The share of calls that goes wrong, from 0 to 1. */
  rate: number;
  kinds: Misbehaviour[];
  /** A number from 0 to 1; for a run that can be repeated. */
  random: () => number;
}

/** What goes wrong, and when. */
export function makeMischief() {
  let planned: Planned[] = [];
  let rates: FaultRate[] = [];
  return {
    /** The next calls that fit; of the connector when not said otherwise. */
    plan: (misbehaviour: Misbehaviour, occasion: Occasion = {}): void => {
      planned.push({ misbehaviour, occasion, left: occasion.times ?? 1 });
    },
    /** A share of all calls. */
    rate: (fault: FaultRate): void => {
      rates.push(fault);
    },
    calm: (): void => {
      planned = [];
      rates = [];
    },
    /** What befalls a call. */
    for: (call: { service: Service; method: string; conversation: string }): Misbehaviour | undefined => {
      const hit = planned.find(
        ({ occasion, left }) =>
          left > 0 &&
          (occasion.service ?? "connector") === call.service &&
          (occasion.method ?? call.method) === call.method &&
          (occasion.conversation ?? call.conversation) === call.conversation,
      );
      if (hit) {
        hit.left -= 1;
        return hit.misbehaviour;
      }
      for (const { rate, kinds, random } of rates) {
        if (random() < rate) return kinds[Math.floor(random() * kinds.length)];
      }
      return undefined;
    },
  };
}

/** Every kind of fault, the same in every run. */
export function faults(rate: number): FaultRate {
  let state = 11;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const status = (does: "status" | "status-after", code: number): Misbehaviour => ({ does, status: code });
  return {
    rate,
    random,
    kinds: [
      { does: "delay", ms: 30 },
      { does: "hang" },
      { does: "hang-after" },
      { does: "late", ms: 60 },
      { does: "limited", seconds: 1 },
      ...[412, 500, 502, 504].map((code) => status("status", code)),
      ...[502, 504].map((code) => status("status-after", code)),
      { does: "reset-before" },
      { does: "reset-after" },
      { does: "page" },
    ],
  };
}
