import { type Line, type LinearModel, type Range, type Solver, withLinearModel } from "./linear-model.ts";

/** A number that an attacker is after. */
export interface Unknown {
  /** `open`: published, unless that gives a secret away. */
  state: "published" | "withheld" | "open";
  /** Its true value; always there unless it is withheld. */
  truth: number | undefined;
  /** Whether every count of the secret range must stay possible for it. */
  secret: boolean;
}

/** One end of the secret range that must be possible for a secret unknown. */
export interface Goal {
  unknown: number;
  end: "low" | "high";
}

/** Values of all unknowns that fit everything published; `"truth"` for the true ones, which always fit. */
type Witness = Float64Array | "truth";

const anything: Range = { min: 0, max: Number.POSITIVE_INFINITY };
const nothing: Range = { min: 0, max: 0 };
const slack = 1e-6;

/**
 * The attacker's linear programme over everything published together, and what it has shown to be possible.
 * He knows that counts are not negative, which cells are withheld, and of each published cell the true count:
 * rounding is no protection to build on, as exact totals leave by other ways (annual accounts, a share).
 */
export class Attack {
  readonly unknowns: readonly Unknown[];
  readonly top: number;
  /** Goals that nothing has shown to be possible yet. */
  readonly open = new Set<Goal>();
  readonly witnesses = new Map<Goal, Witness>();
  readonly #model: LinearModel;
  /** Per unknown that can be given up: the two by which it strays above and below its true value, at a cost. */
  readonly #strays: ReadonlyMap<number, { over: number; under: number }>;
  readonly #held: Range[];

  private constructor(model: LinearModel, unknowns: readonly Unknown[], top: number) {
    this.#model = model;
    this.#strays = straysOf(unknowns);
    this.#held = unknowns.map(heldTo);
    this.unknowns = unknowns;
    this.top = top;
    for (const [unknown, { secret, state, truth }] of unknowns.entries()) {
      if (!secret || state === "published") continue;
      for (const end of ["low", "high"] as const) {
        if (truth === (end === "low" ? 0 : top)) this.witnesses.set({ unknown, end }, "truth");
        else this.open.add({ unknown, end });
      }
    }
  }

  /** Runs an attack on unknowns between which there are lines; `top` is the highest secret count. */
  static run<T>(
    solver: Solver,
    unknowns: readonly Unknown[],
    lines: readonly Line[],
    top: number,
    use: (attack: Attack) => T,
  ): T {
    const strays = straysOf(unknowns);
    const full = lines.map((line) => ({
      ...line,
      terms: line.terms.flatMap(([index, factor]) => {
        const own = [index, factor] as const;
        const stray = strays.get(index);
        return stray ? [own, [stray.over, factor] as const, [stray.under, -factor] as const] : [own];
      }),
    }));
    const ranges = [...unknowns.map(heldTo), ...Array.from({ length: strays.size * 2 }, () => nothing)];
    return withLinearModel(solver, ranges, full, (model) => use(new Attack(model, unknowns, top)));
  }

  /** Holds a given-up unknown to nothing any more, or publishes it again: then its witnesses must fit anew. */
  hold(unknown: number, published: boolean): void {
    const { truth = 0 } = this.unknowns[unknown] ?? {};
    this.#hold(unknown, published ? { min: truth, max: truth } : anything);
    this.#setStray(unknown, false);
    if (!published) return;
    for (const [goal, values] of this.witnesses) {
      if (values === "truth" || Math.abs((values[unknown] ?? 0) - truth) <= slack) continue;
      this.witnesses.delete(goal);
      this.open.add(goal);
    }
  }

  /** Whether what can be given up may stray from its true value. */
  allowStraying(allowed: boolean): void {
    for (const unknown of this.#strays.keys()) {
      const { min, max } = this.#held[unknown] ?? anything;
      this.#setStray(unknown, allowed && min === max);
    }
  }

  /**
   * The cheapest values at which a goal is reached, or come as near to as can be, and who must stray for it;
   * undefined when only straying could help and it is not allowed.
   */
  reach({ unknown, end }: Goal): { values: Float64Array; strayed: number[]; short: boolean } | undefined {
    const wanted = end === "low" ? 0 : this.top;
    const exact = this.#solveAt(unknown, wanted);
    const found = exact ?? this.#solveAt(unknown, this.#nearest(unknown, end));
    if (!found) return undefined;
    const values = found.slice(0, this.unknowns.length);
    const strayed: number[] = [];
    for (const [index, { over, under }] of this.#strays) {
      const distance = (found[over] ?? 0) - (found[under] ?? 0);
      values[index] = (values[index] ?? 0) + distance;
      if (Math.abs(distance) > slack) strayed.push(index);
    }
    return { values, strayed, short: !exact };
  }

  /** Looks for values that reach many open goals at once, as long as that brings something. */
  reachMany(end: Goal["end"]): void {
    for (let before = -1; before !== this.open.size; ) {
      before = this.open.size;
      const goals = [...this.open].filter((goal) => goal.end === end);
      if (goals.length === 0) return;
      for (const { unknown } of goals) {
        if (end === "high") this.#model.bound(unknown, { min: 0, max: this.top });
        this.#model.price(unknown, end === "high" ? -1 : 1);
      }
      const values = this.#model.cheapest();
      for (const { unknown } of goals) {
        this.#hold(unknown, anything);
        this.#model.price(unknown, 0);
      }
      if (values) this.record(values.slice(0, this.unknowns.length));
    }
  }

  /** Keeps values that fit as the witness of every open goal they reach, and of the one they were made for. */
  record(values: Float64Array, madeFor?: Goal): void {
    for (const goal of this.open) {
      const value = values[goal.unknown] ?? 0;
      const reached = goal.end === "low" ? value <= slack : value >= this.top - slack;
      if (!reached && goal !== madeFor) continue;
      this.open.delete(goal);
      this.witnesses.set(goal, values);
    }
  }

  #solveAt(unknown: number, value: number): Float64Array | undefined {
    this.#model.bound(unknown, { min: value, max: value });
    const found = this.#model.cheapest();
    this.#model.bound(unknown, this.#held[unknown] ?? anything);
    return found;
  }

  /** How near an unknown can come to an end of the secret range, whatever it costs. */
  #nearest(unknown: number, end: Goal["end"]): number {
    for (const { over, under } of this.#strays.values())
      for (const each of [over, under]) this.#model.price(each, 0);
    this.#model.price(unknown, end === "low" ? 1 : -1);
    this.#model.bound(unknown, { min: 0, max: Math.max(this.top, this.unknowns[unknown]?.truth ?? 0) });
    const value = this.#model.cheapest()?.[unknown] ?? this.unknowns[unknown]?.truth ?? 0;
    this.#model.price(unknown, 0);
    for (const each of this.#strays.keys()) this.#priceStray(each);
    // A hair's breadth of room, so that the solver finds its own answer again.
    return end === "low" ? value + slack / 10 : value - slack / 10;
  }

  #hold(unknown: number, range: Range): void {
    this.#held[unknown] = range;
    this.#model.bound(unknown, range);
  }

  #setStray(unknown: number, allowed: boolean): void {
    const stray = this.#strays.get(unknown);
    if (!stray) return;
    this.#model.bound(stray.over, allowed ? anything : nothing);
    this.#model.bound(stray.under, allowed ? { min: 0, max: this.unknowns[unknown]?.truth ?? 0 } : nothing);
    this.#priceStray(unknown);
  }

  #priceStray(unknown: number): void {
    const cost = Math.max(1, this.unknowns[unknown]?.truth ?? 1);
    const { over, under } = this.#strays.get(unknown) ?? {};
    if (over !== undefined) this.#model.price(over, cost);
    if (under !== undefined) this.#model.price(under, cost);
  }
}

function heldTo({ state, truth }: Unknown): Range {
  return state === "withheld" || truth === undefined ? anything : { min: truth, max: truth };
}

function straysOf(unknowns: readonly Unknown[]): Map<number, { over: number; under: number }> {
  const open = [...unknowns.keys()].filter((unknown) => unknowns[unknown]?.state === "open");
  const first = unknowns.length;
  return new Map(
    open.map((unknown, nth) => [unknown, { over: first + 2 * nth, under: first + 2 * nth + 1 }]),
  );
}
