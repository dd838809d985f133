import { listCooperations } from "../../../db/queries/cooperation/cooperation.ts";
import { planOf } from "../../archive/publication/plan-of.ts";
import { writePublication } from "../../archive/publication/write-publication.ts";
import { CHECKSUMS } from "../../archive/write/write-archive.ts";
import { dayOf } from "../../domain/calendar/day.ts";
import { textIn } from "../../view/text.ts";
import { NO_COOPERATION, type Verb } from "../verb.ts";
import { noteExport } from "./note-export.ts";

/**
 * `leerlus export --publication DIR`: of each cooperation what its file lets be public, as pages and files that can stand
 * on a web server, with what is withheld and why. What is to be looked at first is said here.
 */
export const exportPublication: Verb = async (engine, _args, io) => {
  const all = await listCooperations(engine.database.db);
  if (all.length === 0) {
    io.note(NO_COOPERATION);
    return 1;
  }
  const on = dayOf(await engine.clock.now(engine.database.db));
  for (const { slug } of all) await io.write(`${slug}/${CHECKSUMS}`, "");
  for (const { slug, name, language } of all) {
    const reading = await noteExport(engine, slug, "export publication");
    const read = await planOf(reading, slug, language);
    const { settings } = read;
    const write = (file: string, text: string) => io.write(`${slug}/${file}`, text);
    const gone = await writePublication(read, settings, { write, name, on });
    const { published, withheld } = read.plan;
    for (const { key } of gone)
      io.note(`${slug}: ${key} is left out: it is gone since the publication was begun`);
    for (const { key, words } of withheld.filter(({ why }) => why === "names"))
      io.note(
        `${slug}: ${key} is left out until a coordinator releases it. Is a person meant by: ${words.join(", ")}?`,
      );
    const { kinds } = textIn("en").publication;
    if (settings.kinds.length === 0)
      io.note(`${slug}: nothing is public: its cooperation file names no kinds`);
    else io.note(`${slug}: ${settings.kinds.map((kind) => kinds[kind]).join(", ")}`);
    io.say(`${slug}: ${textIn("en").publication.made(published.length - gone.length, withheld.length)}`);
  }
  return 0;
};
