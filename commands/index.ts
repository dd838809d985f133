import type { Collection } from "../src/engine/collection.ts";
import type { Command } from "../src/engine/command.ts";
import type { Posting } from "../src/engine/posting.ts";

/** Every command, in the order of help. */
export const commands: readonly Command[] = [];

/** Every list that can be read. */
export const collections: readonly Collection[] = [];

/** How each kind of post looks. */
export const postings: readonly Posting[] = [];
