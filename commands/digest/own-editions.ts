import { listChannels } from "../../db/queries/posting/channel.ts";
import { hasOwn } from "../../src/domain/digest/approved-digest.ts";
import type { Digest } from "../../src/domain/digest/digest.ts";
import { ownEditions } from "../../src/domain/digest/own-edition.ts";
import type { Context } from "../../src/engine/context.ts";
import type { DigestMaterial } from "../../src/figures/digest-material.ts";
import { editionFrom } from "../../src/figures/digest-of.ts";

/** By its key, what each region and provider will read. */
export async function editionsOf(ctx: Context, material: DigestMaterial): Promise<Record<string, Digest>> {
  const editions: [string, Digest][] = [];
  for (const own of ownEditions(ctx.directory))
    editions.push([own.key, await editionFrom(ctx, material, own)]);
  return Object.fromEntries(editions);
}

/** The rooms of those of whom there is something to tell, where somebody can read it. */
export async function roomsToTell(ctx: Context, editions: Record<string, Digest>): Promise<string[]> {
  const keys = Object.entries(editions).flatMap(([key, digest]) => (hasOwn(digest) ? [key] : []));
  const read = new Set((await listChannels(ctx, keys)).map(({ room }) => room));
  return keys.filter((key) => read.has(key));
}
