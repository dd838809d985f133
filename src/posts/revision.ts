import { z } from "zod";
import { roomOfKind } from "../domain/meeting/meeting.ts";
import { LEVELS } from "../domain/revision/mandate.ts";
import { ASKING_STEPS } from "../domain/revision/open-question.ts";
import { ADVICES, ENDED } from "../domain/revision/revision.ts";
import { type PostKey, posting } from "../engine/posting/posting.ts";

export const REVISION_ROOM = roomOfKind("revision-table");

/** Every proposal stands in the room of the revision table; what is said there about it stands under it. */
const thread = ({ subject, room }: PostKey<object>): string | undefined =>
  room === REVISION_ROOM ? subject : undefined;

const by = z.string();
const title = z.string();

/** A new proposal, as it stands now. */
export const revisionProposed = posting({
  purpose: "revision-proposed",
  about: z.object({}),
  opensThread: true,
});

/** What a party thinks. */
export const revisionReaction = posting({
  purpose: "revision-reaction",
  about: z.object({ by, title, organisation: z.string(), text: z.string() }),
  thread,
  isEvent: true,
});

/** The reaction round is over: so many reacted. */
export const revisionAtTable = posting({
  purpose: "revision-at-table",
  about: z.object({ title, reactions: z.number(), missing: z.array(z.string()) }),
  thread,
  isEvent: true,
});

/** What the table advised. */
export const revisionAdvice = posting({
  purpose: "revision-advice",
  about: z.object({ by, title, advice: z.enum(ADVICES), text: z.string() }),
  thread,
  isEvent: true,
});

/** A provider does not consent, or a region or municipality does not ratify: it goes back to the table. */
export const revisionRefused = posting({
  purpose: "revision-refused",
  about: z.object({
    by,
    title,
    organisation: z.string(),
    /** None: a provider. */
    level: z.enum(LEVELS).nullable(),
    text: z.string().nullable(),
  }),
  thread,
  isEvent: true,
});

/** What became of a proposal, and what that changes. */
export const revisionOutcome = posting({
  purpose: "revision-outcome",
  about: z.object({
    by,
    title,
    state: z.enum(ENDED),
    text: z.string().nullable(),
    from: z.iso.date(),
    agreements: z.array(z.string()),
    /** Codes. */
    indicators: z.array(z.string()),
  }),
  thread,
  isEvent: true,
});

/** To one person: what their organisations have not answered; the period is its day. */
export const revisionReminder = posting({
  purpose: "revision-reminder",
  canWait: true,
  about: z.object({
    asks: z.array(
      z.object({
        revision: z.string(),
        title,
        step: z.enum(ASKING_STEPS),
        on: z.iso.date(),
        organisations: z.array(z.string()),
      }),
    ),
  }),
  isEvent: true,
});

/** To the secretariat: who will ratify too late unless they decide in time. */
export const revisionLate = posting({
  purpose: "revision-late",
  about: z.object({
    title,
    late: z.array(z.object({ organisation: z.string(), level: z.enum(LEVELS), before: z.iso.date() })),
  }),
  isEvent: true,
});
