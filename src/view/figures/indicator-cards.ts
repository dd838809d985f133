import type { IndicatorDefinition } from "../../domain/organisation/cooperation.ts";
import type { Block, Card } from "../card.ts";
import type { Text } from "../text.ts";
import { showMeasured } from "./measured.ts";

/** The catalogue: a list for each theme, in the order of the cooperation file. */
export function indicatorsCard(t: Text, indicators: readonly IndicatorDefinition[]): Card {
  const themes = [...Map.groupBy(indicators, ({ theme }) => theme)];
  const list = (ofTheme: readonly IndicatorDefinition[]): Block => ({
    type: "list",
    items: ofTheme.map((one) => ({
      text: [{ strong: one.title }, ` (${one.code})`],
      detail: [detailOf(t, one)],
    })),
    empty: t.indicator.none,
  });
  const body = themes.flatMap(([theme, ofTheme]): Block[] => [
    { type: "heading", text: theme },
    list(ofTheme),
  ]);
  return { title: [t.indicator.listTitle], body: body.length > 0 ? body : [list([])] };
}

function detailOf(t: Text, { rhythm, unit, direction, target, source }: IndicatorDefinition): string {
  // The year before its quarters: keys that are numbers do not stand as they were written.
  const targets = Object.entries(target)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, value]) => t.indicator.target(period, showMeasured(t, value, unit)));
  const { rhythm: rhythms, direction: directions } = t.indicator;
  return [`${unit}, ${rhythms[rhythm]}`, directions[direction], ...targets, t.indicator.source(source)].join(
    " · ",
  );
}

/** Where a file of figures is given, and how it should look. */
export function importCard(t: Text): Card {
  const { importTitle, importBody, importLink, importLarge, importColumns, importRules } = t.indicator;
  const texts = (...all: string[]) => all.map((text): Block => ({ type: "text", text: [text] }));
  const link: Block = { type: "text", text: [{ link: "/indicator/import", text: importLink }] };
  return {
    title: [importTitle],
    body: [...texts(importBody), link, ...texts(importColumns, importRules, importLarge)],
  };
}
