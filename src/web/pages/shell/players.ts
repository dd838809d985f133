import type { VNode } from "preact";
import {
  type OrganisationKind,
  organisationOf,
  type Person,
} from "../../../domain/organisation/organisation.ts";
import { readPage } from "../../../engine/reading/read.ts";
import { html } from "../../render/html.ts";
import type { Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";

/** Whom the manual plays, by what they may and see; with the chair of the next meeting a loop can be gone through. */
export const FIRST = ["coordinator", "anna", "piet", "bestuur", "gast"].map((name) => `${name}@example.org`);
const KINDS: OrganisationKind[] = ["region", "provider", "other", "municipality"];

/** The people of the demo as options: where to begin, then by kind of organisation and its name. */
export async function playersView(web: Web, visitor: Visitor): Promise<(chosen: string) => VNode[]> {
  const { t, place } = visitor;
  const { compare } = new Intl.Collator(t.language, { numeric: true });
  const active = place.directory.people.filter((person) => person.active);
  const chair = await nextChair(web, visitor);
  const begin = [...new Set([...FIRST, ...(chair ? [chair] : [])])].flatMap(
    (email) => active.find((person) => person.email === email) ?? [],
  );
  const homeOf = ({ organisation }: Person) => organisationOf(place.directory, organisation);
  const rest = active
    .filter((person) => !begin.includes(person))
    .map((person) => ({ person, home: homeOf(person)?.name ?? "" }))
    .sort((a, b) => compare(a.home, b.home) || compare(a.person.name, b.person.name))
    .map(({ person }) => person);
  const groups = [
    { name: t.web.demoBegin, people: begin },
    ...KINDS.map((kind) => ({
      name: t.web.organisationsOf[kind],
      people: rest.filter((person) => (homeOf(person)?.kind ?? "other") === kind),
    })),
  ].filter(({ people }) => people.length > 0);
  const roleOf = (person: Person) => {
    const home = homeOf(person)?.name ?? person.organisation;
    return person.email === chair ? t.web.demoChair(home) : home;
  };
  return (chosen) =>
    groups.map(
      ({ name, people }) =>
        html`<optgroup label=${name}>${people.map(
          (person) =>
            html`<option value=${person.email} selected=${person.email === chosen}>${`${person.name}, ${roleOf(person)}`}</option>`,
        )}</optgroup>`,
    );
}

async function nextChair(web: Web, { actor }: Visitor): Promise<string | undefined> {
  const meetings = web.engine.registry.collections.find(({ name }) => name === "meetings");
  if (!meetings) return undefined;
  for (const state of ["running", "open", "planned"]) {
    const { items } = await readPage(web.engine, actor, meetings, { state }, { via: "web", limit: 1 });
    const chair = items[0]?.chair;
    if (typeof chair === "string") return chair;
  }
  return undefined;
}
