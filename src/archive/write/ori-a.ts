import type { Kind } from "../kind.ts";
import type { MeetingRecord } from "../read/meeting-record.ts";
import { CLASS_LIST, CLASSES, ROLES, type Term } from "../vocabulary.ts";
import { type Element, element, textElement, xmlDocument } from "../xml.ts";
import type { Fonds, Named } from "./mdto.ts";

const ORI_A = {
  namespace: "https://ori-a.nl",
  schema: "https://github.com/Regionaal-Archief-Rivierenland/ORI-A-XSD/releases/download/v1.0.0/ORI-A.xsd",
};

type Part = Named & { kind: Kind };

/** What of a meeting is in the delivery as an object of its own. */
export interface MeetingParts {
  report: Part | undefined;
  decisions: Part[];
  agreements: Part[];
}

/**
 * A meeting as ORI-A knows it; undefined of one without an agenda, which ORI-A does not know. A decision is its result:
 * it was taken by those who were there, and nobody counted votes.
 */
export function oriDocument(fonds: Fonds, meeting: MeetingRecord, parts: MeetingParts): string | undefined {
  if (meeting.points.length === 0) return undefined;
  const delivered = new Map([...parts.decisions, ...parts.agreements].map((part) => [part.key, part]));
  return xmlDocument(
    element(
      "ORI-A",
      assembly(fonds, meeting, parts),
      ...meeting.points.map((point, nth) =>
        element(
          "agendapunt",
          textElement("ID", point.ref),
          textElement("naam", point.title),
          textElement("volgnummer", String(nth + 1)),
          textElement("omschrijving", point.outcome),
          textElement("indicatieBehandeld", String(point.isHandled)),
          ...point.results.flatMap((ref) => {
            const part = delivered.get(ref);
            return part ? [attached("heeftAlsBijlage", part)] : [];
          }),
        ),
      ),
      ...meeting.decisions.map(({ ref, text }) =>
        element(
          "besluit",
          textElement("ID", ref),
          textElement("resultaat", "Aangenomen"),
          textElement("toelichting", text),
        ),
      ),
      ...participants(meeting),
    ),
    ORI_A,
  );
}

function assembly(fonds: Fonds, meeting: MeetingRecord, { report, agreements }: MeetingParts): Element {
  const { ref, title, kind, start, end, movedFrom, location, isCancelled } = meeting;
  return element(
    "vergadering",
    textElement("ID", ref),
    textElement("naam", title),
    textElement("geplandeDatum", movedFrom),
    textElement("datum", start.slice(0, 10)),
    // Of one that was moved the hours of its first plan are not known.
    textElement("geplandeAanvang", movedFrom === null ? start : undefined),
    textElement("geplandEinde", movedFrom === null ? end : undefined),
    concept("type", kind, "Leerlus: soorten overleg"),
    textElement("toelichting", explanation(meeting)),
    element(
      "georganiseerdDoorGremium",
      textElement("naam", fonds.name),
      textElement("identificatie", fonds.slug),
    ),
    textElement("locatie", location),
    textElement("status", isCancelled ? "Geannuleerd" : "Gehouden"),
    report && attached("isGenotuleerdIn", report),
    ...agreements.map((agreement) => attached("heeftAlsBijlage", agreement)),
  );
}

/** Why it was moved or cancelled, and where it was planned first and last. */
function explanation({ movedFrom, start, end, reason }: MeetingRecord): string | null {
  if (movedFrom === null) return reason;
  const moved = `Eerst gepland op ${movedFrom}, daarna van ${start} tot ${end}.`;
  return reason === null ? moved : `${moved} ${reason}`;
}

const concept = (name: string, label: string, list: string): Element =>
  element(
    name,
    textElement("begripLabel", label),
    element("verwijzingBegrippenlijst", textElement("verwijzingID", list)),
  );

/** An information object that MDTO describes, by the same key. */
const attached = (name: string, { kind, key, title }: Part): Element =>
  element(
    name,
    concept("informatieobjectType", CLASSES[kind], CLASS_LIST),
    element(
      "verwijzingInformatieobject",
      textElement("verwijzingID", key),
      textElement("verwijzingNaam", title),
    ),
  );

/** ORI-A asks for a person; who was there is known by organisation, with the names that the report has. */
function participants({ roles, organisations }: MeetingRecord): Element[] {
  return [
    ...roles.map(({ role, name }) => participant(`persoon-${role}`, { role: ROLES[role], name })),
    ...organisations.map(({ slug, organisation, standin }) =>
      participant(`organisatie-${slug}`, {
        organisation,
        name: standin ?? `Vertegenwoordiging ${organisation}`,
      }),
    ),
  ];
}

const participant = (
  id: string,
  { name, role, organisation }: { name: string; role?: Term; organisation?: string },
): Element =>
  element(
    "aanwezigeDeelnemer",
    role && concept("rolnaam", role.label, role.list),
    textElement("organisatie", organisation),
    element(
      "isNatuurlijkPersoon",
      textElement("ID", id),
      element("naam", textElement("achternaam", name), textElement("volledigeNaam", name)),
    ),
  );
