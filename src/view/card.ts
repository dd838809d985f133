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
  /** An instant, ISO 8601 with offset; `time` shows the wall clock only. */
  | { at: string; show: "day-time" | "time" }
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
  style?: "primary" | "danger";
  /** Opens the form of the command, filled in with `input`, in place of running it. */
  opensForm?: boolean;
  /** Asked before running. */
  confirm?: string;
  /** Made by the engine when the card is handed out: the same press twice has one effect. */
  nonce?: string;
}

export interface ListItem {
  text: Inline[];
  /** A second line, less prominent. */
  detail?: Inline[];
  buttons?: Button[];
}

export type Block =
  | { type: "text"; text: Inline[] }
  | { type: "heading"; text: string }
  | { type: "facts"; facts: { label: string; value: Inline[] }[] }
  | {
      type: "list";
      items: ListItem[];
      ordered?: boolean /** Said in words when there are no items. */;
      empty: string;
    }
  | { type: "notice"; tone: "info" | "warning"; text: Inline[] };

export interface Card {
  title: Inline[];
  /** The reference that the card is about, when it is about one. */
  ref?: string;
  body: Block[];
  buttons?: Button[];
}
