import type { Day } from "../../domain/calendar/day.ts";
import type { Digest, DigestEdition } from "../../domain/digest/digest.ts";
import type { DigestCorrection } from "../../domain/digest/digest-correction.ts";
import {
  type Highlight,
  highlightsOf,
  keyNumbers,
  offTarget,
} from "../../domain/digest/digest-highlights.ts";
import { isBlank } from "../../domain/digest/digest-parts.ts";
import { type DigestQuestion, questionOf } from "../../domain/digest/digest-question.ts";
import type { Directory } from "../../domain/organisation/organisation.ts";
import type { Block, Button, Card, Inline, ListItem } from "../card.ts";
import { showDay, showPeriod } from "../format.ts";
import type { Text } from "../text.ts";
import { indicatorItem } from "./digest-indicators.ts";
import { numberFacts } from "./digest-lines.ts";
import { digestSections } from "./digest-sections.ts";
import { correctionBlocks, sinceFacts } from "./digest-since.ts";

/** On one screen. */
const MOST = 3;
/** Of each list of the full edition in a chat; the page has all. */
const MOST_FULL = 8;

/** A digest as somebody sees it. */
export interface DigestView {
  digest: Digest;
  edition: DigestEdition;
  introduction: string | null;
  /** The day as of which it stands. */
  asOf: Day;
  /** Of what was approved, where they are told. */
  corrections?: readonly DigestCorrection[];
}

/** @param edition the name of one for everybody, or the key of one of a region or provider */
export const digestPath = (quarter: string, edition: string): string =>
  `/digest/${quarter}?edition=${edition}`;

/** One edition, as it is posted. */
export function digestCard(t: Text, directory: Directory, view: DigestView): Card {
  const { quarter } = view.digest;
  return {
    title: [t.digest.title(showPeriod(t, quarter))],
    body: [
      ...digestBlocks(t, directory, view),
      { type: "text", text: [{ link: digestPath(quarter, "full"), text: t.digest.fullPage }] },
    ],
  };
}

/** What an edition says in a chat. */
function digestBlocks(t: Text, directory: Directory, view: DigestView): Block[] {
  const { digest } = view;
  if (view.edition === "executive") return executiveBlocks(t, view);
  const { intro, stands } = frame(t, view);
  const numbers: Block = { type: "facts", facts: numberFacts(t, digest) };
  const corrected = correctionBlocks(t, view.corrections ?? []);
  const sections = digestSections(t, directory, digest, { most: MOST_FULL, whole: false });
  const told = sections.flatMap(({ heading, body }): Block[] => [
    { type: "heading", text: heading },
    ...body.map((block) => (block.type === "heading" ? strongLine(block.text) : block)),
  ]);
  return [...intro, numbers, ...told, ...corrected, stands];
}

/** What an alderman reads, on one screen. */
export function executiveBlocks(t: Text, view: Omit<DigestView, "edition">): Block[] {
  const { digest, corrections = [] } = view;
  const { intro, stands } = frame(t, view);
  const facts: Block = { type: "facts", facts: [...numberFacts(t, digest), ...sinceFacts(t, digest)] };
  return [...intro, facts, ...highlights(t, digest), ...correctionBlocks(t, corrections), stands];
}

/** What every edition begins and ends with. */
function frame(t: Text, { introduction, asOf }: Pick<DigestView, "introduction" | "asOf">) {
  const intro: Block[] = introduction === null ? [] : [{ type: "text", text: [introduction] }];
  const stands: Block = { type: "text", text: [t.digest.asOf, { day: asOf }, "."] };
  return { intro, stands };
}

/** A heading below a heading: in a chat there is one size only. */
const strongLine = (text: string): Block => ({ type: "text", text: [{ strong: text }] });

/** Where to look first: what is off target, and what moved. */
export function highlights(t: Text, digest: Digest): Block[] {
  const words = t.digest;
  const off = offTarget(digest);
  const rest = off.length - MOST;
  const items = off.slice(0, MOST).map((one): ListItem => ({ text: indicatorItem(t, one) }));
  const moved = highlightsOf(digest);
  const movedRest = moved.length - MOST;
  const { figures, parts } = keyNumbers(digest);
  const none = parts > 0 ? words.onlyPartFigures : words.noFigures;
  const empty = figures === 0 ? none : words.noneOffTarget;
  return [
    { type: "heading", text: words.offTarget },
    { type: "list", items, empty },
    ...(rest > 0 ? [{ type: "text" as const, text: [words.moreIndicators(rest)] }] : []),
    { type: "heading", text: words.moved },
    {
      type: "list",
      items: moved.slice(0, MOST).map((one) => ({ text: highlightLine(t, one) })),
      empty: words.nothingMoved,
    },
    ...(movedRest > 0 ? [{ type: "text" as const, text: [words.more(movedRest)] }] : []),
    { type: "heading", text: words.question.heading },
    { type: "text", text: questionLine(t, questionOf(digest)) },
  ];
}

function questionLine(t: Text, question: DigestQuestion): Inline[] {
  const { question: words } = t.digest;
  if (question.about === "nothing") return [words.nothing];
  if (question.about === "indicator") return [words.indicator(question.title)];
  const subject: Inline[] = [{ ref: question.ref }, ` ${question.title}`];
  const asked = question.about === "revision" ? words.revision : words.review;
  return [asked, ...subject, words.before, { day: question.on }, "?"];
}

function highlightLine(t: Text, highlight: Highlight): Inline[] {
  const { movedAction, movedAgreement, movedDecision } = t.digest;
  if (highlight.kind === "decision") {
    return [movedDecision, { ref: highlight.decision.ref }, " ", highlight.decision.text];
  }
  if (highlight.kind === "action") {
    return [movedAction, { ref: highlight.action.ref }, " ", highlight.action.title];
  }
  const { ref, title, state, isNew } = highlight.agreement;
  const said = isNew ? movedAgreement.isNew : `${movedAgreement.changed} ${t.choice.agreementState[state]}: `;
  return [said, { ref }, " ", title];
}

export interface DraftView extends DigestView {
  /** Fingerprint of what is shown, which the button brings back. */
  print: string;
  /** Until when it is asked about; undefined: it is only shown. */
  until: Day | undefined;
  /** It can be approved: the quarter is over. */
  isOver: boolean;
}

/** A draft, for coordinators only. */
export function draftCard(t: Text, directory: Directory, view: DraftView): Card {
  const { digest: words } = t;
  const { quarter } = view.digest;
  const said = view.isOver ? words.draftNotice : words.runningNotice;
  const asked = view.until === undefined ? [] : [words.ask(showDay(t, view.until))];
  const ask = isBlank(view.digest) ? [words.blank] : asked;
  const intro: Block[] = view.introduction === null ? [{ type: "text", text: [words.noIntroduction] }] : [];
  return {
    title: [words.draftTitle(showPeriod(t, quarter))],
    body: [
      { type: "notice", tone: "info", text: [said] },
      ...intro,
      ...digestBlocks(t, directory, view),
      { type: "text", text: [{ link: digestPath(quarter, "full"), text: words.page }] },
      ...(view.isOver && ask.length > 0 ? [{ type: "text" as const, text: ask }] : []),
    ],
    buttons: view.isOver ? draftButtons(t, view) : undefined,
  };
}

function draftButtons(t: Text, { digest: { quarter }, print, introduction }: DraftView): Button[] {
  const { button } = t.digest;
  const known = introduction === null ? {} : { intro: introduction };
  return [
    {
      label: button.approve,
      command: "digest/approve",
      input: { quarter, shown: print },
      style: "primary",
    },
    {
      label: button.introduce,
      command: "digest/introduce",
      input: { quarter, ...known },
      opensForm: true,
    },
    { label: button.later, command: "digest/later", input: { quarter } },
  ];
}

/** A draft that was asked about again since. */
export function supersededCard(t: Text, quarter: string): Card {
  const { digest: words } = t;
  return {
    title: [words.draftTitle(showPeriod(t, quarter))],
    body: [{ type: "text", text: [words.superseded] }],
  };
}

/** A draft that was approved, in place of what could be pressed. */
export function settledCard(t: Text, quarter: string, by: string, at: string, more: Block[] = []): Card {
  const { digest: words } = t;
  return {
    title: [words.settledTitle(showPeriod(t, quarter))],
    body: [
      { type: "text", text: [words.settled(by, at)] },
      ...more,
      { type: "text", text: [{ link: digestPath(quarter, "full"), text: words.fullPage }] },
    ],
  };
}

/** A room in which an approved digest was placed, or why it was not. */
export type Placed = { key: string; room: string; channels: number } | { missing: string };

/** @param own in how many rooms of regions and providers their own edition was placed */
export function approvedBlocks(t: Text, placed: readonly Placed[], own: number): Block[] {
  const { digest: words } = t;
  const rooms = placed.flatMap((one) => ("room" in one && one.channels > 0 ? [one] : []));
  const others = placed.flatMap((one): Block[] => {
    if ("room" in one && one.channels > 0) return [];
    const text = "missing" in one ? words.noRoom(one.missing) : words.notPlaced(one.room);
    return [{ type: "notice", tone: "warning", text: [text] }];
  });
  const items = rooms.map(({ room, channels }): ListItem => ({ text: [words.placedIn(room, channels)] }));
  if (own > 0) items.push({ text: [words.own.placed(own)] });
  return [
    ...(items.length > 0 ? [strongLine(words.placed), { type: "list" as const, items, empty: "" }] : []),
    ...others,
  ];
}

export interface ListedDigest {
  quarter: string;
  /** Null: a draft. */
  approvedOn: Day | null;
}

/** @param edition in which each of them opens */
export function digestsCard(t: Text, digests: readonly ListedDigest[], edition: DigestEdition): Card {
  const { digest: words } = t;
  const items = digests.map(
    ({ quarter, approvedOn }): ListItem => ({
      text: [{ link: digestPath(quarter, edition), text: words.title(showPeriod(t, quarter)) }],
      detail: approvedOn === null ? [words.listDraft] : [words.approvedOn, { day: approvedOn }],
    }),
  );
  return { title: [words.listTitle], body: [{ type: "list", items, empty: words.listEmpty }] };
}
