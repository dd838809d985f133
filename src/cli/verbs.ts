import { statSync } from "node:fs";
import path from "node:path";
import { issueLink, issueToken, listTokens, revokeToken } from "../../db/queries/access.ts";
import { isoInZone } from "../domain/calendar/day.ts";
import type { Language } from "../domain/organisation/language.ts";
import { audited } from "./audited.ts";
import { doctor } from "./doctor.ts";
import { exportAll } from "./export/export-all.ts";
import { exportArchive } from "./export/export-archive.ts";
import { exportPublication } from "./export/export-publication.ts";
import { findPerson } from "./find-person.ts";
import { importFile } from "./import-file.ts";
import { renew } from "./renew.ts";
import type { Verb } from "./verb.ts";

const setup: Verb = async (engine, args, io) => {
  const [{ setupFromFile }, { restoreExport }] = await Promise.all([
    import("../setup/setup-from-file.ts"),
    import("../setup/restore/restore-export.ts"),
  ]);
  const language: Language = args.language === "nl" ? "nl" : "en";
  const file = path.resolve(String(args.file));
  const result = await (isDirectory(file) ? restoreExport : setupFromFile)(engine, file, {
    apply: args.dryRun !== true,
    language,
  });
  for (const line of result.lines) (result.ok ? io.say : io.note)(line);
  return result.ok ? 0 : 65;
};

function isDirectory(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch {
    return false;
  }
}

const tokenCreate: Verb = async (engine, args, io) => {
  const bearer = await findPerson(engine, args, io);
  if (!bearer) return 1;
  const { db } = engine.database;
  const { id, token } = await issueToken(db, bearer, String(args.label), engine.clock.real());
  await audited(engine, bearer.cooperation, "token/create", `token ${id}`);
  io.note(`Token ${id} of ${bearer.person}. It is shown this once; keep it well:`);
  io.say(token);
  return 0;
};

const tokenList: Verb = async (engine, _args, io) => {
  const tokens = await listTokens(engine.database.db);
  if (tokens.length === 0) io.note("There are no tokens.");
  for (const { id, cooperation, person, label, createdAt, revokedAt } of tokens) {
    const state = revokedAt ? `revoked ${isoInZone(revokedAt)}` : "works";
    io.say([id, cooperation, person, label, isoInZone(createdAt), state].join("\t"));
  }
  return 0;
};

const tokenRevoke: Verb = async (engine, args, io) => {
  const { db } = engine.database;
  const id = Number(args.id);
  const token = (await listTokens(db)).find((one) => one.id === id);
  if (!token || !(await revokeToken(db, id, engine.clock.real()))) {
    io.note(`There is no working token ${args.id}. See: leerlus token list`);
    return 1;
  }
  await audited(engine, token.cooperation, "token/revoke", `token ${id}`);
  io.say(`Token ${id} works no longer.`);
  return 0;
};

const link: Verb = async (engine, args, io) => {
  const bearer = await findPerson(engine, args, io);
  if (!bearer) return 1;
  const secret = await issueLink(engine.database.db, bearer, engine.clock.real());
  await audited(engine, bearer.cooperation, "sign-in link", bearer.person);
  io.note("Works once, for ten minutes:");
  io.say(`${engine.baseUrl}/aanmelden/${secret}`);
  return 0;
};

/** Opening the database has applied them. */
const migrate: Verb = async (_engine, _args, io) => {
  io.say("The database is up to date.");
  return 0;
};

/** Everything that `npx leerlus` does on an open database. */
export const verbs: Record<string, Verb> = {
  setup,
  "token create": tokenCreate,
  "token list": tokenList,
  "token revoke": tokenRevoke,
  link,
  export: exportAll,
  "export archive": exportArchive,
  "export publication": exportPublication,
  import: importFile,
  migrate,
  renew,
  doctor,
};
