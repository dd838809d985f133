import type { Digest } from "../../domain/digest/digest.ts";
import type { DigestCorrection, ToldFigure } from "../../domain/digest/digest-correction.ts";
import type { DigestSince } from "../../domain/digest/digest-since.ts";
import type { Block, Inline, ListItem } from "../card.ts";
import { showMeasured } from "../figures/measured.ts";
import { showPeriod } from "../format.ts";
import type { Text } from "../text.ts";
import type { ListOf } from "./list-of.ts";

/** What is otherwise than the last time, then what was corrected in what was approved; nothing of a first digest. */
export function sinceBlocks(t: Text, since: DigestSince | undefined, list: ListOf, most: number): Block[] {
  if (!since) return [];
  const corrections = since.corrections.map((one) => correctionLine(t, one));
  return [
    ...(since.before === null ? [] : list(changedLines(t, since, most), t.digest.since.nothing)),
    ...(corrections.length === 0 ? [] : list(corrections, "")),
  ];
}

/** One line of each kind: what stands elsewhere in the digest is named by its reference. */
function changedLines(t: Text, since: DigestSince, most: number): ListItem[] {
  const { since: words } = t.digest;
  const { agreements, actions, turned, themes, revisions } = since;
  const named = (label: string, list: readonly Inline[][]): ListItem[] =>
    list.length === 0 ? [] : [{ text: [label, ...joined(t, list, most)] }];
  const refs = (list: readonly string[]) => list.map((ref): Inline[] => [{ ref }]);
  const ended = agreements.ended.map(({ ref, state }): Inline[] => [
    { ref },
    ` (${t.choice.agreementState[state]})`,
  ]);
  const state = (name: DigestSince["revisions"][number]["to"]) => `“${t.choice.revisionState[name]}”`;
  return [
    ...turned.map(({ title, turn }): ListItem => ({ text: [{ strong: title }, `: ${words.turn[turn]}`] })),
    ...named(words.newAgreements, refs(agreements.added)),
    ...named(words.ended, ended),
    ...named(words.overdue, refs(agreements.overdue)),
    ...named(
      words.newActions,
      actions.added.map(({ ref, title }) => [{ ref }, ...(title === null ? [] : [` ${title}`])]),
    ),
    ...named(words.finished, refs(actions.finished)),
    ...named(words.late, refs(actions.late)),
    ...named(words.themes, refs(themes)),
    ...revisions.map(({ ref, from, to }): ListItem => {
      const step = from === null ? words.newRevision(state(to)) : words.step(state(from), state(to));
      return { text: [{ ref }, `: ${step}`] };
    }),
  ];
}

/** “A-1; A-2; en nog 3”. */
function joined(t: Text, list: readonly Inline[][], most: number): Inline[] {
  const shown = list.slice(0, most).flatMap((one, index) => (index === 0 ? one : ["; ", ...one]));
  const rest = list.length - most;
  return rest > 0 ? [...shown, `; ${t.digest.since.andMore(rest)}`] : shown;
}

/** “Correctie op het 1e kwartaal 2026: Doorplaatsingen van 325 naar 305, op 20 april”. */
function correctionLine(t: Text, one: DigestCorrection): ListItem {
  return { text: [t.digest.correction.of(showPeriod(t, one.quarter)), ...corrected(t, one)] };
}

/** What was corrected in a digest after it was approved, each with its day; nothing when nothing was. */
export function correctionBlocks(t: Text, corrections: readonly DigestCorrection[]): Block[] {
  if (corrections.length === 0) return [];
  const items = corrections.map((one): ListItem => ({ text: corrected(t, one) }));
  return [
    { type: "heading", text: t.digest.correction.heading },
    { type: "list", items, empty: "" },
  ];
}

function corrected(t: Text, { indicator, was, now, on }: DigestCorrection): Inline[] {
  const { correction: words } = t.digest;
  return [{ strong: indicator.title }, `: ${fromTo(t, indicator.unit, was, now)}`, words.onDay, { day: on }];
}

/** What is withheld now tells nothing of what it was. */
function fromTo(t: Text, unit: string, was: ToldFigure, now: ToldFigure): string {
  const { correction: words } = t.digest;
  if (now === "none") return words.gone;
  if (now === "withheld") return was === "none" ? words.arrived(t.finding.withheld) : words.withheld;
  const shown = showMeasured(t, now, unit);
  if (was === "none") return words.arrived(shown);
  return was === "withheld" ? words.shown(shown) : words.changed(showMeasured(t, was, ""), shown);
}

/** The same in two lines at most, where there is one screen. */
export function sinceFacts(t: Text, { since }: Digest): { label: string; value: Inline[] }[] {
  if (!since) return [];
  const { since: words, correction } = t.digest;
  const { agreements, actions, turned, themes, revisions, corrections } = since;
  const counted: [readonly unknown[], (n: number) => string][] = [
    [turned, words.count.turned],
    [actions.late, words.count.late],
    [actions.added, words.count.newActions],
    [agreements.overdue, words.count.overdue],
    [themes, words.count.themes],
    [revisions, words.count.revisions],
  ];
  const said = counted.flatMap(([list, say]) => (list.length > 0 ? [say(list.length)] : []));
  const [first] = corrections;
  const more = corrections.length > 1 ? [`; ${words.andMore(corrections.length - 1)}`] : [];
  return [
    ...(said.length > 0 ? [{ label: words.label, value: [said.join(", ")] }] : []),
    ...(first
      ? [
          {
            label: correction.label,
            value: [`${showPeriod(t, first.quarter)}, `, ...corrected(t, first), ...more],
          },
        ]
      : []),
  ];
}
