import type { Language } from "../../domain/organisation/language.ts";
import type { Chart } from "../card.ts";
import { textIn } from "../text.ts";
import { configOf, titleOf } from "./chart-look.ts";
import { regionsSpec } from "./regions-spec.ts";
import { trendSpec } from "./trend-spec.ts";
import { wordsSpec } from "./words-chart.ts";

/** What draws a chart: a vega-lite specification, and the words that go along in the picture. */
export interface Drawing {
  /** https://vega.github.io/vega-lite/docs/spec.html */
  spec: object;
  language: Language;
  title: string;
  /** The finding, for whoever does not see the picture. */
  description: string;
}

/** How a chart is drawn. It follows from the chart alone: the same chart is the same picture. */
export function drawingOf(chart: Chart): Drawing {
  const t = textIn(chart.language);
  const { kind, title, subtitle, unit, alt, note } = chart;
  const about = unit === "" || note !== undefined ? subtitle : `${unit} · ${subtitle}`;
  return {
    language: chart.language,
    title: `${title}, ${subtitle}`,
    description: alt,
    spec: {
      $schema: "https://vega.github.io/schema/vega-lite/v6.json",
      config: configOf(t),
      title: titleOf(title, about),
      ...(note !== undefined
        ? wordsSpec(note)
        : kind === "trend"
          ? trendSpec(t, chart)
          : regionsSpec(t, chart)),
    },
  };
}
