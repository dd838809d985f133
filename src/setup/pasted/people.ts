import { foldText } from "../../domain/folded-text.ts";
import type { Role } from "../../domain/organisation/organisation.ts";
import { nearest } from "../../engine/input/nearest.ts";
import type { Text } from "../../view/text.ts";
import type { CooperationFile } from "../cooperation-file.ts";
import { email, line as lineShape } from "../field-shapes.ts";
import { shorten } from "../shape-problems.ts";
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
  const organisations = organisationsByName(file);
  const unknown = unknownOrganisation(file, t);
  const entries: Entry[] = [];
  const faults: Fault[] = [];
  for (const row of list.rows) {
    const { person, wrong } = personIn(row, list.columns, { people, organisations, unknown, t });
    faults.push(...wrong.map(([column, message]) => faultAt(row, message, t, column)));
    if (!person) continue;
    const first = firstOn.get(person.email);
    if (first !== undefined) faults.push(faultAt(row, t.setup.twice(person.email, first), t, "email"));
    firstOn.set(person.email, first ?? row.line);
    entries.push(entryOf(row, before.get(person.email), person, file, t));
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
  organisations: ReadonlyMap<string, string>;
  /** What is said of an organisation that there is not. */
  unknown: (typed: string) => string;
  t: Text;
}

/** The person of a line, or what is wrong with it. */
function personIn(row: Row, columns: (Column | undefined)[], { people, organisations, unknown, t }: Known) {
  const cells = cellsByColumn(row, columns);
  const wrong: [Column, string][] = [];
  const note = (column: Column, message: string) => void wrong.push([column, message]);
  const name = readCell(cells.get("name") ?? "", lineShape(), t);
  if ("wrong" in name) note("name", name.wrong);
  const address = readCell(cells.get("email") ?? "", email, t);
  if ("wrong" in address) note("email", address.wrong);
  const asked = readCell(cells.get("organisation") ?? "", lineShape(), t);
  if ("wrong" in asked) note("organisation", asked.wrong);
  const organisation = "value" in asked ? organisations.get(foldText(asked.value)) : undefined;
  if ("value" in asked && organisation === undefined) note("organisation", unknown(asked.value));
  const known = "value" in address ? people.get(address.value) : undefined;
  const role = roleIn(cells.get("role"), known);
  if (role === undefined) note("role", t.setup.pasted.role(shorten(cells.get("role") ?? "")));
  if ("wrong" in name || "wrong" in address || organisation === undefined || role === undefined)
    return { person: undefined, wrong };
  const language = known?.language ?? null;
  return { person: { email: address.value, name: name.value, organisation, role, language }, wrong };
}

/** Where nothing is said of it, who is known keeps their role. */
function roleIn(cell: string | undefined, known: Person | undefined): Role | undefined {
  if ((cell ?? "") === "" && known) return known.role;
  return ROLE_WORDS.find(([, words]) => words.includes(foldText(cell ?? "")))?.[0];
}

/** By slug, CBS code and name. Where two have one name, the first is meant: regions come before municipalities. */
function organisationsByName({ organisations }: CooperationFile): Map<string, string> {
  const found = new Map<string, string>();
  for (const { slug } of organisations) found.set(foldText(slug), slug);
  for (const { slug, name } of organisations) {
    if (!found.has(foldText(name))) found.set(foldText(name), slug);
  }
  return found;
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

function entryOf(row: Row, was: Person | undefined, is: Person, file: CooperationFile, t: Text): Entry {
  const shown = (person: Person) => {
    const organisation = file.organisations.find(({ slug }) => slug === person.organisation);
    return [
      person.name,
      person.email,
      organisation?.name ?? person.organisation,
      t.setup.pasted.roles[person.role],
    ];
  };
  const cells = shown(is);
  const before = was && shown(was);
  const changes = WORDS.flatMap(([column], at) => {
    const [old = "", now = ""] = [before?.[at], cells[at]];
    return before && old !== now ? [t.setup.part(t.setup.labels[column] ?? column, old, now)] : [];
  });
  const what = !was ? "added" : changes.length > 0 ? "changed" : "same";
  return { line: row.line, cells, what, changes };
}
