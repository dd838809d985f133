import type { GivenAdvice, PartyDecision, Reaction } from "../../../src/domain/revision/revision.ts";
import type { Db } from "../../client.ts";
import { revisionAdvice, revisionDecisions, revisionReactions } from "../../schema/revision.ts";

/** Keeps what a party thinks; what it thought before goes. */
export async function putReaction(
  db: Db,
  cooperation: string,
  revision: string,
  reaction: Reaction,
): Promise<void> {
  const { text, by, at } = reaction;
  await db
    .insert(revisionReactions)
    .values({ cooperation, revision, ...reaction })
    .onConflictDoUpdate({
      target: [revisionReactions.cooperation, revisionReactions.revision, revisionReactions.organisation],
      set: { text, by, at },
    });
}

export async function insertAdvice(
  db: Db,
  cooperation: string,
  revision: string,
  advice: GivenAdvice,
): Promise<void> {
  await db.insert(revisionAdvice).values({ cooperation, revision, ...advice });
}

/** Keeps what an organisation decided in a round; what it decided in it before goes. */
export async function putDecision(
  db: Db,
  cooperation: string,
  revision: string,
  made: PartyDecision,
): Promise<void> {
  const { level, decision, on, text, by, at } = made;
  const { cooperation: tenant, revision: ref, round, organisation } = revisionDecisions;
  await db
    .insert(revisionDecisions)
    .values({ cooperation, revision, ...made })
    .onConflictDoUpdate({
      target: [tenant, ref, round, organisation],
      set: { level, decision, on, text, by, at },
    });
}
