import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";
import * as vega from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import type { Drawing } from "../view/chart/chart.ts";
import type { Picture } from "./render.ts";

/** Two dots for each px of the drawing: what a picture costs grows with them. */
const PNG_WIDTH = 720;
const FONTS = [
  import.meta.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"),
  import.meta.resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf"),
];
const fonts = {
  fontFiles: FONTS.map((address) => fileURLToPath(address)),
  loadSystemFonts: false,
  defaultFontFamily: "DejaVu Sans",
};

interface TextItem {
  fontSize?: number;
  fontWeight?: string | number;
}
// Vega exports this too; its types leave it out.
declare module "vega" {
  export const textMetrics: { width: (item: TextItem, text: unknown) => number };
}
// Without a canvas vega takes every letter for 0.8 of its height, and leaves room that nobody needs.
vega.textMetrics.width = ({ fontSize = 11, fontWeight }, text) =>
  String(text ?? "").length * fontSize * (fontWeight === "bold" ? 0.68 : 0.6);

/** Draws a chart: some 25 ms of computing, so only in the worker thread. */
export async function draw({ spec, language, title, description }: Drawing): Promise<Picture> {
  // Vega-lite's own type is a union of whole specifications, to which none that is built up in parts can be shown to belong.
  const { spec: compiled } = compile(spec as TopLevelSpec, { logger: silent });
  const view = new vega.View(vega.parse(compiled), { renderer: "none", logger: silent });
  try {
    const bare = await view.toSVG();
    const words = `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`;
    const svg = bare.replace(
      /^<svg([^>]*)>/,
      (_, own) => `<svg${own} role="img" lang="${language}">${words}`,
    );
    const resvg = new Resvg(svg, { font: fonts, fitTo: { mode: "width", value: PNG_WIDTH } });
    return { svg, png: resvg.render().asPng() };
  } finally {
    view.finalize();
  }
}

/** Nothing about figures is written to a console. */
const silent: vega.LoggerInterface = {
  level: () => silent,
  error: () => silent,
  warn: () => silent,
  info: () => silent,
  debug: () => silent,
};

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/(?![\n\t])[\p{Cc}\uFFFE\uFFFF]/gu, "")
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
