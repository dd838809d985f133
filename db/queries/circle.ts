import { and, eq, inArray } from "drizzle-orm";
import type { Circle } from "../../src/domain/viewer.ts";
import type { Scope } from "../client.ts";
import { decisions } from "../schema/agenda.ts";
import { agreements } from "../schema/agreement.ts";
import { contracts } from "../schema/contract.ts";
import { polls } from "../schema/poll.ts";
import { revisions } from "../schema/revision.ts";
import { indicatorStories } from "../schema/story.ts";
import { findActions } from "./action/action.ts";
import { findItems } from "./agenda/agenda.ts";
import { findMeetings } from "./meeting/meeting.ts";
import { together } from "./reads/gather.ts";
import { onceEach } from "./reads/once.ts";
import { findThemes } from "./theme/theme.ts";

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
type Read = (scope: Scope, refs: readonly string[]) => Promise<Found>;

const readActions: Read = async (scope, refs) =>
  (await findActions(scope, refs)).map(({ ref, room, lead, coholders, createdBy }) => ({
    ref,
    room,
    owners: [lead, createdBy],
    involved: coholders,
  }));

const readAgreements: Read = async ({ db, cooperation }, refs) => {
  const { ref, room, parties } = agreements;
  const rows = await db
    .select({ ref, room, parties })
    .from(agreements)
    .where(and(eq(agreements.cooperation, cooperation.slug), inArray(ref, [...refs])));
  return rows.map((row) => ({ ...row, owners: row.parties }));
};

const readDecisions: Read = async ({ db, cooperation }, refs) => {
  const { ref, room, by } = decisions;
  const rows = await db
    .select({ ref, room, by })
    .from(decisions)
    .where(and(eq(decisions.cooperation, cooperation.slug), inArray(ref, [...refs])));
  return rows.map((row) => ({ ...row, owners: [row.by] }));
};

const readItems: Read = async (scope, refs) =>
  (await findItems(scope, refs)).map(({ ref, room, bringer }) => ({ ref, room, owners: [bringer] }));

const readStatements: Read = async ({ db, cooperation }, refs) => {
  const { ref, room, by } = indicatorStories;
  const rows = await db
    .select({ ref, room, by })
    .from(indicatorStories)
    .where(and(eq(indicatorStories.cooperation, cooperation.slug), inArray(ref, [...refs])));
  return rows.map((row) => ({ ...row, owners: [row.by] }));
};

const readThemes: Read = async (scope, refs) =>
  (await findThemes(scope, refs)).map(({ ref, room, by }) => ({ ref, room, owners: [by] }));

const readMeetings: Read = async (scope, refs) =>
  (await findMeetings(scope, refs)).map(({ ref, room, chair, scribe }) => ({
    ref,
    room,
    owners: [],
    involved: [chair, scribe],
  }));

const readPolls: Read = async ({ db, cooperation }, refs) => {
  const { ref, room, by } = polls;
  const rows = await db
    .select({ ref, room, by })
    .from(polls)
    .where(and(eq(polls.cooperation, cooperation.slug), inArray(ref, [...refs])));
  return rows.map((row) => ({ ...row, owners: [], involved: [row.by] }));
};

const readContracts: Read = async ({ db, cooperation }, refs) => {
  const { ref, parties } = contracts;
  const rows = await db
    .select({ ref, parties })
    .from(contracts)
    .where(and(eq(contracts.cooperation, cooperation.slug), inArray(ref, [...refs])));
  return rows.map((row) => ({ ref: row.ref, room: null, owners: [], involved: row.parties }));
};

/** A revision concerns every party, so it is for everybody wherever it was typed. */
const readRevisions: Read = async ({ db, cooperation }, refs) => {
  const { ref, proposedBy } = revisions;
  const rows = await db
    .select({ ref, proposedBy })
    .from(revisions)
    .where(and(eq(revisions.cooperation, cooperation.slug), inArray(ref, [...refs])));
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
export const circlesOf = onceEach(async (scope, refs): Promise<Map<string, Owned>> => {
  const found = await together(scope, (at) =>
    READS.flatMap(([begin, read]) => {
      const named = refs.filter((ref) => begin.test(ref));
      return named.length === 0 ? [] : [read(at, named)];
    }),
  );
  const circles = new Map<string, Owned>();
  for (const { ref, room, owners, involved = [] } of found.flat()) {
    const own = owners.filter((key) => key !== null);
    circles.set(ref, { room, owners: own, involved: [...own, ...involved.filter((key) => key !== null)] });
  }
  return circles;
});
