import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.join(import.meta.dirname, "../../..");
const SOURCES = ["bin", "commands", "db", "jobs", "src", "package.json"];
/** Adds a column, a table and an index, as a version that comes after this one may. */
const EXPANDS = `alter table actions add column next_note text;
--> statement-breakpoint
create table next_notes (cooperation text not null references cooperations (slug), number integer not null, primary key (cooperation, number));
--> statement-breakpoint
create index next_actions on actions (cooperation, next_note);
`;

/** The version after this one: the same sources, and one migration more. */
export async function makeNextVersion(): Promise<{ root: string; remove(): Promise<void> }> {
  const root = await mkdtemp(path.join(tmpdir(), "leerlus-next-"));
  for (const name of SOURCES) await cp(path.join(ROOT, name), path.join(root, name), { recursive: true });
  await symlink(path.join(ROOT, "node_modules"), path.join(root, "node_modules"));
  const file = path.join(root, "db/migrations/meta/_journal.json");
  const journal: { entries: { idx: number; when: number; tag: string }[] } = JSON.parse(
    await readFile(file, "utf8"),
  );
  const last = journal.entries.at(-1);
  if (!last) throw new Error("no migrations");
  const next = { ...last, idx: last.idx + 1, when: last.when + 1000, tag: "next_version" };
  await writeFile(file, JSON.stringify({ ...journal, entries: [...journal.entries, next] }));
  await writeFile(path.join(root, "db/migrations/next_version.sql"), EXPANDS);
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}
