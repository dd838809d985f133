import { z } from "zod";
import { PURPOSES } from "../domain/agenda/agenda.ts";
import { youthCareRule } from "../domain/disclosure/disclosure-rule.ts";
import { MEETING_KINDS, type MeetingKind } from "../domain/meeting/meeting.ts";
import type { Series } from "../domain/meeting/series.ts";
import type { CooperationSettings } from "../domain/organisation/cooperation.ts";
import { DEFAULT_LANGUAGE, type Language } from "../domain/organisation/language.ts";
import type { Organisation, OrganisationKind, Person } from "../domain/organisation/organisation.ts";
import {
  cbsCode,
  day,
  email,
  language,
  line,
  organisationKey,
  ROLES,
  roomKey,
  slug,
  whole,
} from "./shape/field-shapes.ts";
import { indicator } from "./shape/indicator-shape.ts";
import { mandates } from "./shape/mandate-shape.ts";
import { archive, publication } from "./shape/records-shape.ts";
import { retention } from "./shape/retention-shape.ts";
import { series } from "./shape/series-shape.ts";
import { signIns } from "./shape/sign-in-shape.ts";
import { sources } from "./shape/source-shape.ts";

/** A cooperation file as canonical data: every default filled in, independent of how the file was written. */
export interface CooperationFile {
  slug: string;
  name: string;
  language: Language;
  settings: Required<CooperationSettings>;
  organisations: Omit<Organisation, "active">[];
  people: Omit<Person, "active">[];
  rooms: { key: string; name: string; language: Language | null }[];
  series: Series[];
}

/** Whether what was stored is such a file; a cooperation that was not made from one has none. */
export const isFile = (stored: unknown): stored is CooperationFile =>
  typeof stored === "object" && stored !== null && "organisations" in stored;

const schoolHoliday = z
  .strictObject({
    name: line(60),
    region: z.enum(["noord", "midden", "zuid", "alle"]),
    from: day,
    until: day,
  })
  .refine(({ from, until }) => from <= until, { path: ["until"], error: "untilBeforeFrom" });

const calendar = z.strictObject({
  liberationDay: z.enum(["always", "lustrum", "never"]).default("lustrum"),
  schoolRegions: z.array(z.enum(["noord", "midden", "zuid"])).default([]),
  schoolHolidays: z.array(schoolHoliday).max(500).default([]),
});

const standingItem = z.strictObject({
  title: line(),
  purpose: z.enum(PURPOSES).default("discuss"),
  minutes: whole(1, 480),
});

const perKind = <T>(shape: z.ZodType<T>) => {
  const [implementation, monitoring, circle, revision] = MEETING_KINDS;
  const optional = shape.optional();
  const some = z.strictObject({
    [implementation]: optional,
    [monitoring]: optional,
    [circle]: optional,
    [revision]: optional,
  });
  // No kind is undefined here: a field without a value is a field that was left out.
  return some.transform((kinds) => kinds as Partial<Record<MeetingKind, T>>).prefault({});
};

const contact = email.nullish();
const organisation = z.strictObject({ slug, name: line(), contact });
const municipality = z.strictObject({ name: line(), cbsCode, region: slug, contact });

const organisations = z
  .strictObject({
    regions: z.array(organisation).max(500).default([]),
    municipalities: z.array(municipality).max(1000).default([]),
    providers: z.array(organisation).max(2000).default([]),
    others: z.array(organisation).max(500).default([]),
  })
  .transform(({ regions, municipalities, providers, others }): CooperationFile["organisations"] => {
    const of = (kind: OrganisationKind, list: z.output<typeof organisation>[]) =>
      list.map((one) => ({ ...one, kind, region: null, cbsCode: null, contact: one.contact ?? null }));
    return [
      ...of("region", regions),
      // A municipality is known by its CBS code: names of municipalities are names of towns and regions too.
      ...municipalities.map((one) => ({
        slug: one.cbsCode,
        kind: "municipality" as const,
        name: one.name,
        region: one.region,
        cbsCode: one.cbsCode,
        contact: one.contact ?? null,
      })),
      ...of("provider", providers),
      ...of("other", others),
    ];
  });

const person = z
  .strictObject({
    email,
    name: line(),
    organisation: organisationKey,
    role: z.enum(ROLES).default("member"),
    language: language.nullish(),
  })
  .transform((one) => ({ ...one, language: one.language ?? null }));

const room = z
  .strictObject({ key: roomKey, name: line(), language: language.nullish() })
  .transform((one) => ({ ...one, language: one.language ?? null }));

/** The whole file, with its school holidays written out. What refers to something else is checked apart. */
export const cooperationShape = z
  .strictObject({
    slug,
    name: line(),
    language: language.default(DEFAULT_LANGUAGE),
    calendar: calendar.prefault({}),
    disclosure: z
      .strictObject({
        secretUpTo: whole(0, 1000).default(youthCareRule.secretUpTo),
        roundTo: whole(1, 1000).default(youthCareRule.roundTo),
      })
      .prefault({}),
    quorum: perKind(z.strictObject({ providers: whole(0, 2000), regions: whole(0, 500) })),
    standingItems: perKind(z.array(standingItem).max(50)),
    organisations: organisations.prefault({}),
    people: z.array(person).max(10_000),
    rooms: z.array(room).max(5000),
    series: z.array(series).max(100).default([]),
    mandates,
    retention,
    archive,
    publication,
    accessLog: z.boolean().default(false),
    signIn: signIns,
    indicators: z.array(indicator).max(500).default([]),
    sources,
  })
  // What is no list of who and what there is, is a setting.
  .transform(
    ({ slug, name, language, organisations, people, rooms, series, ...settings }): CooperationFile => ({
      slug,
      name,
      language,
      settings,
      organisations,
      people,
      rooms,
      series,
    }),
  );
