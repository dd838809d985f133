import type { Context } from "../../src/engine/context.ts";
import { Refusal } from "../../src/engine/refusal.ts";

/**
 * The room that a summary is for, by its key or name: one of the menu, or of a region or provider. Nobody's own.
 * @throws Refusal
 */
export function roomForSummary(ctx: Context, typed: string): { key: string; name: string } {
  const organisations = ctx.directory.organisations
    .filter(({ active, kind }) => active && (kind === "region" || kind === "provider"))
    .map(({ kind, slug, name }) => ({ key: `${kind}:${slug}`, name }));
  const rooms = [...ctx.rooms, ...organisations].filter(({ key }) => !key.startsWith("person:"));
  const found = rooms.find(({ key, name }) => key === typed || name.toLowerCase() === typed);
  if (found) return found;
  const message = ctx.t.refusal.noRoom(
    typed.slice(0, 60),
    ctx.rooms.map(({ key }) => key),
  );
  throw new Refusal("invalid", message, [{ field: "room", message }]);
}
