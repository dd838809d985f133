import type { PostLink } from "./new-posts.ts";
import type { Web } from "./web.ts";

/** What came of moving the demo clock, in words, with links to what was said on the way. */
export interface Moved {
  text: string;
  posts: PostLink[];
  more: number;
}

const KEPT = 500;
const kept = new WeakMap<Web, Map<string, Moved>>();

/** Keeps it for the bar of the next page of that session. */
export function keepMoved(web: Web, session: string, moved: Moved): void {
  const all = kept.get(web) ?? new Map<string, Moved>();
  kept.set(web, all);
  all.set(session, moved);
  const [oldest] = all.keys();
  if (all.size > KEPT && oldest !== undefined) all.delete(oldest);
}

/** What came of the last move; undefined when that was shown already. */
export function takeMoved(web: Web, session: string): Moved | undefined {
  const moved = kept.get(web)?.get(session);
  kept.get(web)?.delete(session);
  return moved;
}
