import { and, eq } from "drizzle-orm";
import type { GivenAdvice, PartyDecision, Reaction } from "../../../src/domain/revision/revision.ts";
import type { Scope } from "../../client.ts";
import { revisionAdvice, revisionDecisions, revisionReactions } from "../../schema/revision.ts";

/** Keeps what a party thinks; what it thought before goes. */
export async function putReaction(
  { db, cooperation }: Scope,
  revision: string,
  reaction: Reaction,
): Promise<void> {
  const { text, handled, by, at } = reaction;
  await db
    .insert(revisionReactions)
    .values({ cooperation: cooperation.slug, revision, ...reaction })
    .onConflictDoUpdate({
      target: [revisionReactions.cooperation, revisionReactions.revision, revisionReactions.organisation],
      set: { text, handled, by, at },
    });
}

/** Keeps what is done with the reaction of a party; what stood there before goes. */
export async function handleReaction(
  { db, cooperation }: Scope,
  ref: string,
  { organisation, text }: { organisation: string; text: string },
): Promise<void> {
  const { cooperation: tenant, revision, organisation: party } = revisionReactions;
  await db
    .update(revisionReactions)
    .set({ handled: text })
    .where(and(eq(tenant, cooperation.slug), eq(revision, ref), eq(party, organisation)));
}

export async function insertAdvice(
  { db, cooperation }: Scope,
  revision: string,
  advice: GivenAdvice,
): Promise<void> {
  await db.insert(revisionAdvice).values({ cooperation: cooperation.slug, revision, ...advice });
}

/** Keeps what an organisation decided in a round; what it decided in it before goes. */
export async function putDecision(
  { db, cooperation }: Scope,
  revision: string,
  made: PartyDecision,
): Promise<void> {
  const { level, decision, on, text, by, at } = made;
  const { cooperation: tenant, revision: ref, round, organisation } = revisionDecisions;
  await db
    .insert(revisionDecisions)
    .values({ cooperation: cooperation.slug, revision, ...made })
    .onConflictDoUpdate({
      target: [tenant, ref, round, organisation],
      set: { level, decision, on, text, by, at },
    });
}
