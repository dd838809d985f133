import { stringify } from "yaml";
import { isWeekRule, type SeriesRule, WEEKDAYS } from "../domain/calendar/recurrence.ts";
import type { OrganisationKind } from "../domain/organisation/organisation.ts";
import type { SignIn } from "../domain/organisation/sign-in.ts";
import type { Retention } from "../domain/privacy/retention.ts";
import { type ArchiveRules, NO_ARCHIVE } from "../domain/public-records/archive-rules.ts";
import { NOTHING_PUBLIC, type PublicationSettings } from "../domain/public-records/publication.ts";
import { plural } from "../view/plural.ts";
import type { CooperationFile } from "./cooperation-file.ts";

/** The cooperation file that `parseCooperation` reads back as the same. */
export function cooperationYaml({ slug, name, language, settings, ...lists }: CooperationFile): string {
  const { calendar, disclosure, quorum, standingItems, indicators } = settings;
  // A file that was applied by an earlier version has none of them.
  const { mandates = [], retention = {}, signIn = [], ...later }: Partial<typeof settings> = settings;
  const { archive = NO_ARCHIVE, publication = NOTHING_PUBLIC, accessLog = false, sources = [] } = later;
  const file = {
    slug,
    name,
    language,
    calendar,
    disclosure,
    quorum,
    standingItems,
    organisations: organisationsOf(lists.organisations),
    people: lists.people.map(withoutNull),
    rooms: lists.rooms.map(withoutNull),
    series: lists.series.map(seriesOf),
    mandates: mandates.map(withoutNull),
    retention: retentionOf(retention),
    archive: archiveOf(archive),
    publication: publicationOf(publication),
    accessLog,
    signIn: signIn.map(signInOf),
    indicators: indicators.map(withoutNull),
    sources: sources.map(withoutNull),
  };
  return stringify(file, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** What has no value is left out: that reads the same, and better. */
const withoutNull = (one: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(one).filter(([, value]) => value !== null && value !== undefined));

function organisationsOf(all: CooperationFile["organisations"]) {
  const of = (wanted: OrganisationKind) => all.filter(({ kind }) => kind === wanted);
  const named = ({ slug, name, contact }: CooperationFile["organisations"][number]) =>
    withoutNull({ slug, name, contact });
  return {
    regions: of("region").map(named),
    municipalities: of("municipality").map(({ name, cbsCode, region, contact }) =>
      withoutNull({ name, cbsCode, region, contact }),
    ),
    providers: of("provider").map(named),
    others: of("other").map(named),
  };
}

function seriesOf({ rule, startsAt, ...rest }: CooperationFile["series"][number]) {
  return withoutNull({ ...rest, rule: ruleOf(rule), at: startsAt });
}

function ruleOf(rule: SeriesRule): Record<string, unknown> {
  const weekday = WEEKDAYS[rule.weekday - 1];
  return isWeekRule(rule) ? { weekday, weeks: rule.weeks } : { ...rule, weekday };
}

const retentionOf = (retention: Retention): Record<string, string> =>
  Object.fromEntries(
    Object.entries(retention).flatMap(([kind, months]) =>
      months === undefined ? [] : [[kind, termOf(months)]],
    ),
  );

/** Whole years as years: a number of months may have three digits in the file. */
function termOf(months: number | null): string {
  if (months === null) return "never";
  return months % 12 === 0 ? plural(months / 12, "year", "years") : plural(months, "month", "months");
}

const archiveOf = ({ list, kinds }: ArchiveRules) =>
  withoutNull({
    list,
    kinds: Object.fromEntries(
      Object.entries(kinds).map(([kind, { keep, category }]) => [
        kind,
        withoutNull({ keep: termOf(keep), category }),
      ]),
    ),
  });

const publicationOf = ({ publisher, ...rest }: PublicationSettings) =>
  withoutNull({ ...rest, publisher: publisher && withoutNull(publisher) });

/** A list without domains must be left out. */
const signInOf = ({ domains, ...rest }: SignIn) => (domains.length === 0 ? rest : { ...rest, domains });
