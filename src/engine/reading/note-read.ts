import { insertAccess } from "../../../db/queries/privacy/access-log.ts";
import {
  processingOfCommand,
  READ_DOCUMENTS,
  READ_LISTS,
  type ReadDocument,
} from "../../domain/privacy/accessed.ts";
import type { Processing } from "../../domain/privacy/known-table.ts";
import type { Actor, Context, Via } from "../context.ts";

type Reader = Pick<Actor, "email">;

/**
 * Keeps that somebody reads a list, where the cooperation keeps such a log: in the transaction that reads, so that
 * nothing is shown of which no line was kept. Nothing of what is read stands in it, and nothing of what was asked.
 */
export const noteList = (ctx: Context, reader: Reader, name: string, via: Via): Promise<void> | undefined =>
  note(ctx, reader, { what: name, processing: READ_LISTS[name] ?? null, via });

/** The same of a page or a file that is no list. */
export const noteDocument = (
  ctx: Context,
  reader: Reader,
  name: ReadDocument,
  via: Via = ctx.via,
): Promise<void> | undefined => note(ctx, reader, { what: name, processing: READ_DOCUMENTS[name], via });

/** The same of a command, by its path in the API. */
export const noteCommand = (ctx: Context, reader: Reader, path: string): Promise<void> | undefined =>
  note(ctx, reader, { what: path, processing: processingOfCommand(path), via: ctx.via });

function note(
  ctx: Context,
  { email }: Reader,
  { what, processing, via }: { what: string; processing: Processing | null; via: Via },
): Promise<void> | undefined {
  const { notesReads } = ctx;
  if (processing === null || !notesReads) return undefined;
  return insertAccess(ctx, { at: ctx.now(), by: email, via, what, processing });
}
