import type { Text } from "../text.ts";

/** A part of a vega-lite specification. */
export type Json = Record<string, unknown>;

/**
 * How every chart looks. It is drawn for a telephone of 360 px, where it loses some
 * of its width to what stands around it: 14 px here is at least 12 px there. Blue and vermilion of Okabe
 * and Ito are told apart by everybody, and no colour says anything alone; texts have a contrast of at least 7 on white,
 * marks of at least 3.
 */
export const LOOK = {
  width: 360,
  font: "DejaVu Sans, Verdana, sans-serif",
  size: 14,
  titleSize: 16,
  ink: "#1a1a1a",
  quiet: "#525252",
  grid: "#e0e0e0",
  gap: "#efefef",
  mark: "#005a9c",
  target: "#c2410c",
  targetInk: "#7c2d12",
} as const;

/** Average width of a letter of DejaVu Sans, in parts of its size. */
const LETTER = 0.6;

export const widthOf = (text: string, size: number = LOOK.size): number => text.length * size * LETTER;

/** A text in lines that fit the chart; what is longer than so many lines is cut. */
export function linesOf(text: string, size: number, most: number): string[] {
  const room = Math.floor(LOOK.width / (size * LETTER));
  const lines: string[] = [""];
  for (const word of text.split(/\s+/).flatMap((one) => one.match(new RegExp(`.{1,${room}}`, "gu")) ?? [])) {
    const last = lines.at(-1) ?? "";
    const longer = last === "" ? word : `${last} ${word}`;
    if (longer.length <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${(lines[most - 1] ?? "").slice(0, room - 2)} …`];
}

/** Title and what it is about, above the chart. */
export function titleOf(title: string, about: string): Json {
  return {
    text: linesOf(title, LOOK.titleSize, 3),
    subtitle: linesOf(about, LOOK.size, 3),
    anchor: "start",
    frame: "bounds",
    align: "left",
    offset: 14,
    subtitlePadding: 4,
  };
}

/** Fonts, colours, and numbers as they are written in the language. */
export function configOf(t: Text): Json {
  const { font, size, ink, quiet, grid, titleSize } = LOOK;
  const isDutch = t.language === "nl";
  return {
    // The picture as a whole has words; its marks would say numbers of their own, a nought for what is withheld.
    font,
    background: "#ffffff",
    padding: 12,
    aria: false,
    mark: { aria: false },
    locale: {
      number: {
        decimal: isDutch ? "," : ".",
        thousands: isDutch ? "." : ",",
        grouping: [3],
        currency: ["€", ""],
      },
    },
    title: {
      aria: false,
      font,
      fontSize: titleSize,
      color: ink,
      fontWeight: "bold",
      lineHeight: titleSize + 5,
      subtitleFont: font,
      subtitleFontSize: size,
      subtitleColor: quiet,
      subtitleLineHeight: size + 5,
    },
    axis: {
      aria: false,
      labelFont: font,
      labelFontSize: size,
      labelColor: quiet,
      gridColor: grid,
      domainColor: quiet,
      tickColor: quiet,
      labelPadding: 6,
      title: null,
    },
    legend: {
      aria: false,
      labelFont: font,
      labelFontSize: size,
      labelColor: ink,
      symbolSize: 130,
      title: null,
    },
    text: { font, fontSize: size, color: ink },
    view: { stroke: null },
  };
}

/** Text that stays legible over lines: with an edge of the background around it. */
export function haloed(values: readonly object[], look: Json, encoding: Json): Json[] {
  const text = { text: { field: "text", type: "nominal" } };
  const edge = { stroke: "#ffffff", strokeWidth: 5, strokeJoin: "round" };
  return [{ ...look, ...edge }, look].map((mark) => ({
    data: { values },
    mark: { type: "text", ...mark },
    encoding: { ...encoding, ...text },
  }));
}
