import { Attack, type Goal, type Unknown } from "./attack.ts";
import type { Line, Solver } from "./linear-model.ts";

/** What must be withheld so that secrets stay secret, and which secrets earlier publications already gave away. */
export interface Protection {
  withheld: ReadonlySet<number>;
  exposed: ReadonlySet<number>;
}

/** Above this many unknowns times withheld ones, what turned out needless is not looked for: it brings little. */
const tidyLimit = 6_000;

/**
 * Chooses what to withhold. First as many secrets as possible are shown to be safe as things stand. For each of
 * the others the cheapest set of cells is found through which it can move (the linear relaxation of the smallest
 * suppression pattern, as in Fischetti & Salazar, Management Science 2001), which makes it safe for good, as
 * withholding more never narrows anything. Last, what later choices made needless is published after all.
 */
export function protect(
  solver: Solver,
  unknowns: readonly Unknown[],
  lines: readonly Line[],
  top: number,
): Protection {
  return Attack.run(solver, unknowns, lines, top, (attack) => {
    const withheld = new Set<number>();
    const exposed = new Set<number>();
    attack.reachMany("high");
    attack.reachMany("low");
    attack.allowStraying(true);
    for (const goal of [...attack.open].sort((a, b) => rank(a) - rank(b))) {
      if (!attack.open.has(goal)) continue;
      const found = attack.reach(goal);
      if (!found || found.short) {
        exposed.add(goal.unknown);
        attack.open.delete(goal);
      }
      for (const unknown of found?.strayed ?? []) {
        attack.hold(unknown, false);
        withheld.add(unknown);
      }
      if (found) attack.record(found.values, found.short ? undefined : goal);
    }
    attack.allowStraying(false);
    if (exposed.size === 0 && unknowns.length * withheld.size <= tidyLimit) tidy(attack, withheld);
    return { withheld, exposed };
  });
}

/** The upper ends first: they need most room, and what makes it often serves the lower ends. */
const rank = ({ end }: Goal): number => (end === "high" ? 0 : 1);

/** Publishes again what is not needed, dearest first. */
function tidy(attack: Attack, withheld: Set<number>): void {
  const cost = (unknown: number) => attack.unknowns[unknown]?.truth ?? 0;
  for (const unknown of [...withheld].sort((a, b) => cost(b) - cost(a) || a - b)) {
    const before = new Map(attack.witnesses);
    attack.hold(unknown, true);
    if (stillSafe(attack)) {
      withheld.delete(unknown);
      continue;
    }
    attack.hold(unknown, false);
    attack.open.clear();
    for (const [goal, witness] of before) attack.witnesses.set(goal, witness);
  }
}

function stillSafe(attack: Attack): boolean {
  attack.reachMany("high");
  attack.reachMany("low");
  for (const goal of attack.open) {
    const found = attack.reach(goal);
    if (!found || found.short) return false;
    attack.record(found.values, goal);
  }
  return true;
}
