import { setImmediate } from "node:timers/promises";

/** So long whoever waits to be answered waits for one of the things that are made in turns. */
const LONG_MS = 4;

let begun = 0;

/** Others have their turn, when it is some milliseconds ago that they had it. */
export async function giveTurn(): Promise<void> {
  if (performance.now() - begun < LONG_MS) return;
  await setImmediate();
  begun = performance.now();
}

/** Makes something of each thing, in order; of thousands of figures that takes long, and others have their turn in between. */
export async function inTurns<Thing, Made>(
  things: Iterable<Thing>,
  make: (thing: Thing) => Made,
): Promise<Made[]> {
  const made: Made[] = [];
  for (const thing of things) {
    made.push(make(thing));
    if (performance.now() - begun >= LONG_MS) await giveTurn();
  }
  return made;
}
