import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { BROWSER, MAIL } from "../../../src/domain/surface.ts";
import type { Scope } from "../../client.ts";
import { chatAccounts, workspaces } from "../../schema/chat.ts";
import { people } from "../../schema/cooperation.ts";
import { together } from "../reads/gather.ts";
import { ownMailboxes } from "./mailbox.ts";
import { isReachable, ofWorkspace } from "./reachable.ts";

/** Where somebody gets what is for them alone. */
export interface PrivatePlace {
  surface: string;
  address: string;
}

/**
 * Where private messages to some people go: the surface of their choice, else the chat they used last, when they can be
 * reached there, else their mailbox where e-mail is set up. Who is not in it: the browser room.
 */
export async function privatePlaces(
  scope: Scope,
  persons: readonly string[],
  mails = false,
): Promise<Map<string, PrivatePlace>> {
  if (!mails) return await chatPlaces(scope, persons);
  const [places, mailboxes] = await together(scope, (at) => [
    chatPlaces(at, persons),
    ownMailboxes(at, persons),
  ]);
  for (const [person, address] of mailboxes) places.set(person, { surface: MAIL, address });
  return places;
}

/** The chat of each person's choice, else the one they used last, where they can be reached there; not for who chose the browser. */
async function chatPlaces(scope: Scope, persons: readonly string[]): Promise<Map<string, PrivatePlace>> {
  if (persons.length === 0) return new Map();
  const { surface, address, person, seenAt } = chatAccounts;
  const { reach } = people;
  const rows = await scope.db
    .selectDistinctOn([person], { surface, address, person })
    .from(chatAccounts)
    .innerJoin(workspaces, ofWorkspace)
    .leftJoin(people, and(eq(people.cooperation, scope.cooperation.slug), eq(people.email, person)))
    .where(and(isReachable(scope), inArray(person, [...persons]), sql`${reach} is distinct from ${BROWSER}`))
    .orderBy(person, desc(sql`${surface} = coalesce(${reach}, '')`), desc(seenAt));
  return new Map(
    rows.flatMap((row) =>
      row.person && row.address ? [[row.person, { surface: row.surface, address: row.address }]] : [],
    ),
  );
}

/** The same for one person; undefined: the browser room. */
export async function privatePlace(
  scope: Scope,
  person: string,
  mails = false,
): Promise<PrivatePlace | undefined> {
  return (await privatePlaces(scope, [person], mails)).get(person);
}
