export const REGIONS =
  "achterhoek centraal-gelderland foodvalley midden-ijssel-oost-veluwe noord-veluwe rijk-van-nijmegen rivierenland".split(
    " ",
  );

export interface Counts {
  code?: string;
  /** Whether it is provisional. */
  mark?: "ja" | "nee";
}

/** The head of a file with `countsOf`. */
export const COUNTS_HEAD = "indicator;period;region;provider;value;provisional\n";

/** A count for every region at every provider, as lines of a file. */
export function countsOf(
  period: string,
  each: (region: number, provider: number) => number,
  { code = "doorplaatsingen", mark = "nee" }: Counts = {},
): string {
  return REGIONS.flatMap((region, r) =>
    Array.from({ length: 16 }, (_, p) => {
      const provider = `aanbieder-${String(p + 1).padStart(2, "0")}`;
      return `${code};${period};${region};${provider};${each(r, p)};${mark}\n`;
    }),
  ).join("");
}
