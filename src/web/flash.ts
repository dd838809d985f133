import { randomBytes } from "node:crypto";
import type { Moved } from "./moved.ts";
import type { Notice } from "./render/notice.ts";

const KEPT = 500;

/** An answer, or what came of moving the demo clock. */
export type Flash = Notice | Moved;

/** What is shown after a form was sent and the browser sent on: kept for the page at that address, for that one session. */
export interface Flashes {
  put(session: string, flash: Flash): string;
  take(session: string, id: string): Flash | undefined;
}

/** The last few hundred of this process; one that is gone is said to be gone. */
export function makeFlashes(): Flashes {
  const kept = new Map<string, { session: string; flash: Flash }>();
  return {
    put: (session, flash) => {
      const id = randomBytes(9).toString("base64url");
      kept.set(id, { session, flash });
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return id;
    },
    take: (session, id) => {
      const found = kept.get(id);
      return found?.session === session ? found.flash : undefined;
    },
  };
}
