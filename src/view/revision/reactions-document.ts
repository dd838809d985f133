import { missingReactions } from "../../domain/revision/parties.ts";
import type { Reaction, Revision } from "../../domain/revision/revision.ts";
import type { Block } from "../card.ts";
import type { ProposalDocument } from "./proposal-document.ts";
import { nameOf, namesOf, type RevisionReader } from "./revision-reader.ts";

/** The memorandum of reactions (reactienota): what each party said of a proposal, and what is done with it. */
export function reactionsDocument(reader: RevisionReader, revision: Revision): ProposalDocument {
  const words = reader.t.revision.memorandum;
  const missing = missingReactions(revision);
  const none: Block[] =
    revision.reactions.length === 0 ? [{ type: "text", text: [reader.t.revision.noReactions] }] : [];
  const silent: Block[] =
    missing.length === 0
      ? [{ type: "text", text: [words.allReacted] }]
      : [{ type: "text", text: [reader.t.revision.notReacted, ...namesOf(reader, missing), "."] }];
  return {
    title: words.title,
    lead: [{ ref: revision.ref }, ` ${revision.title}. ${words.lead}`],
    sections: [
      {
        key: "reacties",
        heading: reader.t.revision.reactions,
        body: [...none, ...revision.reactions.flatMap((reaction) => said(reader, reaction))],
      },
      { key: "geen-reactie", heading: words.missing, body: silent },
    ],
  };
}

function said(reader: RevisionReader, { organisation, text, handled }: Reaction): Block[] {
  const words = reader.t.revision.memorandum;
  return [
    { type: "heading", text: nameOf(reader, organisation) },
    { type: "text", text: [text] },
    { type: "text", text: handled === null ? [words.open] : [{ strong: words.handled }, handled] },
  ];
}
