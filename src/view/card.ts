import type { Language } from "../domain/organisation/language.ts";

/**
 * A card is data: what Leerlus says, without markup. Each surface has one renderer that escapes, cuts and formats;
 * `plain.ts` is the one for text only.
 */
export type Inline =
  | string
  | { strong: string }
  /** What somebody may type, such as `actie nieuw`; a chat shows it with what is typed before it there. */
  | { typed: string }
  /** A person of the cooperation; a chat surface may show a mention. */
  | { person: string; name: string }
  /** A calendar day, `YYYY-MM-DD`. */
  | { day: string }
  /** An instant, ISO 8601 with offset; `time` shows the wall clock only, `clock` its numbers: “9.30”. */
  | { at: string; show: "day-time" | "time" | "clock" }
  /** A reference such as `A-41`; shown as a link where the surface can. */
  | { ref: string }
  /** A link to a page: absolute, or a path below `BASE_URL`. */
  | { link: string; text: string };

/** What a press runs: it re-enters `dispatch` with this command and input. */
export interface Button {
  label: string;
  /** `noun/verb` in English, as the API spells it. */
  command: string;
  input: Record<string, unknown>;
  style?: "primary" | "danger" | undefined;
  /** Opens the form of the command, filled in with `input`, in place of running it. */
  opensForm?: boolean | undefined;
  /** Asked before running. */
  confirm?: string | undefined;
  /** Made by the engine when the card is handed out: the same press twice has one effect. */
  nonce?: string | undefined;
}

export interface ListItem {
  text: Inline[];
  /** A second line, less prominent. */
  detail?: Inline[] | undefined;
  buttons?: Button[] | undefined;
  /** The same, under the columns of its list: one for each. */
  cells?: Inline[][] | undefined;
}

/** One mark of a chart: what was published of a period or of a region. */
export interface ChartPoint {
  /** The period, or the slug of the region. */
  key: string;
  /** As it is shown: the period, or the name of the region. */
  label: string;
  /** Null when it is withheld, or when there is no figure at all. */
  value: number | null;
  withheld: boolean;
  provisional: boolean;
  /** What is aimed at there; null when nothing is. */
  target: number | null;
}

/**
 * A chart with everything that it draws: a posted card shows what it says, and no surface asks for figures. Only
 * published figures stand in it. The picture is made of it by `chart.ts` and `src/charts`.
 */
export interface Chart {
  kind: "trend" | "regions";
  /** The code of the indicator. */
  indicator: string;
  /** The first and last period of a trend; the same twice for regions. */
  from: string;
  to: string;
  /** `""` for the whole cooperation or all providers, as in `PublishedFigure`. */
  area: string;
  provider: string;
  /** The language of its words. */
  language: Language;
  title: string;
  /** What is shown, of where and when. */
  subtitle: string;
  unit: string;
  points: ChartPoint[];
  /** Said in the place of what cannot be drawn; absent when there is something to draw. */
  note?: string;
  /** What it tells, in sentences: for whoever does not see it. */
  alt: string;
  /** What it shows as a table, in words. */
  table: { head: string[]; rows: string[][] };
}

export type Block =
  | { type: "text"; text: Inline[] }
  | { type: "heading"; text: string }
  | { type: "facts"; facts: { label: string; value: Inline[] }[] }
  | {
      type: "list";
      items: ListItem[];
      ordered?: boolean | undefined;
      /** Said when there are no items. */
      empty: string;
      /** The heads of the columns in which its items may stand instead, where a surface has tables. */
      columns?: string[] | undefined;
      /** How many more there are than the items, 0 or more; said below them. */
      rest?: number | undefined;
    }
  | { type: "notice"; tone: "info" | "warning"; text: Inline[] }
  | { type: "chart"; chart: Chart };

export interface Card {
  title: Inline[];
  /** The reference that the card is about, when it is about one. */
  ref?: string | undefined;
  body: Block[];
  buttons?: Button[] | undefined;
  /** Of a card that is kept: the language it was made in. What stands around it must be in the same. */
  language?: Language | undefined;
}
