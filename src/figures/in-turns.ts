import { setImmediate } from "node:timers/promises";

/** So long whoever waits to be answered waits for one of the things that are made in turns. */
const LONG_MS = 8;

/** Makes something of each thing, in order; of thousands of figures that takes long, and others have their turn in between. */
export async function inTurns<Thing, Made>(
  things: Iterable<Thing>,
  make: (thing: Thing) => Made,
): Promise<Made[]> {
  const made: Made[] = [];
  let begun = performance.now();
  for (const thing of things) {
    made.push(make(thing));
    if (performance.now() - begun < LONG_MS) continue;
    await setImmediate();
    begun = performance.now();
  }
  return made;
}
