import { circlesOf } from "../../../db/queries/circle.ts";
import { mayRead, type Viewer, viewerOf } from "../../domain/viewer.ts";
import type { Command } from "../command.ts";
import type { Actor, Context } from "../context.ts";
import { fieldsOf } from "../input/fields-of.ts";
import { nounOfRef } from "../input/parse-field.ts";
import { Refusal } from "../refusal.ts";

/** How somebody sees: every list and every reference is read with it. */
export const viewerFor = ({ directory, demo }: Context, actor: Actor): Viewer =>
  viewerOf(directory, actor, demo);

/**
 * Whether the thing with a reference may be seen; what is no reference of ours hides nothing.
 */
export async function maySee(ctx: Context, viewer: Viewer, ref: string): Promise<boolean> {
  return (await seenAmong(ctx, viewer, [ref])).has(ref);
}

/** Those of some references of which the things may be seen. */
export async function seenAmong(ctx: Context, viewer: Viewer, refs: readonly string[]): Promise<Set<string>> {
  const circles = await circlesOf(ctx, [...refs]);
  return new Set(
    refs.filter((ref) => {
      const circle = circles.get(ref);
      return circle === undefined || mayRead(viewer, circle);
    }),
  );
}

/**
 * Every reference in the input of a command leads to something that the asker may see.
 * @throws Refusal `not-found`, in the same words whether it does not exist or is another's
 */
export async function refsAreFound(
  ctx: Context,
  actor: Actor,
  command: Command,
  input: Record<string, unknown>,
): Promise<void> {
  const named = fieldsOf(command.input)
    .filter(({ kind }) => kind === "ref" || kind === "meeting-or-kind")
    .flatMap(({ name }) => input[name])
    .filter((value): value is string => typeof value === "string" && nounOfRef(value) !== undefined);
  if (named.length === 0) return;
  const circles = await circlesOf(ctx, named);
  const viewer = viewerFor(ctx, actor);
  for (const ref of named) {
    const circle = circles.get(ref);
    if (!circle || !mayRead(viewer, circle)) throw new Refusal("not-found", ctx.t.refusal.notFound(ref));
  }
}
