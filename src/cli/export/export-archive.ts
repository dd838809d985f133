import { listCooperations } from "../../../db/queries/cooperation/cooperation.ts";
import { namesIn } from "../../archive/read/archive-reader.ts";
import { readReferences } from "../../archive/read/read-references.ts";
import { readSubjects } from "../../archive/read/read-subjects.ts";
import { CHECKSUMS, writeArchive } from "../../archive/write/write-archive.ts";
import { isoInZone } from "../../domain/calendar/day.ts";
import { cachedCooperation } from "../../engine/cooperation-cache.ts";
import { textIn } from "../../view/text.ts";
import { NO_COOPERATION, type Verb } from "../verb.ts";
import { noteExport } from "./note-export.ts";

/**
 * `leerlus export --archive DIR`: of each cooperation a delivery for an e-depot, with MDTO and ORI-A. It is read as a
 * coordinator reads, also in a demo, whose coordinator sees everybody's private room.
 */
export const exportArchive: Verb = async (engine, _args, io) => {
  const all = await listCooperations(engine.database.db);
  if (all.length === 0) {
    io.note(NO_COOPERATION);
    return 1;
  }
  const madeAt = isoInZone(engine.clock.real());
  for (const { slug } of all) await io.write(`${slug}/${CHECKSUMS}`, "");
  for (const { slug, name, language } of all) {
    const t = textIn(language);
    const actor = {
      cooperation: slug,
      email: "cli",
      name: "cli",
      organisation: "",
      role: "administrator" as const,
      language,
    };
    const reading = { ...(await noteExport(engine, slug, "export archive")), demo: false };
    const { directory, cooperation } = await cachedCooperation(reading, engine.database.db, slug);
    const reader = { engine: reading, actor, t, directory, seen: namesIn(directory) };
    const fonds = { slug, name, language, rules: cooperation.settings.archive };
    const subjects = await readSubjects(reader);
    const write = (file: string, text: string) => io.write(`${slug}/${file}`, text);
    const gone = await writeArchive(reader, fonds, subjects, {
      write,
      madeAt,
      references: await readReferences(reader),
    });
    for (const { key } of gone)
      io.note(`${slug}: ${key} is left out: it is gone since the delivery was begun`);
    io.say(`${slug}: ${subjects.settled.length - gone.length} (${subjects.running.length} still under way)`);
  }
  return 0;
};
