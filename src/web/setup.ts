import type { Temporal } from "temporal-polyfill";
import type { FirstFault, FirstGiven } from "../domain/organisation/first-given.ts";
import type { Actor } from "../engine/context.ts";
import type { FormField } from "../engine/input/form.ts";
import type { Text } from "../view/text.ts";

/** The lists that can be brought in. */
export type SetupList = "people" | "organisations";

/** The parts of the file that a form changes. */
export type SetupPart = "settings" | "rooms";

/** What is wrong; without a field it is about all of it. */
export interface PartFault {
  field: string | undefined;
  message: string;
}

/** What a list would bring; `line` counts from 1, undefined: it is about the whole list. */
export interface SetupListRead {
  columns: string[];
  entries: { line: number; cells: string[]; what: "added" | "changed" | "same"; changes: string[] }[];
  faults: { line: number | undefined; column: string | undefined; message: string }[];
}

/** How a cooperation is set up, and what its draft would change. */
export interface SetupStanding {
  counts: Record<"organisations" | "people" | "rooms" | "series", number>;
  draft: { by: string; at: Temporal.Instant; version: number; isOvertaken: boolean } | undefined;
  /** A line per difference. */
  changes: string[];
}

/** The set-up of a cooperation, as the starter hands it in. Undefined: it was not made from a file. */
export interface Setup {
  read(actor: Actor, t: Text): Promise<SetupStanding | undefined>;
  /** `overtaken`: the draft can be applied no more, and takes no list. */
  preview(
    actor: Actor,
    t: Text,
    list: SetupList,
    text: string,
  ): Promise<SetupListRead | "overtaken" | undefined>;
  keep(
    actor: Actor,
    t: Text,
    list: SetupList,
    text: string,
  ): Promise<SetupListRead | "overtaken" | undefined>;
  /** The form of a part of the file, with what the draft has. */
  form(
    actor: Actor,
    t: Text,
    part: SetupPart,
  ): Promise<{ fields: FormField[]; version: number } | "overtaken" | undefined>;
  /**
   * Keeps what was filled in when nothing is wrong with it; else what is wrong, by field. `changed`: somebody else changed
   * the draft since the form was made.
   */
  fill(
    actor: Actor,
    t: Text,
    part: SetupPart,
    values: Record<string, string[]>,
    version: number,
  ): Promise<PartFault[] | "overtaken" | "changed" | undefined>;
  /** Not done: somebody in it was forgotten, else the draft is another than the version that was shown, or gone. */
  apply(actor: Actor, version: number): Promise<{ done: true } | { done: false; forgotten: string[] }>;
  discard(actor: Actor, version: number): Promise<boolean>;
  yaml(actor: Actor): Promise<string | undefined>;
}

/** How the first cooperation is begun, as the starter hands it in. */
export interface Begin {
  /** Whether this is what the printed address holds, and there is no cooperation yet. */
  isOpen(secret: string): Promise<boolean>;
  /** Undefined: somebody else began meanwhile. */
  begin(given: FirstGiven): Promise<{ email: string } | { faults: FirstFault[] } | undefined>;
}
