import { randomBytes } from "node:crypto";
import type { Notice } from "./render/notice.ts";

const KEPT = 500;

/** What is shown after a form was sent and the browser sent on: kept for the next page of that one session. */
export interface Flashes {
  put(session: string, notice: Notice): string;
  take(session: string, id: string): Notice | undefined;
}

/** The last few hundred of this process; one that is gone is said to be gone. */
export function makeFlashes(): Flashes {
  const kept = new Map<string, { session: string; notice: Notice }>();
  return {
    put: (session, notice) => {
      const id = randomBytes(9).toString("base64url");
      kept.set(id, { session, notice });
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return id;
    },
    take: (session, id) => {
      const found = kept.get(id);
      return found?.session === session ? found.notice : undefined;
    },
  };
}
