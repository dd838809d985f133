import { z } from "zod";
import type { ArchiveRules } from "../../domain/public-records/archive-rules.ts";
import {
  CATEGORIES,
  PUBLISHABLE,
  type PublicationSettings,
} from "../../domain/public-records/publication.ts";
import { RECORD_KINDS } from "../../domain/public-records/record-kind.ts";
import { line } from "./field-shapes.ts";
import { term } from "./retention-shape.ts";

const rule = z
  .strictObject({ keep: term, category: line(60).nullish() })
  .transform((one) => ({ ...one, category: one.category ?? null }));

/** One field for each of a list of kinds, which may be left out. */
const perKind = <K extends string, T extends z.ZodType>(kinds: readonly K[], shape: T) =>
  // The keys are those of the list.
  z.strictObject(
    Object.fromEntries(kinds.map((kind) => [kind, shape.optional()])) as Record<K, z.ZodOptional<T>>,
  );

/** How long records are kept, by the selection list that holds for the cooperation. */
export const archive = z
  .strictObject({ list: line().nullish(), kinds: perKind(RECORD_KINDS, rule).prefault({}) })
  // A field without a value is a field that was left out.
  .transform(({ list, kinds }) => ({ list: list ?? null, kinds }) as ArchiveRules)
  .prefault({});

/** Where the publication will stand: absolute, over TLS, as the national index asks. */
const site = z
  .string()
  .trim()
  .max(500)
  .refine((text) => URL.parse(text)?.protocol === "https:" && !/[?#\s]/.test(text), { error: "site" })
  .transform((text) => text.replace(/\/+$/, ""));

/** The address by which TOOI knows a public body. */
const tooi = z
  .string()
  .trim()
  .regex(/^https:\/\/identifier\.overheid\.nl\/tooi\/id\/[a-z]+\/[a-z0-9]+$/, { error: "tooi" });

/** What may be public: nothing, unless the file says so. */
export const publication = z
  .strictObject({
    kinds: z
      .array(z.enum(PUBLISHABLE))
      .max(PUBLISHABLE.length)
      .default([])
      .transform((given) => PUBLISHABLE.filter((kind) => given.includes(kind))),
    categories: perKind(PUBLISHABLE, z.enum(CATEGORIES)).prefault({}),
    site: site.nullish(),
    publisher: z
      .strictObject({ name: line(), tooi: tooi.nullish() })
      .transform((one) => ({ ...one, tooi: one.tooi ?? null }))
      .nullish(),
  })
  .transform(
    ({ kinds, categories, site: place, publisher }) =>
      // A field without a value is a field that was left out.
      ({
        kinds,
        categories,
        site: place ?? null,
        publisher: publisher ?? null,
      }) as PublicationSettings,
  )
  .prefault({});
