import { findRevision } from "../../../db/queries/revision/revision.ts";
import { decidersOf, MEMORANDUM } from "../../domain/revision/proposal.ts";
import { type ProposalDocument, proposalDocument } from "../../view/revision/proposal-document.ts";
import { reactionsDocument } from "../../view/revision/reactions-document.ts";
import type { Actor } from "../context.ts";
import type { Engine } from "../engine.ts";
import { nounOfRef } from "../input/parse-field.ts";
import { makeContext } from "../make-context.ts";
import { noteDocument } from "./note-read.ts";

/**
 * The draft on which an organisation decides about a revision, or the memorandum of its reactions, in the words of who
 * reads it; undefined when there is no such revision, or the organisation has nothing to decide.
 * @param asked the reference and the slug as they stand in the address, in any case
 */
export async function readProposal(
  engine: Engine,
  actor: Actor,
  asked: { ref: string; organisation: string },
): Promise<ProposalDocument | undefined> {
  const ref = asked.ref.toUpperCase();
  if (nounOfRef(ref) !== "revision") return undefined;
  return await engine.database.db.transaction(async (db) => {
    const ctx = await makeContext(engine, db, actor.cooperation, { via: "web", language: actor.language });
    const { t, directory, cooperation } = ctx;
    const { mandates = [], indicators = [] } = cooperation.settings;
    const revision = await findRevision({ db, cooperation }, ref);
    if (!revision) return undefined;
    await noteDocument(ctx, actor, "proposal");
    const reader = { t, directory, today: ctx.today(), mandates, indicators };
    if (asked.organisation.toLowerCase() === MEMORANDUM) return reactionsDocument(reader, revision);
    const decider = decidersOf(directory, mandates, revision).find(
      ({ organisation }) => organisation.toLowerCase() === asked.organisation.toLowerCase(),
    );
    return decider && proposalDocument(reader, revision, decider);
  });
}
