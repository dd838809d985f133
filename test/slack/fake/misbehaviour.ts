/**
 * What a server can do to a call.
 * - `delay`: answers later · `hang`: never answers, and did nothing · `hang-after`: did it, and never answers
 * - `late`: breaks the connection, and does it after all, later
 * - `limited`: 429 with Retry-After · `500-before`, `500-after`: an error before and after doing it
 * - `reset-before`, `reset-after`: breaks the connection before and after doing it
 * - `page`: a page of something in between, after doing it · `error`: an error of Slack's own
 */
export type Misbehaviour =
  | { does: "delay" | "late"; ms: number }
  | { does: "limited"; seconds: number }
  | { does: "error"; code: string }
  | {
      does: "hang" | "hang-after" | "500-before" | "500-after" | "reset-before" | "reset-after" | "page";
    };

/** Which calls it befalls, and how often; once when not said. */
export interface Occasion {
  method?: string;
  team?: string;
  channel?: string;
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
  random?: () => number;
  method?: string;
}

/** What goes wrong, and when. */
export function makeMischief() {
  let planned: Planned[] = [];
  let rates: FaultRate[] = [];
  return {
    /** The next calls that fit. */
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
    for: (call: { method: string; team: string; channel: string }): Misbehaviour | undefined => {
      const hit = planned.find(
        ({ occasion, left }) =>
          left > 0 &&
          (occasion.method ?? call.method) === call.method &&
          (occasion.team ?? call.team) === call.team &&
          (occasion.channel ?? call.channel) === call.channel,
      );
      if (hit) {
        hit.left -= 1;
        return hit.misbehaviour;
      }
      for (const { rate, kinds, random = Math.random, method } of rates) {
        if ((method ?? call.method) !== call.method || random() >= rate) continue;
        return kinds[Math.floor(random() * kinds.length)];
      }
      return undefined;
    },
  };
}
