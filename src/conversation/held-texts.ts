import { randomBytes } from "node:crypto";
import { type Command, pathOf } from "../engine/command.ts";
import type { Actor, Place } from "../engine/context.ts";
import { NO_PERSON } from "../engine/input/fields-of.ts";
import type { Button } from "../view/card.ts";
import type { Text } from "../view/text.ts";

type Input = Record<string, unknown>;

/** What somebody wrote that may be about a child, until they say that it is not. */
interface HeldRequest {
  command: Command;
  input: Input;
  room: string | undefined;
  place?: Place | undefined;
}

/**
 * Texts that may be about a child, in memory only: neither in the database nor in a button, which the platform keeps.
 * After a restart, in another process or after half an hour they are gone, and the person sends them again.
 */
export interface Held {
  /** @returns the name under which that one person finds it back; it says nothing of what is held */
  put(actor: Actor, request: HeldRequest): string;
  find(actor: Actor, name: string): HeldRequest | undefined;
}

const MINUTES = 30;
const MOST = 500;
/** The key in a button's input that names what is held. */
const HELD = "held";

const isSame = (a: Actor, b: Actor): boolean => a.cooperation === b.cooperation && a.email === b.email;

/** What a button may carry of a request: of a text that is held only its name. */
export const carriedOf = ({ input, heldAs }: { input: Input; heldAs?: string }): Input =>
  heldAs === undefined ? input : { [HELD]: heldAs };

/** @param now Unix milliseconds */
export function holdTexts(now: () => number): Held {
  const kept = new Map<string, { actor: Actor; request: HeldRequest; until: number }>();
  const isOld = ({ until }: { until: number }) => until <= now();
  return {
    put: (actor, request) => {
      // Oldest first: they are kept in the order in which they came.
      for (const [name, held] of kept) {
        if (!isOld(held) && kept.size < MOST) break;
        kept.delete(name);
      }
      const name = randomBytes(16).toString("base64url");
      kept.set(name, { actor, request, until: now() + MINUTES * 60_000 });
      return name;
    },
    find: (actor, name) => {
      const held = kept.get(name);
      return held && !isOld(held) && isSame(held.actor, actor) ? held.request : undefined;
    },
  };
}

/** The two answers to the question whether a text is about a child. */
export function heldButtons(t: Text, request: HeldRequest, name: string): [pass: Button, rewrite: Button] {
  const about = { command: pathOf(request.command), input: { [HELD]: name } };
  return [
    { ...about, label: t.personal.no, style: "primary" },
    { ...about, label: t.personal.otherwise, opensForm: true },
  ];
}

/**
 * What a button of such a question means: the same again, said not to be about a child, or its form to write otherwise.
 * @returns `gone` when it is no longer held; undefined for any other button
 */
export function heldIn(
  held: Held,
  actor: Actor,
  { command, input: carried, opensForm }: Pick<Button, "command" | "input"> & { opensForm: boolean },
): (HeldRequest & { heldAs: string }) | "gone" | undefined {
  const name = carried[HELD];
  if (typeof name !== "string") return undefined;
  const request = held.find(actor, name);
  if (!request || pathOf(request.command) !== command) return "gone";
  const input = opensForm ? request.input : { ...request.input, [NO_PERSON]: true };
  return { ...request, input, heldAs: name };
}
