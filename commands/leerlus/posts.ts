import { loadDirectory } from "../../db/queries/cooperation/directory.ts";
import { cardsOfPosts } from "../../db/queries/posting/summary.ts";
import { organisationOf, personOf } from "../../src/domain/organisation/organisation.ts";
import { type PostedCard, shownAs } from "../../src/engine/posting/posting.ts";
import { membershipGranted, membershipRequested, welcome } from "../../src/posts/membership.ts";
import { messageSummary } from "../../src/posts/message-summary.ts";
import { membershipRequestCard, textCard } from "../../src/view/leerlus/leerlus-cards.ts";
import { messageSummaryCard } from "../../src/view/leerlus/message-summary-card.ts";
import { welcomeCard } from "../../src/view/leerlus/welcome-card.ts";
import { hereAndNow } from "./help/here-and-now.ts";

const requested = shownAs(membershipRequested, async (ctx, { subject, about }) => {
  // Read anew: the context's directory is from before this change.
  const directory = await loadDirectory(ctx);
  const person = personOf(directory, subject);
  const organisation = organisationOf(directory, about.organisation);
  if (!person || !organisation) return undefined;
  return membershipRequestCard(ctx.t, { person, organisation, admitted: person.role !== "guest" });
});

const granted = shownAs(membershipGranted, async (ctx, { about }) => {
  const organisation = organisationOf(ctx.directory, about.organisation);
  const words = ctx.t.leerlus;
  return organisation && textCard(words.membershipGrantedTitle, words.membershipGranted(organisation.name));
});

const welcomed = shownAs(welcome, async (ctx, { subject }) => {
  const person = personOf(ctx.directory, subject);
  if (!person) return undefined;
  const { slug, name } = ctx.cooperation;
  return welcomeCard(ctx.t, name, await hereAndNow(ctx, { ...person, cooperation: slug }));
});

const summarised = shownAs(messageSummary, async (ctx, { about }) =>
  messageSummaryCard(ctx.t, await cardsOfPosts(ctx, about.posts)),
);

/** How what is said about membership looks, and what waited for somebody. */
export const leerlusPosts: readonly PostedCard[] = [requested, granted, welcomed, summarised];
