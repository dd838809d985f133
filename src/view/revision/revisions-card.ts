import type { Revision } from "../../domain/revision/revision.ts";
import type { Card, ListItem } from "../card.ts";
import { type RevisionReader, revisionTitle } from "./revision-reader.ts";

/** Several proposals in one card, the newest first. */
export function revisionsCard({ t }: RevisionReader, revisions: readonly Revision[], all: number): Card {
  const items = revisions.map(
    (revision): ListItem => ({
      text: revisionTitle(revision.ref, revision.title),
      detail: [
        { strong: t.choice.revisionState[revision.state] },
        ` · ${t.choice.subject[revision.subject]} · ${t.revision.starts}`,
        { day: `${revision.year}-01-01` },
      ],
    }),
  );
  return {
    title: [t.revision.listTitle(all)],
    body: [{ type: "list", items, empty: t.revision.listEmpty, rest: all - items.length }],
    buttons: [{ label: t.revision.summary.add, command: "revision/add", input: {}, opensForm: true }],
  };
}
