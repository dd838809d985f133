import { randomBytes } from "node:crypto";
import { and, asc, eq, gte, lte } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { Meeting } from "../../../src/domain/meeting/meeting.ts";
import type { Viewer } from "../../../src/domain/viewer.ts";
import type { Db, Scope } from "../../client.ts";
import { feedTokens } from "../../schema/access.ts";
import { meetings } from "../../schema/meeting.ts";
import { seesMeeting } from "./meeting.ts";

/** 192 random bits: nobody finds an address by trying. */
const newToken = (): string => randomBytes(24).toString("base64url");

const ofPerson = (cooperation: string, email: string) =>
  and(eq(feedTokens.cooperation, cooperation), eq(feedTokens.person, email));

/** The token of a person's calendar address `/kalender/TOKEN.ics`: made on first use, the same from then on. */
export async function feedToken({ db, cooperation }: Scope, email: string): Promise<string> {
  await db
    .insert(feedTokens)
    .values({ cooperation: cooperation.slug, person: email, token: newToken() })
    .onConflictDoNothing({ target: [feedTokens.cooperation, feedTokens.person] });
  const [row] = await db
    .select({ token: feedTokens.token })
    .from(feedTokens)
    .where(ofPerson(cooperation.slug, email));
  if (!row) throw new Error("feed token was not stored");
  return row.token;
}

/** Gives a person a new calendar address; the old one stops at once. */
export async function rotateFeedToken({ db, cooperation }: Scope, email: string): Promise<string> {
  const token = newToken();
  await db
    .insert(feedTokens)
    .values({ cooperation: cooperation.slug, person: email, token })
    .onConflictDoUpdate({ target: [feedTokens.cooperation, feedTokens.person], set: { token } });
  return token;
}

/** Whose calendar address it is. */
export async function findFeedToken(
  db: Db,
  token: string,
): Promise<{ cooperation: string; person: string } | undefined> {
  const [row] = await db
    .select({ cooperation: feedTokens.cooperation, person: feedTokens.person })
    .from(feedTokens)
    .where(eq(feedTokens.token, token));
  return row;
}

/** The meetings that a viewer may see and that start within a range, cancelled ones included, earliest first. */
export async function meetingsBetween(
  { db, cooperation }: Scope,
  from: Temporal.Instant,
  until: Temporal.Instant,
  viewer: Viewer,
): Promise<Meeting[]> {
  return await db
    .select()
    .from(meetings)
    .where(
      and(
        eq(meetings.cooperation, cooperation.slug),
        gte(meetings.startAt, from),
        lte(meetings.startAt, until),
        seesMeeting(viewer),
      ),
    )
    .orderBy(asc(meetings.startAt), asc(meetings.seq));
}
