import { and, eq, getTableColumns, sql } from "drizzle-orm";
import type { Scope } from "../../client.ts";
import { indicatorSources, indicatorUploads } from "../../schema/upload.ts";
import { nextNumber } from "../counter.ts";

export type StoredUpload = Omit<typeof indicatorUploads.$inferSelect, "cooperation">;
/** An upload without its rows, which may be many. */
export type Upload = Omit<StoredUpload, "rows"> & { isKept: boolean };
export type NewUpload = Omit<StoredUpload, "id" | "revision" | "takenBy" | "takenAt">;

const { cooperation: _, rows: __, ...some } = getTableColumns(indicatorUploads);
const withoutRows = { ...some, isKept: sql<boolean>`${indicatorUploads.rows} is not null` };

/** Keeps an upload under a number of its own; undefined when this source was kept before. */
export async function insertUpload(scope: Scope, row: NewUpload): Promise<Upload | undefined> {
  const id = await nextNumber(scope, "indicator-upload");
  const [kept] = await scope.db
    .insert(indicatorUploads)
    .values({ ...row, cooperation: scope.cooperation.slug, id, revision: 1 })
    .onConflictDoNothing()
    .returning(withoutRows);
  return kept;
}

export async function findUpload({ db, cooperation }: Scope, id: number): Promise<Upload | undefined> {
  const [found] = await db
    .select(withoutRows)
    .from(indicatorUploads)
    .where(and(eq(indicatorUploads.cooperation, cooperation.slug), eq(indicatorUploads.id, id)));
  return found;
}

export async function findUploadOf({ db, cooperation }: Scope, source: string): Promise<Upload | undefined> {
  const [found] = await db
    .select(withoutRows)
    .from(indicatorUploads)
    .where(and(eq(indicatorUploads.cooperation, cooperation.slug), eq(indicatorUploads.source, source)));
  return found;
}

/** With its rows, and for this transaction alone: who confirms it at the same time waits. */
export async function lockUpload({ db, cooperation }: Scope, id: number): Promise<StoredUpload | undefined> {
  const [found] = await db
    .select()
    .from(indicatorUploads)
    .where(and(eq(indicatorUploads.cooperation, cooperation.slug), eq(indicatorUploads.id, id)))
    .for("update");
  return found;
}

export async function updateUpload(
  { db, cooperation }: Scope,
  id: number,
  set: Partial<Omit<StoredUpload, "id">>,
): Promise<void> {
  await db
    .update(indicatorUploads)
    .set(set)
    .where(and(eq(indicatorUploads.cooperation, cooperation.slug), eq(indicatorUploads.id, id)));
}

/** Keeps who took an upload and what came of it. It is settled for the source that brought it, when one did. */
export async function takeUpload(
  { db, cooperation }: Scope,
  id: number,
  taken: Pick<StoredUpload, "rows" | "answer" | "takenBy" | "takenAt">,
): Promise<void> {
  const settled = db.$with("settled").as(
    db
      .update(indicatorSources)
      .set({ upload: null })
      .where(and(eq(indicatorSources.cooperation, cooperation.slug), eq(indicatorSources.upload, id)))
      .returning({ key: indicatorSources.key }),
  );
  await db
    .with(settled)
    .update(indicatorUploads)
    .set(taken)
    .where(and(eq(indicatorUploads.cooperation, cooperation.slug), eq(indicatorUploads.id, id)));
}

/** @returns whether there was one */
export async function deleteUpload({ db, cooperation }: Scope, id: number): Promise<boolean> {
  const gone = await db
    .delete(indicatorUploads)
    .where(and(eq(indicatorUploads.cooperation, cooperation.slug), eq(indicatorUploads.id, id)))
    .returning({ id: indicatorUploads.id });
  return gone.length > 0;
}
