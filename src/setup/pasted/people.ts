import { foldText } from "../../domain/folded-text.ts";
import type { Role } from "../../domain/organisation/organisation.ts";
import { nearest } from "../../engine/input/nearest.ts";
import type { Text } from "../../view/text.ts";
import type { CooperationFile } from "../cooperation-file.ts";
import { email, line as lineShape } from "../shape/field-shapes.ts";
import { shorten } from "../shape/shape-problems.ts";
import { type Entry, type Fault, type ListRead, openList, readCell } from "./list.ts";
import { cellsByColumn, type Row } from "./read-rows.ts";

type Column = "name" | "email" | "organisation" | "role";
type Person = CooperationFile["people"][number];

const WORDS: [Column, string[]][] = [
  ["name", ["naam", "name"]],
  ["email", ["e-mail", "email", "e-mailadres", "mail", "adres", "e-mail address", "address"]],
  ["organisation", ["organisatie", "organisation", "organization"]],
  ["role", ["rol", "role"]],
];

const ROLE_WORDS: [Role, string[]][] = [
  ["member", ["", "lid", "member"]],
  ["guest", ["gast", "guest"]],
  ["executive", ["bestuurder", "executive"]],
  ["coordinator", ["coordinator"]],
  ["administrator", ["beheerder", "administrator"]],
];

/** Reads a list of people: a name, an address, an organisation and a role a line. Who is not in it stays as they are. */
export function readPeople(text: string, file: CooperationFile, t: Text): ListRead {
  const names = WORDS.map(([column]) => t.setup.labels[column] ?? column);
  const list = openList(text, WORDS, t);
  if ("fault" in list) return { columns: names, entries: [], faults: [list.fault], file };
  const people = new Map(file.people.map((person) => [person.email, person]));
  const firstOn = new Map<string, number>();
  const before = new Map(people);
  const organisation = organisationReader(file, t);
  const shown = organisationShower(file);
  const entries: Entry[] = [];
  const faults: Fault[] = [];
  for (const row of list.rows) {
    const { person, wrong } = personIn(row, list.columns, { people, organisation, t });
    faults.push(...wrong.map(([column, message]) => faultAt(row, message, t, column)));
    if (!person) continue;
    const first = firstOn.get(person.email);
    if (first !== undefined) faults.push(faultAt(row, t.setup.twice(person.email, first), t, "email"));
    firstOn.set(person.email, first ?? row.line);
    entries.push(entryOf(row, before.get(person.email), person, shown, t));
    people.set(person.email, person);
  }
  return { columns: names, entries, faults, file: { ...file, people: [...people.values()] } };
}

const faultAt = ({ line }: Row, message: string, t: Text, column: Column): Fault => ({
  line,
  column: t.setup.labels[column] ?? column,
  message,
});

interface Known {
  people: ReadonlyMap<string, Person>;
  /** The organisation that is meant, or what is wrong with what was typed. */
  organisation: (typed: string) => { slug: string } | { wrong: string };
  t: Text;
}

/** The person of a line, or what is wrong with it. */
function personIn(row: Row, columns: (Column | undefined)[], { people, organisation: read, t }: Known) {
  const cells = cellsByColumn(row, columns);
  const wrong: [Column, string][] = [];
  const note = (column: Column, message: string) => void wrong.push([column, message]);
  const name = readCell(cells.get("name") ?? "", lineShape(), t);
  if ("wrong" in name) note("name", name.wrong);
  const address = readCell(cells.get("email") ?? "", email, t);
  if ("wrong" in address) note("email", address.wrong);
  const asked = readCell(cells.get("organisation") ?? "", lineShape(), t);
  const meant = "value" in asked ? read(asked.value) : asked;
  if ("wrong" in meant) note("organisation", meant.wrong);
  const known = "value" in address ? people.get(address.value) : undefined;
  const role = roleIn(cells.get("role"), known);
  if (role === undefined) note("role", t.setup.pasted.role(shorten(cells.get("role") ?? "")));
  if ("wrong" in name || "wrong" in address || "wrong" in meant || role === undefined)
    return { person: undefined, wrong };
  const organisation = meant.slug;
  const language = known?.language ?? null;
  return { person: { email: address.value, name: name.value, organisation, role, language }, wrong };
}

/** Where nothing is said of it, who is known keeps their role. */
function roleIn(cell: string | undefined, known: Person | undefined): Role | undefined {
  if ((cell ?? "") === "" && known) return known.role;
  return ROLE_WORDS.find(([, words]) => words.includes(foldText(cell ?? "")))?.[0];
}

/** The codes of the organisations of each name, as it is compared. */
const slugsByName = ({ organisations }: CooperationFile): Map<string, string[]> =>
  new Map(
    [...Map.groupBy(organisations, ({ name }) => foldText(name))].map(([name, all]) => [
      name,
      all.map(({ slug }) => slug),
    ]),
  );

/** By slug, CBS code, and a name that only one has: of two of one name nobody knows which is meant. */
function organisationReader(file: CooperationFile, t: Text): Known["organisation"] {
  const bySlug = new Map(file.organisations.map(({ slug }) => [foldText(slug), slug]));
  const byName = slugsByName(file);
  const unknown = unknownOrganisation(file, t);
  return (typed) => {
    const slug = bySlug.get(foldText(typed));
    if (slug !== undefined) return { slug };
    const [only, ...others] = byName.get(foldText(typed)) ?? [];
    if (only === undefined) return { wrong: unknown(typed) };
    return others.length === 0
      ? { slug: only }
      : { wrong: t.setup.pasted.sameName(shorten(typed), [only, ...others]) };
  };
}

/** What people read of an organisation: its name, with its code where another has that name too. */
function organisationShower(file: CooperationFile): (slug: string) => string {
  const byName = slugsByName(file);
  const names = new Map(file.organisations.map(({ slug, name }) => [slug, name]));
  return (slug) => {
    const name = names.get(slug);
    if (name === undefined) return slug;
    return (byName.get(foldText(name)) ?? []).length > 1 ? `${name} (${slug})` : name;
  };
}

/** Names that look alike are looked for a few times only: that costs the square of a name each time. */
const MOST_LOOKED_FOR = 50;

function unknownOrganisation({ organisations }: CooperationFile, t: Text): (typed: string) => string {
  const names = organisations.map(({ name }) => name);
  const said = new Map<string, string>();
  return (typed) => {
    const word = shorten(typed);
    const before = said.get(word);
    if (before !== undefined) return before;
    const near = said.size < MOST_LOOKED_FOR ? nearest(word, names) : [];
    const help = near.length > 0 ? ` ${t.setup.didYouMean(near)}` : "";
    said.set(word, t.setup.pasted.organisation(word) + help);
    return t.setup.pasted.organisation(word) + help;
  };
}

function entryOf(
  row: Row,
  was: Person | undefined,
  is: Person,
  organisation: (slug: string) => string,
  t: Text,
): Entry {
  const shown = (person: Person) => [
    person.name,
    person.email,
    organisation(person.organisation),
    t.setup.pasted.roles[person.role],
  ];
  const cells = shown(is);
  const before = was && shown(was);
  const changes = WORDS.flatMap(([column], at) => {
    const [old = "", now = ""] = [before?.[at], cells[at]];
    return before && old !== now ? [t.setup.part(t.setup.labels[column] ?? column, old, now)] : [];
  });
  const what = !was ? "added" : changes.length > 0 ? "changed" : "same";
  return { line: row.line, cells, what, changes };
}
