import type { Bearer } from "../../db/queries/access.ts";
import { listCooperations } from "../../db/queries/cooperation/cooperation.ts";
import { loadDirectory } from "../../db/queries/cooperation/directory.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import type { Engine } from "../engine/engine.ts";
import { type Args, type Io, NO_COOPERATION } from "./verb.ts";

/** The person that was named by e-mail; undefined after saying why there is none. */
export async function findPerson(engine: Engine, args: Args, io: Io): Promise<Bearer | undefined> {
  const { db } = engine.database;
  const email = String(args.email).trim().toLowerCase();
  const all = await listCooperations(db);
  const asked = args.cooperation;
  const within = asked === undefined ? all : all.filter((one) => one.slug === asked);
  if (within.length === 0) {
    io.note(all.length === 0 ? NO_COOPERATION : `No cooperation ${asked}. There is: ${slugs(all)}.`);
    return undefined;
  }
  const found: Bearer[] = [];
  for (const { slug } of within) {
    const { people } = await loadDirectory(scopeOf(db, slug));
    const person = people.find((one) => one.active && one.email.toLowerCase() === email);
    if (person) found.push({ cooperation: slug, person: person.email });
  }
  if (found.length === 0) io.note(`Nobody with the e-mail address ${email} takes part.`);
  if (found.length > 1) {
    io.note(
      `${email} takes part in several cooperations. Choose: --cooperation ${found.map((f) => f.cooperation).join(" | ")}`,
    );
    return undefined;
  }
  return found[0];
}

const slugs = (all: { slug: string }[]) => all.map(({ slug }) => slug).join(", ");
