import { timingSafeEqual } from "node:crypto";
import { hasCooperation } from "../../../db/queries/cooperation/cooperation.ts";
import { lockSetup } from "../../../db/queries/cooperation/setup.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import type { FirstFault, FirstGiven } from "../../domain/organisation/first-given.ts";
import type { Engine } from "../../engine/engine.ts";
import { ownKey } from "../../engine/session/own-key.ts";
import { textIn } from "../../view/text.ts";
import { applyWithin, NEW } from "../apply-cooperation.ts";
import { firstFile } from "./first-file.ts";

/** Who began a cooperation. */
export interface Begun {
  cooperation: string;
  email: string;
}

/**
 * Begins the first cooperation from the browser, for whoever has the address that the server printed where it was
 * started. With a cooperation there, nothing is begun this way.
 * @param sealedWith as `ENCRYPTION_KEY` holds them, newest first
 */
export function openBegin(engine: Engine, sealedWith: readonly Buffer[]) {
  const { db } = engine.database;
  const secretNow = async (): Promise<string | undefined> =>
    (await hasCooperation(db)) ? undefined : await ownKey(engine, "first-setup", sealedWith);

  return {
    /** What the address holds that is printed; undefined once there is a cooperation. */
    secret: secretNow,
    isOpen: async (given: string): Promise<boolean> => {
      const secret = await secretNow();
      return secret !== undefined && isSame(given, secret);
    },
    /** Undefined: somebody else began meanwhile. */
    begin: async (given: FirstGiven): Promise<Begun | { faults: FirstFault[] } | undefined> => {
      const made = firstFile(given, textIn(given.language));
      if ("faults" in made) return made;
      return await engine.database.db.transaction(async (within) => {
        // One name for all: two who begin at once, under whichever name, come after each other.
        await lockSetup(scopeOf(within, NEW));
        if (await hasCooperation(within)) return undefined;
        await applyWithin(engine, within, made.file, { by: "setup", via: "web" });
        return { cooperation: made.file.slug, email: given.email };
      });
    },
  };
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
