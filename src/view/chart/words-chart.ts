import type { IndicatorDefinition } from "../../domain/organisation/cooperation.ts";
import type { Chart } from "../card.ts";
import { clean } from "../clean.ts";
import type { Text } from "../text.ts";
import { type Json, LOOK, linesOf } from "./chart-look.ts";

/** What a picture is about that has nothing to draw. */
export interface Wordless extends Pick<Chart, "kind" | "from" | "to" | "area" | "provider" | "subtitle"> {
  indicator: IndicatorDefinition;
  /** Why there is nothing to draw. */
  note: string;
}

/** A picture that says in words that there is nothing to draw, and why: whoever asked for it has an answer. */
export function wordsChart(t: Text, { indicator, note, ...about }: Wordless): Chart {
  const title = clean(indicator.title);
  return {
    ...about,
    indicator: indicator.code,
    language: t.language,
    title,
    unit: clean(indicator.unit),
    points: [],
    note,
    alt: t.chart.wordsAlt(title, about.subtitle, note),
    table: { head: [], rows: [] },
  };
}

const [LINE, MOST_LINES] = [LOOK.size + 8, 12] as const;
const EDGE = 14;

/** Lines of text on a quiet ground. */
export function wordsSpec(note: string): Json {
  const lines = linesOf(note, LOOK.size + 1, MOST_LINES);
  const height = lines.length * LINE + 2 * EDGE;
  return {
    width: LOOK.width - 24,
    height,
    data: { values: [{}] },
    layer: [
      {
        mark: { type: "rect", color: LOOK.gap },
        encoding: { x: { value: 0 }, x2: { value: "width" }, y: { value: 0 }, y2: { value: "height" } },
      },
      {
        mark: { type: "text", align: "left", baseline: "top", lineHeight: LINE, text: lines },
        encoding: { x: { value: EDGE }, y: { value: EDGE } },
      },
    ],
  };
}
