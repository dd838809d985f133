import type { Day } from "../../domain/calendar/day.ts";

/** Figures of fiction that come in, on a day, as a file. */
export interface Delivery {
  day: Day;
  time: string;
  filename: string;
  text: string;
}

const REGIONS = [
  ...["achterhoek", "centraal-gelderland", "foodvalley", "midden-ijssel-oost-veluwe"],
  ...["noord-veluwe", "rijk-van-nijmegen", "rivierenland"],
];
const PROVIDERS = Array.from({ length: 16 }, (_, index) => `aanbieder-${String(index + 1).padStart(2, "0")}`);

/** Counts that nobody counted, for the demo: of many regions they are too small to be shown. */
function invented(period: string, shift: number, more = 0): string {
  const rows = REGIONS.flatMap((region, r) =>
    PROVIDERS.map((provider, p) => {
      const count = (r * 5 + p * 3 + shift * 2) % 4 === 0 ? 1 + more + ((r + shift) % 2) : 0;
      return `doorplaatsingen;${period};${region};${provider};${count}`;
    }),
  );
  return ["indicator;period;region;provider;value", ...rows].join("\n");
}

/** Each file holds one quarter. The first quarter is corrected after its digest was approved. */
export const DELIVERIES: readonly Delivery[] = [
  { day: "2026-04-02", time: "14:10", filename: "cijfers-2025-Q4.csv", text: invented("2025-Q4", 0) },
  { day: "2026-04-02", time: "14:15", filename: "cijfers-2026-Q1.csv", text: invented("2026-Q1", 1) },
  { day: "2026-05-06", time: "11:20", filename: "correctie-2026-Q1.csv", text: invented("2026-Q1", 1, 1) },
  { day: "2026-07-02", time: "14:10", filename: "cijfers-2026-Q2.csv", text: invented("2026-Q2", 2) },
  { day: "2026-10-02", time: "14:10", filename: "cijfers-2026-Q3.csv", text: invented("2026-Q3", 3) },
  { day: "2027-01-05", time: "14:10", filename: "cijfers-2026-Q4.csv", text: invented("2026-Q4", 2) },
  { day: "2027-04-02", time: "14:10", filename: "cijfers-2027-Q1.csv", text: invented("2027-Q1", 1) },
  { day: "2027-07-02", time: "14:10", filename: "cijfers-2027-Q2.csv", text: invented("2027-Q2", 3) },
  { day: "2027-10-04", time: "14:10", filename: "cijfers-2027-Q3.csv", text: invented("2027-Q3", 2) },
];
