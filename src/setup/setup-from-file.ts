import type { Buffer } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Language } from "../domain/organisation/language.ts";
import type { Engine } from "../engine/engine.ts";
import { textIn } from "../view/text.ts";
import { applyCooperation, type Difference, findDifference } from "./apply-cooperation.ts";
import type { CooperationFile } from "./cooperation-file.ts";
import { MAX_FILE_BYTES, parseCooperation } from "./parse-cooperation.ts";
import { type Problem, showPath } from "./problem.ts";
import { showChanges, showNew } from "./show-changes.ts";

export interface SetupResult {
  /** Whether the file is right; if not, nothing was changed. */
  ok: boolean;
  /** What there is to say, line by line, in the reader's language. */
  lines: string[];
  /** Whether the file differs from what was applied before. */
  changed: boolean;
}

export interface SetupOptions {
  /** False: only say what would change. */
  apply: boolean;
  language: Language;
}

const MOST_PROBLEMS = 50;

/** `leerlus setup FILE`: reads the file, says what differs from what is applied, and applies it. */
export async function setupFromFile(
  engine: Engine,
  file: string,
  options: SetupOptions,
): Promise<SetupResult> {
  const { setup } = textIn(options.language);
  let bytes: Buffer;
  try {
    const { size } = statSync(file);
    if (size > MAX_FILE_BYTES) return refused([setup.wrong.tooLarge]);
    bytes = readFileSync(file);
  } catch {
    return refused([setup.noFile(file)]);
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refused([setup.wrong.notUtf8]);
  }
  return await setupFromText(engine, text, { ...options, directory: path.dirname(path.resolve(file)) });
}

/** As `setupFromFile`, for a file that was read elsewhere; school holidays are looked for in `directory`. */
export async function setupFromText(
  engine: Engine,
  text: string,
  { apply, language, directory }: SetupOptions & { directory: string },
): Promise<SetupResult> {
  const { setup } = textIn(language);
  const parsed = parseCooperation(text, { language, directory });
  if ("problems" in parsed) return refused(showProblems(parsed.problems, language));
  const { file } = parsed;
  const difference = apply
    ? await applyCooperation(engine, file)
    : await findDifference(engine.database.db, file);
  if (difference.forgotten.length > 0) return refused(difference.forgotten.map(setup.forgotten));
  const count = difference.changes.length;
  if (count === 0) return { ok: true, lines: [setup.nothingChanged], changed: false };
  const lines = showDifference(difference, file, language);
  return {
    ok: true,
    lines: [...lines, apply ? setup.applied(count) : setup.notApplied(count)],
    changed: true,
  };
}

const refused = (lines: string[]): SetupResult => ({ ok: false, lines, changed: false });

/** What a file changes, in the reader's language: numbers for a new cooperation, else a line per difference. */
export function showDifference(
  { applied, changes }: Difference,
  file: CooperationFile,
  language: Language,
): string[] {
  const t = textIn(language);
  return applied ? showChanges(changes, t) : showNew(file, t);
}

function showProblems(problems: Problem[], language: Language): string[] {
  const { setup } = textIn(language);
  const shown = problems.slice(0, MOST_PROBLEMS).map(({ line, column, path: where, message }) => {
    const field = where.length > 0 ? ` (${showPath(where)})` : "";
    return `${setup.place(line, column)}${field}: ${message}`;
  });
  const rest = problems.length - shown.length;
  return [...shown, ...(rest > 0 ? [setup.more(rest)] : []), setup.problems(problems.length)];
}
