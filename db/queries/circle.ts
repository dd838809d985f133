import { and, eq, inArray } from "drizzle-orm";
import type { Circle } from "../../src/domain/viewer.ts";
import type { Db, Scope } from "../client.ts";
import { agendaItems, decisions } from "../schema/agenda.ts";
import { agreements } from "../schema/agreement.ts";
import { contracts } from "../schema/contract.ts";
import { meetings } from "../schema/meeting.ts";
import { polls } from "../schema/poll.ts";
import { revisions } from "../schema/revision.ts";
import { indicatorStories } from "../schema/story.ts";
import { themes } from "../schema/theme.ts";
import { findActions } from "./action/action.ts";
import { scopeOf } from "./scope.ts";

/** Whose something is. */
export interface Owned extends Circle {
  /** Those of the involved who may move it out of a closed room: who made it, and who leads it. */
  owners: readonly string[];
}

type Found = {
  ref: string;
  room: string | null;
  owners: (string | null)[];
  /** Who sees it besides. */
  involved?: (string | null)[];
}[];
type Read = (db: Db, cooperation: string, refs: string[]) => Promise<Found>;

const readActions: Read = async (db, cooperation, refs) =>
  (await findActions(scopeOf(db, cooperation), refs)).map(({ ref, room, lead, coholders, createdBy }) => ({
    ref,
    room,
    owners: [lead, createdBy],
    involved: coholders,
  }));

const readAgreements: Read = async (db, cooperation, refs) => {
  const { ref, room, parties } = agreements;
  const rows = await db
    .select({ ref, room, parties })
    .from(agreements)
    .where(and(eq(agreements.cooperation, cooperation), inArray(ref, refs)));
  return rows.map((row) => ({ ...row, owners: row.parties }));
};

const readDecisions: Read = async (db, cooperation, refs) => {
  const { ref, room, by } = decisions;
  const rows = await db
    .select({ ref, room, by })
    .from(decisions)
    .where(and(eq(decisions.cooperation, cooperation), inArray(ref, refs)));
  return rows.map((row) => ({ ...row, owners: [row.by] }));
};

const readItems: Read = async (db, cooperation, refs) => {
  const { ref, room, bringer } = agendaItems;
  const rows = await db
    .select({ ref, room, bringer })
    .from(agendaItems)
    .where(and(eq(agendaItems.cooperation, cooperation), inArray(ref, refs)));
  return rows.map((row) => ({ ...row, owners: [row.bringer] }));
};

const readStatements: Read = async (db, cooperation, refs) => {
  const { ref, room, by } = indicatorStories;
  const rows = await db
    .select({ ref, room, by })
    .from(indicatorStories)
    .where(and(eq(indicatorStories.cooperation, cooperation), inArray(ref, refs)));
  return rows.map((row) => ({ ...row, owners: [row.by] }));
};

const readThemes: Read = async (db, cooperation, refs) => {
  const { ref, room, by } = themes;
  const rows = await db
    .select({ ref, room, by })
    .from(themes)
    .where(and(eq(themes.cooperation, cooperation), inArray(ref, refs)));
  return rows.map((row) => ({ ...row, owners: [row.by] }));
};

const readMeetings: Read = async (db, cooperation, refs) => {
  const { ref, room, chair, scribe } = meetings;
  const rows = await db
    .select({ ref, room, chair, scribe })
    .from(meetings)
    .where(and(eq(meetings.cooperation, cooperation), inArray(ref, refs)));
  return rows.map((row) => ({ ...row, owners: [], involved: [row.chair, row.scribe] }));
};

const readPolls: Read = async (db, cooperation, refs) => {
  const { ref, room, by } = polls;
  const rows = await db
    .select({ ref, room, by })
    .from(polls)
    .where(and(eq(polls.cooperation, cooperation), inArray(ref, refs)));
  return rows.map((row) => ({ ...row, owners: [], involved: [row.by] }));
};

const readContracts: Read = async (db, cooperation, refs) => {
  const { ref, parties } = contracts;
  const rows = await db
    .select({ ref, parties })
    .from(contracts)
    .where(and(eq(contracts.cooperation, cooperation), inArray(ref, refs)));
  return rows.map((row) => ({ ref: row.ref, room: null, owners: [], involved: row.parties }));
};

/** A revision concerns every party, so it is for everybody wherever it was typed. */
const readRevisions: Read = async (db, cooperation, refs) => {
  const { ref, proposedBy } = revisions;
  const rows = await db
    .select({ ref, proposedBy })
    .from(revisions)
    .where(and(eq(revisions.cooperation, cooperation), inArray(ref, refs)));
  return rows.map((row) => ({ ref: row.ref, room: null, owners: [row.proposedBy] }));
};

/** What can be named by a reference, by how its references begin. */
const READS: readonly [begin: RegExp, read: Read][] = [
  [/^A-/, readActions],
  [/^OA-/, readAgreements],
  [/^B-/, readDecisions],
  [/^P-/, readItems],
  [/^(VH|DU)-/, readStatements],
  [/^T-/, readThemes],
  [/^HV-/, readRevisions],
  [/^(IO|MO|LC|HT)-/, readMeetings],
  [/^DP-/, readPolls],
  [/^OV-/, readContracts],
];

/** Whose the things with these references are; what does not exist is left out. */
export async function circlesOf(
  { db, cooperation }: Scope,
  refs: readonly string[],
): Promise<Map<string, Owned>> {
  const circles = new Map<string, Owned>();
  for (const [begin, read] of READS) {
    const named = refs.filter((ref) => begin.test(ref));
    if (named.length === 0) continue;
    for (const { ref, room, owners, involved = [] } of await read(db, cooperation.slug, named)) {
      const own = owners.filter((key) => key !== null);
      circles.set(ref, { room, owners: own, involved: [...own, ...involved.filter((key) => key !== null)] });
    }
  }
  return circles;
}
