import {
  lockUpload,
  type StoredUpload,
  takeUpload,
  type Upload,
  updateUpload,
} from "../../db/queries/figures/upload.ts";
import type { ImportReport } from "../domain/figures/import-report.ts";
import type { Mapping } from "../domain/figures/mapping.ts";
import type { Actor, Context } from "../engine/context.ts";
import { Refusal } from "../engine/refusal.ts";
import { isFetched } from "../view/figures/upload-card.ts";
import { importSubject } from "./announce-import.ts";
import { keepFigures } from "./keep-figures.ts";
import { unpackRows } from "./packed-rows.ts";
import { type Asked, questionsOf } from "./questions.ts";
import { chooseHeld } from "./reading/held-table.ts";
import { reportOf } from "./table/read-table.ts";
import { catalogueOf, examine, readHeld } from "./uploads.ts";

type Waiting = StoredUpload & { rows: Buffer };

/**
 * An upload that waits, for this transaction alone, as it was shown.
 * @param key its number and revision, as `uploadKey` makes it
 * @throws Refusal `not-found` when it is gone, `conflict` when it was taken or has changed since it was shown
 */
export async function waitingUpload(ctx: Context, key: string): Promise<Waiting> {
  const { upload: words } = ctx.t.indicator;
  const [, id, revision] = /^(\d{1,9})\.(\d{1,6})$/.exec(key) ?? [];
  const found = id === undefined ? undefined : await lockUpload(ctx, Number(id));
  if (!found) throw new Refusal("not-found", words.gone);
  if (found.takenBy !== null) throw new Refusal("conflict", words.taken(nameOf(ctx, found.takenBy)));
  const { rows } = found;
  if (rows === null) throw new Refusal("conflict", words.notKept);
  if (found.revision !== Number(revision)) throw new Refusal("conflict", words.changed);
  return { ...found, rows: await unpackRows(rows) };
}

const nameOf = ({ directory }: Context, email: string): string =>
  directory.people.find((person) => person.email === email)?.name ?? email;

/** What is asked about an upload in one form. */
export function askedAbout(
  ctx: Context,
  { head, mapping, answer }: Pick<Upload, "head" | "mapping" | "answer">,
  most: number,
): Asked[] {
  const chosen = chooseHeld(head, mapping);
  const header = "question" in chosen ? [] : chosen.head.header;
  return questionsOf(ctx, header, answer).slice(0, most);
}

/**
 * Reads an upload anew by answers to what was asked about it; what was not answered is asked again.
 * @param answers in the order of `askedAbout`
 * @throws Refusal `invalid` with the numbers of the answers that are none, as fields that `fieldOf` names
 */
export async function explainUpload(
  ctx: Context,
  upload: Waiting,
  answers: readonly (string | undefined)[],
  fieldOf: (at: number) => string,
): Promise<Upload> {
  const asked = askedAbout(ctx, upload, answers.length);
  let mapping = startOf(upload);
  const issues = asked.flatMap((one, at) => {
    const text = answers[at];
    const next = text === undefined ? mapping : one.answer(mapping, text);
    mapping = next ?? mapping;
    return next ? [] : [{ field: fieldOf(at), message: ctx.t.indicator.upload.notAnAnswer }];
  });
  if (issues.length > 0) throw new Refusal("invalid", ctx.t.refusal.invalid, issues);
  const answer = await examine(ctx, { ...upload, mapping });
  const set = { mapping, answer, revision: upload.revision + 1, catalogue: catalogueOf(ctx) };
  await updateUpload(ctx, upload.id, set);
  const { rows: _, ...rest } = upload;
  return { ...rest, ...set, isKept: true };
}

/** What is known, without the guesses: those that nobody looked at are guesses still. */
function startOf({ answer, mapping: before }: Pick<StoredUpload, "answer" | "mapping">): Mapping {
  if ("report" in answer) return before ?? { columns: {} };
  const { mapping, guessed } = answer.question;
  const columns = Object.entries(mapping.columns).filter(([name]) => !guessed.includes(name));
  return { ...mapping, columns: Object.fromEntries(columns), noPerson: before?.noPerson === true };
}

export interface Taken {
  report: ImportReport;
  /** The import in the words of the audit log; undefined when it changed nothing. */
  subject: string | undefined;
}

/**
 * Keeps the figures of an upload, in the caller's transaction.
 * @throws Refusal `conflict` when something is still to be said or wrong, or the catalogue is another than it was read by
 */
export async function takeUploadIn(ctx: Context, actor: Actor, upload: Waiting): Promise<Taken> {
  const { upload: words } = ctx.t.indicator;
  if (upload.catalogue !== catalogueOf(ctx)) throw new Refusal("conflict", words.catalogue);
  const read = await readHeld(ctx, upload);
  if ("question" in read) throw new Refusal("conflict", words.unanswered);
  if (read.rejections.count > 0) throw new Refusal("conflict", words.stillWrong);
  // Decimal signs and names of what a machine wrote say nothing about the files of people.
  const remembers = !isFetched(upload) && Object.keys(upload.mapping?.columns ?? {}).length > 0;
  const kept = await keepFigures(ctx, actor, read, { filename: upload.filename, remembers });
  const report = reportOf(read, kept);
  const taken = { rows: null, takenBy: actor.email, takenAt: ctx.now(), answer: { report } };
  await takeUpload(ctx, upload.id, taken);
  return { report, subject: kept.changed.length > 0 ? importSubject(kept.number) : undefined };
}
