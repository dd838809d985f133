import type { Day } from "../../domain/calendar/day.ts";
import type { Digest } from "../../domain/digest/digest.ts";
import type { DigestCorrection } from "../../domain/digest/digest-correction.ts";
import { keyNumbers } from "../../domain/digest/digest-highlights.ts";
import type { OwnEdition } from "../../domain/digest/own-edition.ts";
import { type Directory, organisationOf } from "../../domain/organisation/organisation.ts";
import type { Card, Inline } from "../card.ts";
import { showPeriod } from "../format.ts";
import type { Text } from "../text.ts";
import { digestPath } from "./digest-cards.ts";
import { actionCounts, agreementCounts, figureCounts, nextCounts } from "./digest-lines.ts";
import { correctionBlocks, sinceFacts } from "./digest-since.ts";

/** “Kwartaalbericht 1e kwartaal 2026: Achterhoek”. */
export function ownTitle(t: Text, directory: Directory, quarter: string, { slug }: OwnEdition): string {
  const name = organisationOf(directory, slug)?.name ?? slug;
  return `${t.digest.title(showPeriod(t, quarter))}: ${name}`;
}

interface OwnView {
  digest: Digest;
  /** The day as of which it stands. */
  asOf: Day;
  /** Of what was approved, where they are told. */
  corrections?: readonly DigestCorrection[];
}

/** What is theirs in numbers, with where the rest can be read: what it says stands nowhere else. */
export function ownCard(t: Text, directory: Directory, own: OwnEdition, view: OwnView): Card {
  const { digest, asOf, corrections = [] } = view;
  const { quarter } = digest;
  return {
    title: [ownTitle(t, directory, quarter, own)],
    body: [
      { type: "facts", facts: [...ownFacts(t, digest), ...sinceFacts(t, digest)] },
      ...correctionBlocks(t, corrections),
      { type: "text", text: [t.digest.asOf, { day: asOf }, "."] },
      { type: "text", text: [{ link: digestPath(quarter, own.key), text: t.digest.own.page }] },
    ],
  };
}

function ownFacts(t: Text, digest: Digest): { label: string; value: Inline[] }[] {
  const { label, own } = t.digest;
  const n = keyNumbers(digest);
  const presence = digest.loop?.presence ?? [];
  const sum = (of: (one: (typeof presence)[number]) => number) =>
    presence.reduce((all, one) => all + of(one), 0);
  const attended = own.attended(
    sum((one) => one.attended ?? 0),
    sum((one) => one.recorded),
  );
  return [
    { label: label.meetings, value: [attended] },
    { label: label.agreements, value: [agreementCounts(t, n)] },
    { label: label.actions, value: [actionCounts(t, n)] },
    { label: label.figures, value: [figureCounts(t, n)] },
    { label: label.next, value: nextCounts(t, digest) },
  ];
}
