import { circlesOf, type Owned } from "../../../db/queries/circle.ts";
import { listDigests } from "../../../db/queries/digest/digest.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { dayOf } from "../../domain/calendar/day.ts";
import { isClosedRoom } from "../../domain/organisation/room.ts";
import { ENDED } from "../../domain/revision/revision.ts";
import { everyPage } from "../../engine/reading/every-page.ts";
import type { Running, Subject } from "../subject.ts";
import type { ArchiveReader } from "./archive-reader.ts";
import {
  type Item,
  type Read,
  readAgreement,
  readContract,
  readDecision,
  readDigest,
  readMeeting,
  readReportOf,
  readRevision,
  type Titles,
} from "./subject-of.ts";

export interface Subjects {
  /** What stands: it goes to the archive. */
  settled: Subject[];
  running: Running[];
}

/** Everything of the six kinds that the reader may see, in the order of its lists. */
export async function readSubjects(reader: ArchiveReader): Promise<Subjects> {
  const { engine, actor, t } = reader;
  const found: Subjects = { settled: [], running: [] };
  const add = async (items: Item[], read: (item: Item) => Read, isSettled: (read: Read) => boolean) => {
    const all = items.map((item) => ({ ...read(item), item }));
    const rooms = await circlesOf(
      scopeOf(engine.database.db, actor.cooperation),
      all.map(({ ref }) => ref),
    );
    for (const one of all) {
      const { kind, key, state } = one;
      const title = reader.seen(one.title);
      const room = roomOf(rooms, one.ref);
      if (isSettled(one)) found.settled.push({ ...one, title, room });
      else found.running.push({ kind, key, title, state, room, item: one.item });
    }
  };
  const every = async (name: string, read: (item: Item) => Read, isSettled: (read: Read) => boolean) => {
    const collection = engine.registry.collections.find((one) => one.name === name);
    if (!collection) throw new Error(`no list ${name}`);
    for await (const items of everyPage(engine, actor, collection)) await add(items, read, isSettled);
  };
  const titles: Titles = new Map();
  await every(
    "meetings",
    (item) => readMeeting(t, item, titles),
    ({ state }) => /closed|cancelled/.test(state),
  );
  await every(
    "reports",
    (item) => readReportOf(t, item, titles),
    ({ settledOn }) => settledOn !== null,
  );
  await every("decisions", readDecision, () => true);
  await every("agreements", readAgreement, ({ state }) => state !== "draft");
  await every("contracts", readContract, () => true);
  await every("revisions", readRevision, ({ state }) => ENDED.some((end) => end === state));
  const digests = await listDigests(scopeOf(engine.database.db, actor.cooperation));
  await add(
    digests.toReversed().map(({ quarter, state, draftedAt, approvedAt }) => ({
      quarter,
      state,
      draftedOn: dayOf(draftedAt),
      approvedOn: approvedAt && dayOf(approvedAt),
    })),
    (item) => readDigest(t, item),
    ({ state }) => state === "approved",
  );
  return found;
}

/** A meeting has a room of its own, which need not be closed. */
function roomOf(rooms: ReadonlyMap<string, Owned>, ref: string): string | null {
  const room = rooms.get(ref)?.room ?? null;
  return room !== null && isClosedRoom(room) ? room : null;
}
