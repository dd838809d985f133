import type { Decider } from "../../domain/revision/proposal.ts";
import type { Revision } from "../../domain/revision/revision.ts";
import type { Block, Inline, ListItem } from "../card.ts";
import { planList } from "./revision-card.ts";
import { indicatorTitle, nameOf, namesOf, type RevisionReader } from "./revision-reader.ts";

/** A draft on which a municipality decides: under the headings that such proposals have. */
export interface ProposalDocument {
  title: string;
  /** Of which proposal, and that it is a draft. */
  lead: Inline[];
  sections: { key: string; heading: string; body: Block[] }[];
}

/** What Leerlus knows stands there; what only the municipality knows is asked in its place. */
export function proposalDocument(
  reader: RevisionReader,
  revision: Revision,
  decider: Decider,
): ProposalDocument {
  const words = reader.t.revision.proposal;
  const { heading } = words;
  const name = nameOf(reader, decider.organisation);
  const bodies: [keyof typeof heading, Block[]][] = [
    ["decision", decision(reader, revision, decider)],
    ["introduction", introduction(reader, revision)],
    ["result", result(reader, revision)],
    ["arguments", reasons(reader, revision)],
    ["finance", [say([revision.costs ?? words.noCosts]), say([words.fill.finance])]],
    ["role", role(reader, decider)],
    ["board", board(reader, revision, decider)],
    ["sustainability", [say([words.fill.sustainability])]],
    ["next", next(reader, revision)],
  ];
  return {
    title: words.title(name),
    lead: [{ ref: revision.ref }, ` ${revision.title}. ${words.isDraft}`],
    sections: bodies.map(([key, body]) => ({ key, heading: heading[key], body })),
  };
}

const say = (text: Inline[]): Block => ({ type: "text", text });
const list = (items: ListItem[], empty: string): Block => ({ type: "list", items, empty });

function decision(reader: RevisionReader, revision: Revision, { organisation, level }: Decider): Block[] {
  const { proposal } = reader.t.revision;
  const name = nameOf(reader, organisation);
  return [
    say([
      proposal.decides[level](name),
      { ref: revision.ref },
      ` “${revision.title}”${proposal.from}`,
      { day: `${revision.year}-01-01` },
      ".",
    ]),
  ];
}

function introduction(reader: RevisionReader, revision: Revision): Block[] {
  const { t } = reader;
  const { proposal } = t.revision;
  return [
    say([revision.reason]),
    say([proposal.about(t.choice.subject[revision.subject])]),
    say([proposal.parties, ...namesOf(reader, revision.parties), "."]),
    ...(revision.meeting === null ? [] : [say([proposal.cameFrom, { ref: revision.meeting }, "."])]),
  ];
}

function result(reader: RevisionReader, { indicators, agreements }: Revision): Block[] {
  const { proposal, event } = reader.t.revision;
  const items = [
    ...indicators.map((code): ListItem => ({ text: [`${event.indicator}${indicatorTitle(reader, code)}`] })),
    ...agreements.map((ref): ListItem => ({ text: [event.agreement, { ref }] })),
  ];
  return [say([proposal.moves]), list(items, event.changesNothing), say([proposal.fill.result])];
}

/** For: what the table advised. Against, or with a condition: what parties said and who refused. */
function reasons(reader: RevisionReader, revision: Revision): Block[] {
  const { t } = reader;
  const { proposal, noReactions, noAdvice } = t.revision;
  const advice = revision.advice.map(
    (given): ListItem => ({ text: [{ strong: t.choice.advice[given.advice] }, `: ${given.text}`] }),
  );
  const said = revision.reactions.map(
    ({ organisation, text }): ListItem => ({ text: [{ strong: nameOf(reader, organisation) }, `: ${text}`] }),
  );
  const refused = revision.decisions
    .filter(({ decision, text }) => decision === "no" && text !== null)
    .map(
      ({ organisation, text }): ListItem => ({
        text: [{ strong: nameOf(reader, organisation) }, `: ${text}`],
      }),
    );
  return [
    { type: "heading", text: proposal.adviceOf },
    list(advice, noAdvice),
    { type: "heading", text: proposal.reactionsOf },
    list(said, noReactions),
    ...(refused.length === 0
      ? []
      : [{ type: "heading" as const, text: proposal.refusedBy }, list(refused, "")]),
    say([proposal.fill.arguments]),
  ];
}

function role(reader: RevisionReader, { region, level, organisation }: Decider): Block[] {
  const { proposal, decides } = reader.t.revision;
  const own = organisation === region ? [] : [say([proposal.ofRegion(nameOf(reader, region))])];
  return [...own, say([proposal.mandate(decides[level])])];
}

function board(reader: RevisionReader, { plan }: Revision, { level }: Decider): Block[] {
  const { proposal } = reader.t.revision;
  const last = plan.find(({ step }) => step === "ratifications");
  const deadline: Block[] = last ? [say([proposal.deadline[level], { day: last.on }, "."])] : [];
  return [...deadline, say([proposal.whole]), say([proposal.fill.board])];
}

function next(reader: RevisionReader, revision: Revision): Block[] {
  const { proposal } = reader.t.revision;
  return [
    { type: "heading", text: proposal.planning },
    planList(reader, revision),
    { type: "heading", text: proposal.communication },
    say([proposal.told]),
    { type: "heading", text: proposal.evaluation },
    say([proposal.evaluated]),
  ];
}
