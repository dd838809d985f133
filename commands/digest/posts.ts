import { findDigest } from "../../db/queries/digest/digest.ts";
import { hasNewerPost } from "../../db/queries/posting/post-series.ts";
import { dayOf } from "../../src/domain/calendar/day.ts";
import { nextPeriod } from "../../src/domain/calendar/period.ts";
import { editionOf, wholeOf } from "../../src/domain/digest/approved-digest.ts";
import { draftDay } from "../../src/domain/digest/digest-quarter.ts";
import { findOwnEdition } from "../../src/domain/digest/own-edition.ts";
import { type PostedCard, shownAs } from "../../src/engine/posting/posting.ts";
import { standing } from "../../src/figures/digest-standing.ts";
import { digestApproved, digestDraft } from "../../src/posts/digest.ts";
import { digestCard, settledCard, supersededCard } from "../../src/view/digest/digest-cards.ts";
import { ownCard } from "../../src/view/digest/own-digest.ts";
import { approvalOf, draftNow } from "./draft-view.ts";

/** Once approved, it says by whom. */
const draft = shownAs(digestDraft, async (ctx, { subject, room, period }) => {
  const { settings } = ctx.cooperation;
  const row = await findDigest(ctx, subject);
  if (row?.state !== "approved") {
    if (draftDay(nextPeriod(subject), settings.calendar) <= ctx.today()) return undefined;
    // One question at a time: only the newest can be answered.
    const key = { purpose: digestDraft.purpose, subject, room };
    if (await hasNewerPost(ctx, key, period)) return supersededCard(ctx.t, subject);
    const { card } = await draftNow(ctx, subject, { introduction: row?.introduction ?? null });
    return card;
  }
  const { name, at } = approvalOf(ctx, row);
  return settledCard(ctx.t, subject, name, at);
});

const approved = shownAs(digestApproved, async (ctx, { subject, room }) => {
  const row = await findDigest(ctx, subject);
  if (!row?.content || row.approvedAt === null) return undefined;
  const own = findOwnEdition(ctx.directory, room);
  if (own) {
    const theirs = editionOf(row.content, own.key);
    return theirs && ownCard(ctx.t, ctx.directory, own, { digest: theirs, asOf: dayOf(row.approvedAt) });
  }
  return digestCard(ctx.t, ctx.directory, {
    digest: await standing(ctx, wholeOf(row.content)),
    introduction: row.introduction,
    edition: room === "digest-full" ? "full" : "executive",
    asOf: dayOf(row.approvedAt),
  });
});

export const digestPosts: readonly PostedCard[] = [draft, approved];
