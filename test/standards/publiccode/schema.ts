import parseLicence from "spdx-expression-parse";
import { z } from "zod";

/** Our own reading of the standard publiccode.yml 0.7: which keys there are, which must be there, and what may stand in each. */

/** A single value, or a list of them. */
const oneOrMore = <T extends z.ZodType>(value: T) => z.union([value, z.array(value).min(1)]);
const text = z.string().trim().min(1);
const file = text.regex(/^(?!\/)(?!.*\.\.\/)/, "a path from the root of the source");
const country = z.string().regex(/^[A-Z]{2}$/, "two capitals of ISO 3166-1");
const languageTag = z.string().refine((tag) => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}, "a language tag of BCP 47");

/** Those of the vocabulary that a product of this kind may call itself; the whole list is longer. */
const category = z.enum([
  ...(["appointment-scheduling", "collaboration", "communications", "data-analytics"] as const),
  ...(["data-visualization", "document-management", "knowledge-management", "other"] as const),
  ...(["productivity-suite", "project-collaboration", "task-management", "workflow-management"] as const),
]);
const scope = z.enum(["government", "healthcare", "local-authorities", "society", "welfare"]);
const ALIASES = ["gdpr", "eidas", "nis2", "cra", "spid", "cie", "anpr", "pagopa", "io"];
const standard = text.refine((id) =>
  id.startsWith("alias:") ? ALIASES.includes(id.slice("alias:".length)) : URL.canParse(id),
);

const licence = z.string().refine((expression) => {
  try {
    return Boolean(parseLicence(expression));
  } catch {
    return false;
  }
}, "a licence expression of SPDX");

const dependency = z.strictObject({
  name: text,
  versionMin: z.string().optional(),
  versionMax: z.string().optional(),
  version: z.string().optional(),
  optional: z.boolean().optional(),
});
const contact = z.strictObject({
  name: text,
  email: z.email().optional(),
  phone: text.optional(),
  affiliation: text.optional(),
});
const contractor = z.strictObject({
  name: text,
  until: z.iso.date(),
  email: z.email().optional(),
  website: z.url().optional(),
});
const description = z.strictObject({
  localisedName: text.optional(),
  shortDescription: text.max(150).regex(/^[^\n]+$/, "one line"),
  longDescription: text.min(150).max(10_000),
  documentation: z.url().optional(),
  apiDocumentation: z.url().optional(),
  features: z.array(text).min(1),
  screenshots: z.array(file.regex(/[.](png|jpe?g)$/i)).optional(),
  videos: z.array(z.url()).optional(),
  awards: z.array(text).optional(),
});

export const publiccode = z.strictObject({
  publiccodeYmlVersion: z.enum(["0", "0.7", "0.7.0"]),
  name: text,
  applicationSuite: text.optional(),
  url: z.url(),
  landingURL: z.url().optional(),
  isBasedOn: oneOrMore(text).optional(),
  softwareVersion: text.optional(),
  releaseDate: z.iso.date().optional(),
  logo: file.regex(/[.](svgz?|png)$/i).optional(),
  platforms: oneOrMore(text),
  categories: z.array(category).optional(),
  usedBy: z.array(text).optional(),
  fundedBy: z.array(z.strictObject({ name: text, uri: z.url().optional() })).optional(),
  roadmap: z.url().optional(),
  developmentStatus: z.enum(["concept", "development", "beta", "stable", "obsolete"]),
  softwareType: z.enum([
    ...(["standalone/mobile", "standalone/iot", "standalone/desktop", "standalone/web"] as const),
    ...(["standalone/backend", "standalone/other", "addon", "library", "configurationFiles"] as const),
  ]),
  supports: z.array(z.strictObject({ id: standard })).optional(),
  organisation: z.strictObject({ uri: z.url(), name: text.optional() }).optional(),
  intendedAudience: z
    .strictObject({
      countries: z.array(country).optional(),
      unsupportedCountries: z.array(country).optional(),
      scope: z.array(scope).optional(),
    })
    .optional(),
  description: z
    .record(languageTag, description)
    .refine((languages) => Object.keys(languages).length > 0, "at least one language"),
  legal: z.strictObject({ license: licence, mainCopyrightOwner: text.optional() }),
  maintenance: z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("internal"), contacts: z.array(contact).min(1) }),
    z.strictObject({ type: z.literal("community"), contacts: z.array(contact).min(1) }),
    z.strictObject({
      type: z.literal("contract"),
      contractors: z.array(contractor).min(1),
      contacts: z.array(contact).optional(),
    }),
    z.strictObject({ type: z.literal("none"), contacts: z.array(contact).optional() }),
  ]),
  localisation: z.strictObject({
    localisationReady: z.boolean(),
    availableLanguages: z.array(languageTag).min(1),
  }),
  dependsOn: z
    .strictObject({
      open: z.array(dependency).optional(),
      proprietary: z.array(dependency).optional(),
      hardware: z.array(dependency).optional(),
    })
    .optional(),
});
