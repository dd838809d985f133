import type { ChartPoint } from "../card.ts";
import { LOOK } from "./chart-look.ts";

/** What is known of a point, in the order of the legend. */
export const KINDS = ["definitive", "provisional", "withheld", "noFigure"] as const;
export type Kind = (typeof KINDS)[number];

/** The marks: each differs from the others in form, not only in colour. */
export const LOOKS: Record<Kind, { shape: string; fill: string; stroke: string }> = {
  definitive: { shape: "circle", fill: LOOK.mark, stroke: LOOK.mark },
  provisional: { shape: "diamond", fill: "#ffffff", stroke: LOOK.mark },
  withheld: { shape: "M-.8,-.8L.8,.8M-.8,.8L.8,-.8", fill: "transparent", stroke: LOOK.quiet },
  noFigure: { shape: "M-.8,0L.8,0", fill: "transparent", stroke: LOOK.quiet },
};

export function kindOf({ value, withheld, provisional }: ChartPoint): Kind {
  if (value === null) return withheld ? "withheld" : "noFigure";
  return provisional ? "provisional" : "definitive";
}
