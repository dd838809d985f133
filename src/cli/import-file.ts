import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { listCooperations } from "../../db/queries/cooperation/cooperation.ts";
import type { ImportReport } from "../domain/figures/import-report.ts";
import type { Language } from "../domain/organisation/language.ts";
import type { Engine } from "../engine/engine.ts";
import { Refusal } from "../engine/refusal.ts";
import { importFigures } from "../intake/import-figures.ts";
import { filePartsOf } from "../intake/table/file-parts.ts";
import { questionText } from "../view/figures/upload-card.ts";
import { type Text, textIn } from "../view/text.ts";
import { type Args, type Io, NO_COOPERATION, type Verb } from "./verb.ts";

/** sysexits.h: EX_DATAERR, EX_NOINPUT. */
const [DATA, NO_INPUT] = [65, 66] as const;

/** `leerlus import FILE`: brings in the figures of a file, and says what they changed or why they cannot be taken. */
export const importFile: Verb = async (engine, args, io) => {
  const language: Language = args.language === "nl" ? "nl" : "en";
  const t = textIn(language);
  const cooperation = await cooperationOf(engine, args, io);
  if (!cooperation) return 1;
  const file = path.resolve(String(args.file));
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    io.note(t.setup.noFile(file));
    return NO_INPUT;
  }
  const dryRun = args.dryRun === true;
  try {
    const answer = await importFigures(engine, {
      actor: { cooperation, email: "cli", name: "cli", organisation: "", role: "administrator", language },
      via: "cli",
      filename: path.basename(file),
      file: filePartsOf(file),
      dryRun,
      mapping: args.mapping === undefined ? undefined : mappingIn(String(args.mapping), t),
      progress: (rows) => io.note(t.indicator.rows(rows)),
    });
    if ("question" in answer) {
      io.note(questionText(t, answer.question));
      io.say(JSON.stringify(answer.question.mapping, null, 2));
      io.note("leerlus import FILE --mapping MAPPING.json");
      return DATA;
    }
    return tell(answer.report, dryRun, t, io);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    io.note(error.message);
    return DATA;
  }
};

function tell(report: ImportReport, dryRun: boolean, t: Text, io: Io): number {
  const { counts, place, emptyRows, onlyTried, stored, rejected, misfit } = t.indicator;
  const { rejectedCount } = report;
  for (const { line, column, message } of report.rejected) io.note(`${place(line, column)}: ${message}`);
  if (rejectedCount > report.rejected.length) io.note(t.format.rest(rejectedCount - report.rejected.length));
  const { unchanged, skippedEmpty } = report;
  const all = [counts.new(report.new), counts.revised(report.revised), counts.unchanged(unchanged)];
  io.say([...all, counts.skippedEmpty(skippedEmpty)].join(", "));
  if (report.emptyRows.length > 0) io.say(emptyRows(report.emptyRows));
  for (const { message } of report.warnings) io.note(message);
  if (report.warnings.length > 0) io.note(misfit.next);
  if (rejectedCount > 0) io.note(rejected(rejectedCount));
  else io.say(dryRun ? onlyTried : stored);
  return rejectedCount > 0 ? DATA : 0;
}

function mappingIn(file: string, t: Text): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new Refusal("invalid", t.indicator.noMapping);
  }
}

async function cooperationOf(engine: Engine, args: Args, io: Io): Promise<string | undefined> {
  const all = (await listCooperations(engine.database.db)).map(({ slug }) => slug);
  const asked =
    args.cooperation === undefined ? (all.length === 1 ? all[0] : undefined) : String(args.cooperation);
  if (asked !== undefined && all.includes(asked)) return asked;
  io.note(all.length === 0 ? NO_COOPERATION : `Say which cooperation: --cooperation ${all.join("|")}`);
  return undefined;
}
