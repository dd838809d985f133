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
}

/** Names in the place of addresses, wherever they stand. */
export const named = <T>({ directory }: Pick<ArchiveReader, "directory">, value: T): T =>
  withoutAddresses(value, directory, "");
