import type { Engine } from "../engine/engine.ts";
import { findCommand } from "../engine/registry.ts";
import type { Text } from "../view/text.ts";

/** The question that a command asks before it runs; undefined: it asks none. */
export const questionIn =
  ({ registry }: Engine, t: Text) =>
  (path: string): string | undefined =>
    findCommand(registry, path)?.confirm?.(t, {});
