import { type Decider, proposalPath, wordPath } from "../../domain/revision/proposal.ts";
import type { Revision } from "../../domain/revision/revision.ts";
import type { Card, ListItem } from "../card.ts";
import { nameOf, type RevisionReader, revisionTitle } from "./revision-reader.ts";

/** Where the draft of each decider is read, printed, and fetched for Word. */
export function proposalsCard(
  reader: RevisionReader,
  { ref, title }: Revision,
  deciders: readonly Decider[],
  all: number,
): Card {
  const { proposal, noRegions } = reader.t.revision;
  const items = deciders.map(
    ({ organisation }): ListItem => ({
      text: [{ strong: nameOf(reader, organisation) }],
      detail: [
        { link: proposalPath(ref, organisation), text: proposal.page },
        " · ",
        { link: wordPath(ref, organisation), text: proposal.word },
      ],
    }),
  );
  return {
    title: [`${proposal.cardTitle}: `, ...revisionTitle(ref, title)],
    ref,
    body: [
      { type: "text", text: [proposal.cardText] },
      { type: "list", items, empty: noRegions, rest: all - items.length },
    ],
  };
}
