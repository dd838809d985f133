import {
  bigserial,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
} from "drizzle-orm/pg-core";
import type { Mapping } from "../../src/domain/figures/mapping.ts";
import type { IndicatorDefinition } from "../../src/domain/organisation/cooperation.ts";
import { cooperation, instant } from "./columns.ts";

/** Every version of what an indicator means that ever held; the newest is in the settings of the cooperation. */
export const indicatorDefinitions = pgTable(
  "indicator_definitions",
  {
    cooperation: cooperation(),
    code: text("code").notNull(),
    version: integer("version").notNull(),
    definition: jsonb("definition").$type<IndicatorDefinition>().notNull(),
    /** When it was first applied. */
    from: instant("from_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.cooperation, t.code, t.version] })],
);

/** The numbers under which areas and providers stand in `indicator_slices`. */
export const indicatorMembers = pgTable(
  "indicator_members",
  {
    cooperation: cooperation(),
    kind: text("kind", { enum: ["area", "provider"] }).notNull(),
    /** From 1; 0 is the whole. */
    id: integer("id").notNull(),
    /** `NL01`, `PV25`, `GM0202`, or the slug of an organisation. */
    key: text("key").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.cooperation, t.kind, t.id] }),
    unique("indicator_members_key").on(t.cooperation, t.kind, t.key),
  ],
);

/**
 * Which figures a slice has: the same for quarter after quarter of the same regions and providers, so kept once. Lists of
 * equal length, by numbers of `indicator_members`.
 */
export const indicatorLayouts = pgTable(
  "indicator_layouts",
  {
    cooperation: cooperation(),
    /** Fingerprint of both lists. */
    id: text("id").notNull(),
    areas: integer("areas").array().notNull(),
    providers: integer("providers").array().notNull(),
  },
  (t) => [primaryKey({ columns: [t.cooperation, t.id] })],
);

/**
 * All figures of an indicator in a period. They are delivered, protected and published together, so they are kept
 * together: a million of them are some hundred rows, where a row each with its key would take longer to store than the
 * file takes to read.
 */
export const indicatorSlices = pgTable(
  "indicator_slices",
  {
    cooperation: cooperation(),
    indicator: text("indicator").notNull(),
    period: text("period").notNull(),
    /** The version of the definition under which the newest of them came in. */
    version: integer("version").notNull(),
    layout: text("layout").notNull(),
    /** In the order of the layout. */
    figures: doublePrecision("figures").array().notNull(),
    /** 0 definitive, 1 provisional, 2 further provisional: of each figure, or one for all. */
    marks: smallint("marks").array().notNull(),
    /** The import that brought each, or one for all. */
    imports: integer("imports").array().notNull(),
    /** By `area:provider`. */
    notes: jsonb("notes").$type<Record<string, string>>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.cooperation, t.indicator, t.period] })],
);

/** What a figure was before it was corrected. Who and when: the imports. */
export const indicatorRevisions = pgTable(
  "indicator_revisions",
  {
    cooperation: cooperation(),
    id: bigserial("id", { mode: "number" }).notNull(),
    indicator: text("indicator").notNull(),
    period: text("period").notNull(),
    area: integer("area").notNull(),
    provider: integer("provider").notNull(),
    value: doublePrecision("value").notNull(),
    mark: smallint("mark").notNull(),
    note: text("note"),
    /** The import that brought the earlier value. */
    import: integer("import").notNull(),
    /** The import that replaced it. */
    replacedBy: integer("replaced_by").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.cooperation, t.id] }),
    index("indicator_revisions_slice").on(t.cooperation, t.indicator, t.period),
  ],
);

/** One file whose figures changed something. */
export const indicatorImports = pgTable(
  "indicator_imports",
  {
    cooperation: cooperation(),
    id: integer("id").notNull(),
    at: instant("at").notNull(),
    /** E-mail, or `cli`. */
    by: text("by").notNull(),
    via: text("via").notNull(),
    filename: text("filename").notNull(),
    added: integer("added").notNull(),
    revised: integer("revised").notNull(),
    unchanged: integer("unchanged").notNull(),
    skippedEmpty: integer("skipped_empty").notNull(),
    /** The indicators and periods in which something was added or corrected: thousands at most. */
    changed: jsonb("changed").$type<{ indicator: string; period: string }[]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.cooperation, t.id] })],
);

/** What a source's columns mean, as somebody confirmed it. */
export const indicatorMappings = pgTable(
  "indicator_mappings",
  {
    cooperation: cooperation(),
    /** Fingerprint of the header: files of one source have the same. */
    header: text("header").notNull(),
    mapping: jsonb("mapping").$type<Mapping>().notNull(),
    by: text("by").notNull(),
    at: instant("at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.cooperation, t.header] })],
);
