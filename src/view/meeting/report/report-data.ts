import { isoInZone } from "../../../domain/calendar/day.ts";
import {
  holderFromKey,
  holderName,
  organisationOf,
  personName,
} from "../../../domain/organisation/organisation.ts";
import { itemTitle } from "../../agenda/item-title.ts";
import { titleOf } from "../../figures/statement-cards.ts";
import type { Text } from "../../text.ts";
import { nameOf } from "../meeting-cards.ts";
import type { ReportReader } from "./report-sections.ts";
import type { ShownReport } from "./shown-report.ts";

/** What an archive must know of a report besides what it says. */
export interface ArchiveFacts {
  cooperation: { key: string; name: string };
  /** The report's own page. */
  url: string;
}

/**
 * A report as data, for an archive: `docs/report.md` says what each field means. People and organisations are named, and
 * have no addresses.
 */
export function reportData(
  t: Text,
  report: ShownReport,
  reader: ReportReader,
  { cooperation, url }: ArchiveFacts,
): Record<string, unknown> {
  const { directory, seesPresence } = reader;
  const { about, content } = report;
  const person = (email: string | null) => (email === null ? null : personName(directory, email));
  const organisation = (slug: string) => organisationOf(directory, slug)?.name ?? slug;
  const holder = (key: string) => holderName(directory, holderFromKey(key));
  const remarked = ({
    by,
    text,
    at,
  }: ShownReport["objections"][number] | ShownReport["corrections"][number]) => ({
    by: person(by),
    text,
    at: isoInZone(at),
  });
  return {
    format: "leerlus-report/1",
    metadata: {
      cooperation: cooperation.key,
      cooperationName: cooperation.name,
      meeting: about.ref,
      kind: about.kind,
      title: nameOf(t, about),
      date: isoInZone(about.startAt).slice(0, 10),
      version: report.version,
      state: report.state,
      adoptsOn: report.adoptsOn,
      adoptedOn: report.adoptedOn,
      adoptedBy: person(report.adoptedBy),
      language: t.language,
      url,
    },
    meeting: {
      start: isoInZone(about.startAt),
      end: isoInZone(about.endAt),
      location: about.location,
      chair: person(about.chair),
      scribe: person(about.scribe),
    },
    presence: seesPresence
      ? report.presence.map(({ organisation: slug, answer, present, standin }) => ({
          organisation: organisation(slug),
          answer,
          present,
          standin: person(standin),
        }))
      : null,
    items: content.points.map(({ bringer, journey, ...point }) => ({
      ref: point.ref,
      title: itemTitle(t, point),
      standing: point.source === "standing",
      purpose: point.purpose,
      bringer: person(bringer),
      fate: point.fate,
      to: point.to,
      carried: point.carried,
      outcome: point.outcome,
      results: point.results,
      journey,
    })),
    decisions: content.decisions,
    actions: content.actions.map(({ lead, coholders, ...action }) => ({
      ...action,
      lead: holder(lead),
      coholders: coholders.map(holder),
    })),
    agreements: content.agreements.map(({ parties, ...agreement }) => ({
      ...agreement,
      parties: parties.map(organisation),
    })),
    themes: content.themes,
    lessons: content.lessons,
    revisions: content.revisions,
    statements: report.statements.map(({ ref, kind, indicator, period, text, withdrawnAt }) => ({
      ref,
      kind,
      indicator,
      title: titleOf(reader.indicators, indicator),
      period,
      text,
      withdrawn: withdrawnAt !== null,
    })),
    objections: report.objections.map(remarked),
    corrections: report.corrections.map(({ version, ...remark }) => ({
      version,
      ...remarked({ version, ...remark }),
    })),
  };
}
