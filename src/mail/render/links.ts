import { changesBy } from "../../engine/command.ts";
import type { Actor } from "../../engine/context.ts";
import { nounOfRef } from "../../engine/input/parse-field.ts";
import { findCommand, type Registry } from "../../engine/registry.ts";
import type { Button } from "../../view/card.ts";
import { refUrl } from "../../view/link.ts";
import type { PressLink } from "../link-token.ts";

/** The reference that a button is about. */
export const refOf = (input: Record<string, unknown>): string | undefined =>
  Object.values(input).find(
    (value): value is string => typeof value === "string" && nounOfRef(value) !== undefined,
  );

interface Linking {
  registry: Registry;
  baseUrl: string;
  /** Of the e-mail in which they stand. */
  delivery: number;
  /** Whose mailbox it is; undefined: several people read it, and an answer from it would be nobody's. */
  actor: Actor | undefined;
  /** The address at which it is done; undefined when it would be too long. */
  urlOf: (link: PressLink) => string | undefined;
}

/**
 * Where the buttons of a card lead: what only reads to its page, what can be done with one press to the page that asks
 * for it. A form is filled in elsewhere.
 */
export const linkingOf =
  ({ registry, baseUrl, delivery, actor, urlOf }: Linking) =>
  ({ command: path, input, label, opensForm }: Button): string | undefined => {
    const command = findCommand(registry, path);
    if (!command) return undefined;
    const ref = refOf(input);
    if (!changesBy(command, input)) return ref === undefined ? undefined : refUrl(baseUrl, ref);
    if (!actor || opensForm || !command.allow(actor)) return undefined;
    return urlOf({ delivery, command: path, input, label });
  };
