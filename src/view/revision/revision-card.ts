import { organisationOf } from "../../domain/organisation/organisation.ts";
import { planNow } from "../../domain/revision/plan.ts";
import type { Revision } from "../../domain/revision/revision.ts";
import { lastAdvice } from "../../domain/revision/steps.ts";
import { capital } from "../capital.ts";
import type { Block, Button, Card, Inline } from "../card.ts";
import { holderInline } from "../holder-names.ts";
import { postedButtons } from "./revision-buttons.ts";
import { indicatorTitle, namesOf, type RevisionReader, revisionTitle } from "./revision-reader.ts";

/** More parties than this are counted, not named. */
const MOST_NAMED = 6;

/** One proposal as it stands now, with its plan. */
export function revisionCard(
  reader: RevisionReader,
  revision: Revision,
  buttons: Button[] = postedButtons(reader.t, revision),
): Card {
  const { t } = reader;
  return {
    title: revisionTitle(revision.ref, revision.title),
    ref: revision.ref,
    body: [
      { type: "text", text: [revision.reason] },
      { type: "facts", facts: factsOf(reader, revision) },
      { type: "notice", tone: "info", text: [askOf(reader, revision)] },
      { type: "heading", text: t.revision.plan },
      planList(reader, revision),
    ],
    buttons,
  };
}

function askOf({ t }: RevisionReader, revision: Revision): string {
  const isRejected = revision.state === "advised" && lastAdvice(revision)?.advice === "reject";
  return isRejected ? t.revision.askRejected : t.revision.ask[revision.state];
}

type Fact = { label: string; value: Inline[] };

function factsOf(reader: RevisionReader, revision: Revision): Fact[] {
  const { t, directory } = reader;
  const { label } = t.revision;
  const { costs, indicators, agreements, item, meeting, round, withdrawnBecause } = revision;
  const refs = (all: readonly string[]): Inline[] =>
    all.flatMap((ref, index): Inline[] => [index > 0 ? ", " : "", { ref }]);
  const titles = indicators.map((code) => indicatorTitle(reader, code)).join(", ");
  const origin = [item, meeting].filter((ref) => ref !== null);
  const fact = (name: string, value: Inline[], isThere = true): Fact[] =>
    isThere ? [{ label: name, value }] : [];
  const state: Inline[] = [
    { strong: t.choice.revisionState[revision.state] },
    ...(round > 1 ? [` · ${t.revision.nth(round)}`] : []),
  ];
  return [
    ...fact(label.state, state),
    ...fact(label.withdrawn, [withdrawnBecause ?? ""], withdrawnBecause !== null),
    ...fact(label.subject, [t.choice.subject[revision.subject]]),
    ...fact(label.from, [{ day: `${revision.year}-01-01` }]),
    ...fact(label.parties, partiesOf(reader, revision)),
    ...fact(label.costs, [costs ?? ""], costs !== null),
    ...fact(label.indicators, [titles], indicators.length > 0),
    ...fact(label.agreements, refs(agreements), agreements.length > 0),
    ...fact(label.by, [holderInline(directory, revision.proposedBy)]),
    ...fact(label.origin, refs(origin), origin.length > 0),
  ];
}

function partiesOf(reader: RevisionReader, { parties }: Revision): Inline[] {
  if (parties.length <= MOST_NAMED) return namesOf(reader, parties);
  const kinds = parties.map((slug) => organisationOf(reader.directory, slug)?.kind);
  const regions = kinds.filter((kind) => kind === "region").length;
  return [reader.t.revision.everybody(regions, parties.length - regions)];
}

/** Every step with its day, and whether it is done. */
export function planList({ t, today }: RevisionReader, revision: Revision): Block {
  const words = t.revision;
  const items = planNow(revision, today).map(({ step, on, done }) => ({
    text: [capital(t.choice.planStep[step])],
    detail: [
      step === "effective" ? words.starts : words.by,
      { day: on },
      ` · ${done ? words.done : on < today ? words.passed : words.open}`,
    ],
  }));
  return { type: "list", ordered: true, items, empty: words.noPlan };
}
