import type { PathAgreement, PathYear } from "../../domain/agreement/path.ts";
import type { Block, Card, Inline, ListItem } from "../card.ts";
import type { Text } from "../text.ts";

/** What is shown of each year beside the others; of one year alone as much as a list holds. */
const SHOWN_OF_EACH = 10;
const SHOWN = 50;

/** The development path: what was agreed each year, what replaced it and which reviews come. */
export function pathCard(t: Text, years: readonly PathYear[]): Card {
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  const hasBegun = years.some(({ made }) => made.length > 0);
  const begins = hasBegun ? t.agreement.pathBegins(first) : t.agreement.pathNotBegun(first);
  return {
    title: [t.agreement.pathTitle(first, last)],
    body: [
      { type: "notice", tone: "info", text: [begins] },
      ...years.flatMap((one): Block[] => [
        { type: "heading", text: t.agreement.pathYear(one.year, one.nth) },
        listOf(t, one, SHOWN_OF_EACH),
      ]),
    ],
  };
}

export function pathYearCard(t: Text, one: PathYear): Card {
  return { title: [t.agreement.pathYear(one.year, one.nth)], body: [listOf(t, one, SHOWN)] };
}

function listOf(t: Text, { made, reviews }: PathYear, most: number): Block {
  const items = [
    ...made.map((one) => itemOf(one, madeDetail(t, one))),
    ...reviews.map((one) => itemOf(one, reviewDetail(t, one))),
  ];
  const rest = Math.max(0, items.length - most);
  return { type: "list", items: items.slice(0, most), empty: t.agreement.pathNone, rest };
}

const itemOf = ({ agreement }: PathAgreement, detail: Inline[]): ListItem => ({
  text: [{ ref: agreement.ref }, " ", agreement.title],
  detail,
});

function madeDetail(t: Text, one: PathAgreement): Inline[] {
  const { agreement, successors, isReviewed } = one;
  return [
    { strong: t.choice.agreementState[agreement.state] },
    ...successors.flatMap((ref): Inline[] => [" → ", { ref }]),
    ...(isReviewed ? [" · ", ...reviewDetail(t, one)] : []),
  ];
}

const reviewDetail = (t: Text, { agreement }: PathAgreement): Inline[] => [
  t.agreement.before,
  { day: agreement.review },
];
