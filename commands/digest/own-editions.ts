import { hasOwn } from "../../src/domain/digest/approved-digest.ts";
import type { Digest } from "../../src/domain/digest/digest.ts";
import { ownEditions } from "../../src/domain/digest/own-edition.ts";
import type { Context } from "../../src/engine/context.ts";
import type { DigestMaterial } from "../../src/figures/digest-material.ts";
import { editionFrom } from "../../src/figures/digest-of.ts";

/** By its key, what each region and provider will read. */
export const editionsOf = (ctx: Context, material: DigestMaterial): Record<string, Digest> =>
  Object.fromEntries(ownEditions(ctx.directory).map((own) => [own.key, editionFrom(ctx, material, own)]));

/** The rooms of those of whom there is something to tell. */
export const roomsToTell = (editions: Record<string, Digest>): string[] =>
  Object.entries(editions).flatMap(([key, digest]) => (hasOwn(digest) ? [key] : []));
