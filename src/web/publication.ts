import type { Actor } from "../engine/context.ts";
import type { Text } from "../view/text.ts";

/** What the next publication would have, and what not and why. */
export interface PublicationStanding {
  published: { key: string; title: string; on: string }[];
  /** `words` may be somebody's name: a coordinator looks first. */
  withheld: { key: string; on: string | null; why: string; words: readonly string[]; canRelease: boolean }[];
}

/** Reads it for a coordinator, as the starter hands it in. */
export type Publication = (actor: Actor, t: Text) => Promise<PublicationStanding>;
