import { z } from "zod";
import type { AreaKind } from "../../domain/figures/area.ts";
import { isMailAddress } from "../../domain/organisation/mail-address.ts";
import type { Text } from "../../view/text.ts";

export type FieldLabel = keyof Text["field"];
export type ChoiceName = keyof Text["choice"];
/** Nouns that a reference can name. */
export const REF_NOUNS = [
  "meeting",
  "item",
  "action",
  "agreement",
  "decision",
  "told",
  "theme",
  "date-poll",
  "contract",
  "revision",
] as const;
export type RefNoun = (typeof REF_NOUNS)[number];

export type FieldKind =
  | "text"
  | "long-text"
  | "choice"
  | "day"
  | "instant"
  | "time"
  | "duration"
  | "number"
  | "flag"
  | "person"
  | "holder"
  | "organisation"
  | "ref"
  | "meeting-or-kind"
  | "room"
  | "noun"
  | "mail-address"
  | "indicator"
  | "period"
  | "area"
  | "answer"
  | "hidden";

/** What a surface must know to ask for a field, and the engine to understand what was typed. */
export interface FieldMeta {
  label: FieldLabel;
  kind: FieldKind;
  choices?: ChoiceName | undefined;
  /** Another word than those of the choices stays as it is: the command knows more of them. */
  takesOthers?: boolean | undefined;
  noun?: RefNoun | undefined;
  /** The kinds of area that it may be. */
  areas?: readonly AreaKind[] | undefined;
  /** Refuse a day or an instant before now. */
  future?: boolean | undefined;
  /** Something begins on the day: of a whole week or month the first is meant, else the last. */
  begins?: boolean | undefined;
  /** Of an instant: it is kept as the wall clock of the zone, `YYYY-MM-DDTHH:MM`. */
  wallClock?: boolean | undefined;
  /** Of an instant: a day without a time is meant to its end. */
  wholeDay?: boolean | undefined;
  /** Of several values: the same may come twice, and counts twice. */
  repeats?: boolean | undefined;
  /** It may be somebody who takes part no more. */
  former?: boolean | undefined;
}

/** Every keyword of `FieldMeta`: what describes a schema to others leaves these out. */
export const FIELD_KEYWORDS = Object.keys({
  label: true,
  kind: true,
  choices: true,
  takesOthers: true,
  noun: true,
  areas: true,
  future: true,
  begins: true,
  wallClock: true,
  wholeDay: true,
  repeats: true,
  former: true,
} satisfies Record<keyof FieldMeta, true>);

declare module "zod" {
  interface GlobalMeta extends Partial<FieldMeta> {}
}

/** NUL, other control characters and lone surrogates cannot be stored or shown; line breaks and tabs can. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are refused
const UNSTORABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

const storable = (text: string) => !UNSTORABLE.test(text) && text.isWellFormed();

const clean = z.string().trim().refine(storable, { error: "unstorable", abort: true });

/** One line of text; `max` counts UTF-16 units. */
export const text = (label: FieldLabel, { min = 1, max = 200 } = {}) =>
  clean
    .refine((value) => !/[\r\n]/.test(value), { error: "one-line" })
    .min(min)
    .max(max)
    .meta({ label, kind: "text" });

export const longText = (label: FieldLabel, { min = 1, max = 4000 } = {}) =>
  clean.min(min).max(max).meta({ label, kind: "long-text" });

/** Where more about it can be read: a page, or the message it came from. */
export const link = (label: FieldLabel) =>
  clean
    .refine((value) => /^https?:$/.test(URL.parse(value)?.protocol ?? ""))
    .max(2000)
    .meta({ label, kind: "text" });

/** One of a few words; for several in an order of their own, the same word may come twice. */
export const choices = <const V extends readonly [string, ...string[]]>(
  label: FieldLabel,
  choices: ChoiceName,
  values: V,
) => z.array(z.enum(values).meta({ label, kind: "choice", choices, repeats: true }));

export const choice = <const V extends readonly [string, ...string[]]>(
  label: FieldLabel,
  choices: ChoiceName,
  values: V,
) => z.enum(values).meta({ label, kind: "choice", choices });

/** One of a few words, or a key that the command looks up. */
export const choiceOrKey = (label: FieldLabel, choices: ChoiceName) =>
  clean.min(1).max(100).meta({ label, kind: "choice", choices, takesOthers: true });

/** A calendar day, `YYYY-MM-DD`, on which something begins. */
export const firstDay = (label: FieldLabel) => z.iso.date().meta({ label, kind: "day", begins: true });
/** A calendar day on which something ends, or on which it is done; it may have passed. */
export const lastDay = (label: FieldLabel) => z.iso.date().meta({ label, kind: "day" });
export const futureDay = (label: FieldLabel) => z.iso.date().meta({ label, kind: "day", future: true });

/** An instant, ISO 8601 with offset. */
export const futureInstant = (label: FieldLabel) =>
  z.iso.datetime({ offset: true }).meta({ label, kind: "instant", future: true });

/** Until when something can be done, ISO 8601 with offset; a day is meant to its end. */
export const deadline = (label: FieldLabel) =>
  z.iso.datetime({ offset: true }).meta({ label, kind: "instant", future: true, wholeDay: true });

/** A day and a time on the clocks of the zone, `YYYY-MM-DDTHH:MM`; of several, the same twice is kept twice. */
export const dayAndTime = (label: FieldLabel, { future = false } = {}) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
    .meta({ label, kind: "instant", wallClock: true, repeats: true, future });

/** Wall clock, `HH:MM`. */
export const time = (label: FieldLabel) =>
  z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .meta({ label, kind: "time" });

/** Whole minutes; typed as `90m`, `1:30` or `1,5u`. */
export const duration = (label: FieldLabel, { min = 1, max = 720 } = {}) =>
  z.int().min(min).max(max).meta({ label, kind: "duration" });

export const number = (label: FieldLabel, { min, max }: { min: number; max: number }) =>
  z.int().min(min).max(max).meta({ label, kind: "number" });

export const flag = (label: FieldLabel) => z.boolean().meta({ label, kind: "flag", choices: "yes" });

/** E-mail of someone who takes part now. */
export const person = (label: FieldLabel) => z.string().meta({ label, kind: "person" });

/** E-mail of someone who takes part, or did. */
export const formerPerson = (label: FieldLabel) => z.string().meta({ label, kind: "person", former: true });

/** E-mail of a person or slug of an organisation. */
export const holder = (label: FieldLabel) => z.string().meta({ label, kind: "holder" });

/** As `holder`, also of a person who takes part no more. */
export const formerHolder = (label: FieldLabel) => z.string().meta({ label, kind: "holder", former: true });

/** Slug of an organisation. */
export const organisation = (label: FieldLabel) => z.string().meta({ label, kind: "organisation" });

export const ref = (label: FieldLabel, noun: RefNoun) => z.string().meta({ label, kind: "ref", noun });

/** A meeting's reference or a kind of meeting. */
export const meetingOrKind = (label: FieldLabel) => z.string().meta({ label, kind: "meeting-or-kind" });

export const room = (label: FieldLabel) => z.string().meta({ label, kind: "room" });

/** Code of an indicator of the catalogue; typed as that or as a part of its title. */
export const indicator = (label: FieldLabel) => z.string().meta({ label, kind: "indicator" });

/** `2026`, `2026-H1`, `2026-Q3` or `2026-09`; typed in words as well: `vorig kwartaal`, `3e kwartaal 2026`. */
export const period = (label: FieldLabel) =>
  z
    .string()
    .regex(/^[12]\d{3}(-H[12]|-Q[1-4]|-(0[1-9]|1[0-2]))?$/)
    .meta({ label, kind: "period" });

/** A municipality, by name or CBS code, as `GM0202`. */
export const municipality = (label: FieldLabel) =>
  z.string().meta({ label, kind: "area", areas: ["municipality"] });

/** A region of the cooperation, a province or the country: its slug or code. */
export const region = (label: FieldLabel) =>
  z.string().meta({ label, kind: "area", areas: ["region", "province", "country"] });

/** What help is asked about: a command's noun in either language. */
export const noun = (label: FieldLabel) => z.string().meta({ label, kind: "noun" });

/** An answer to what a command asks by itself (see `Command.asks`): one of its options, or a few words. */
export const answer = (label: FieldLabel) => clean.max(200).meta({ label, kind: "answer" });
/** What a button says besides what people fill in: nobody is asked for it. */
export const hidden = (label: FieldLabel) => z.string().max(200).meta({ label, kind: "hidden" });

/** An e-mail address to write to, whoever reads what comes there. */
export const mailAddress = (label: FieldLabel) =>
  clean.toLowerCase().max(254).refine(isMailAddress).meta({ label, kind: "mail-address" });
