import { isoInZone } from "../../domain/calendar/day.ts";
import { type LateRatification, lateOf } from "../../domain/revision/late.ts";
import { missingConsents, missingReactions, providersOf } from "../../domain/revision/parties.ts";
import { MEMORANDUM, proposalPath, wordPath } from "../../domain/revision/proposal.ts";
import { type RegionRatification, ratificationOf } from "../../domain/revision/ratification.ts";
import { decisionsNow, isEnded, type Revision } from "../../domain/revision/revision.ts";
import { capital } from "../capital.ts";
import type { Block, Button, Card, Inline, ListItem } from "../card.ts";
import { holderInline } from "../holder-names.ts";
import { revisionCard } from "./revision-card.ts";
import { nameOf, namesOf, type RevisionReader } from "./revision-reader.ts";

/** One proposal with who reacted, what was advised, who decided, who is missing and who will be late. */
export function fullRevisionCard(reader: RevisionReader, revision: Revision, buttons: Button[]): Card {
  const card = revisionCard(reader, revision, buttons);
  const late = lateOf(reader.directory, reader.mandates, revision, reader.today);
  return {
    ...card,
    body: [
      ...card.body,
      ...reactions(reader, revision),
      ...advice(reader, revision),
      ...consents(reader, revision),
      ...ratifications(reader, revision),
      ...(late.length > 0 ? lateBlocks(reader, late) : []),
    ],
  };
}

const section = (heading: string, items: ListItem[], empty: string): Block[] => [
  { type: "heading", text: heading },
  { type: "list", items, empty },
];

/** Who is still waited for, while anybody is. */
function missing(reader: RevisionReader, revision: Revision, words: string, slugs: string[]): Block[] {
  if (slugs.length === 0 || isEnded(revision)) return [];
  return [{ type: "text", text: [words, ...namesOf(reader, slugs), "."] }];
}

function reactions(reader: RevisionReader, revision: Revision): Block[] {
  const { revision: words } = reader.t;
  const items = revision.reactions.map(
    ({ organisation, text, by, at }): ListItem => ({
      text: [{ strong: nameOf(reader, organisation) }, `: ${text}`],
      detail: [holderInline(reader.directory, by), " · ", { at: isoInZone(at), show: "day-time" }],
    }),
  );
  return [
    ...section(words.reactions, items, words.noReactions),
    ...missing(reader, revision, words.notReacted, missingReactions(revision)),
    ...(items.length > 0 ? [memorandum(reader, revision)] : []),
  ];
}

/** Where all of it can be read with what is done with it. */
const memorandum = ({ t }: RevisionReader, { ref }: Revision): Block => ({
  type: "text",
  text: [
    { link: proposalPath(ref, MEMORANDUM), text: t.revision.memorandum.title },
    " · ",
    { link: wordPath(ref, MEMORANDUM), text: t.revision.proposal.word },
  ],
});

function advice({ t, directory }: RevisionReader, revision: Revision): Block[] {
  const items = revision.advice.map(
    (given): ListItem => ({
      text: [{ strong: t.choice.advice[given.advice] }, `: ${given.text}`],
      detail: [
        `${t.revision.nth(given.round)} · `,
        holderInline(directory, given.by),
        " · ",
        { at: isoInZone(given.at), show: "day-time" },
      ],
    }),
  );
  return section(t.revision.advice, items, t.revision.noAdvice);
}

/** Who consented in this round, and the refusals of earlier ones with their reason. */
function consents(reader: RevisionReader, revision: Revision): Block[] {
  const { t } = reader;
  const items = revision.decisions
    .filter(({ level }) => level === null)
    .map(
      ({ organisation, decision, on, text, round }): ListItem => ({
        text: [
          { strong: nameOf(reader, organisation) },
          `: ${t.choice.decision[decision]}${text === null ? "" : `. ${capital(text)}`}`,
        ],
        detail: [...(revision.round > 1 ? [`${t.revision.nth(round)} · `] : []), { day: on }],
      }),
    );
  if (providersOf(reader.directory, revision).length === 0) return [];
  return [
    ...section(t.revision.consents, items, t.revision.noConsents),
    ...missing(reader, revision, t.revision.notConsented, missingConsents(reader.directory, revision)),
    ...(revision.round > 1 ? [{ type: "text" as const, text: [t.revision.earlierRounds] }] : []),
  ];
}

function ratifications(reader: RevisionReader, revision: Revision): Block[] {
  const regions = ratificationOf(reader.directory, reader.mandates, revision);
  const { revision: words } = reader.t;
  const now = decisionsNow(revision).map(({ organisation }) => organisation);
  const refused = revision.decisions
    .filter(({ level, decision }) => level !== null && decision === "no")
    .map(({ organisation }) => organisation)
    .filter((slug) => !now.includes(slug));
  const items = regions.map((region) => regionItem(reader, region));
  return [
    ...section(words.ratifications, items, words.noRegions),
    ...missing(reader, revision, words.refused, [...new Set(refused)]),
  ];
}

/** “Achterhoek: 5 van 8, half bekrachtigd”, and who is missing; of none “nog niet bekrachtigd”. */
function regionItem(
  reader: RevisionReader,
  { region, level, deciders, ratified, missing: absent, isRatified }: RegionRatification,
): ListItem {
  const { revision: words } = reader.t;
  const state = isRatified ? words.ratified : ratified.length > 0 ? words.halfRatified : words.notRatified;
  const count = ratified.length === 0 ? "" : `${words.count(ratified.length, deciders.length)}, `;
  const names: Inline[] = absent.length > 0 ? [` · ${words.missing}`, ...namesOf(reader, absent)] : [];
  return {
    text: [{ strong: nameOf(reader, region) }, `: ${count}${state}`],
    detail: [words.decides[level], ...names],
  };
}

/** Who will be late, each with the day before which its body must decide. */
export const lateItems = (reader: RevisionReader, late: readonly LateRatification[]): ListItem[] =>
  late.map(({ organisation, level, before }) => ({
    text: [{ strong: nameOf(reader, organisation) }, reader.t.revision.tooLate[level], { day: before }],
  }));

/** A region with many municipalities is one line for each: nobody may miss their own. */
function lateBlocks(reader: RevisionReader, late: readonly LateRatification[]): Block[] {
  return section(reader.t.revision.late, lateItems(reader, late), "");
}
