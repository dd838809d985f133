import type { Directory } from "../../domain/organisation/organisation.ts";
import { withoutAddresses } from "../../domain/organisation/without-addresses.ts";
import type { Actor } from "../../engine/context.ts";
import type { Engine } from "../../engine/engine.ts";
import type { Text } from "../../view/text.ts";

/** Whoever reads for the archive, and in which words. */
export interface ArchiveReader {
  engine: Engine;
  actor: Actor;
  t: Text;
  directory: Directory;
  /** What is told of what was read: without addresses, and whatever else its readers may not see. */
  seen: <T>(value: T) => T;
}

/** Names in the place of addresses, wherever they stand. */
export const namesIn =
  (directory: Directory): ArchiveReader["seen"] =>
  (value) =>
    withoutAddresses(value, directory, "");
