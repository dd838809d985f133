import { mayReadRoom } from "../../../src/domain/viewer.ts";
import type { Actor, Context } from "../../../src/engine/context.ts";
import { viewerFor } from "../../../src/engine/reading/viewer-for.ts";

export interface KnownRoom {
  key: string;
  name: string;
}

/**
 * The rooms that somebody may read: those of the menu, those of regions and providers, and their own. A coordinator
 * reads the rooms of every organisation; nobody is shown another person's here.
 */
export function knownRooms(ctx: Context, actor: Actor): KnownRoom[] {
  const menu = ctx.rooms;
  const organisations = ctx.directory.organisations
    .filter(({ active, kind }) => active && (kind === "region" || kind === "provider"))
    .map(({ kind, slug, name }) => ({ key: `${kind}:${slug}`, name }));
  const named = new Set(menu.map((room) => room.key));
  const all = [
    ...menu.map(({ key, name }) => ({ key, name })),
    ...organisations.filter((room) => !named.has(room.key)),
    { key: `person:${actor.email}`, name: actor.name },
  ];
  const viewer = viewerFor(ctx, actor);
  return all.filter((room) => mayReadRoom(viewer, room.key));
}
