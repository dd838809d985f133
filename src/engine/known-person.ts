import { type Person, personOf } from "../domain/organisation/organisation.ts";
import type { Actor, Context } from "./context.ts";
import { Refusal } from "./refusal.ts";

/**
 * Whoever asks, as one of the cooperation: what is theirs can only be told then.
 * @throws Refusal `not-allowed`, which says that they are not known and how to join; an empty list would say that
 * nothing awaits them
 */
export function knownPerson({ directory, t }: Pick<Context, "directory" | "t">, actor: Actor): Person {
  const person = personOf(directory, actor.email);
  if (!person?.active) throw new Refusal("not-allowed", t.refusal.stranger);
  return person;
}
