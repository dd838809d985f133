import type { Actor } from "../engine/context.ts";
import { findPerson } from "../engine/input/find-person.ts";
import type { ChatHost } from "./handle/chat.ts";

/**
 * What a mention means in Leerlus' own words: the name that the person has in the cooperation, which everybody there may
 * read, also where it ends up in a title. Where two have the same name their address tells them apart, and only to those
 * who may know it.
 * @param email of the person, as far as it is known
 * @returns undefined when it cannot be said
 */
export async function resolveMention(
  { engine, runLimited }: Pick<ChatHost, "engine" | "runLimited">,
  { cooperation, role }: Actor,
  email: string | undefined,
): Promise<string | undefined> {
  if (email === undefined) return undefined;
  const person = await runLimited(() => findPerson(engine, cooperation, email));
  if (person?.isOnlyOne) return person.name;
  return role === "guest" ? undefined : email;
}
