import { loadDirectory } from "../../db/queries/directory.ts";
import { organisationOf, personOf } from "../../src/domain/organisation/organisation.ts";
import { type Posting, posting } from "../../src/engine/posting/posting.ts";
import { membershipRequestCard, saidCard } from "../../src/view/leerlus-cards.ts";

/** Asks the coordinator whether somebody (the subject, by e-mail) may become a member. */
const membershipRequested = posting({
  purpose: "membership-requested",
  card: async (ctx, { subject, about }) => {
    // Read anew: the context's directory is from before this change.
    const directory = await loadDirectory(ctx.db, ctx.cooperation.slug);
    const person = personOf(directory, subject);
    const organisation = organisationOf(directory, String(about.organisation));
    if (!person || !organisation) return undefined;
    return membershipRequestCard(ctx.t, { person, organisation, admitted: person.role !== "guest" });
  },
});

/** Tells the new member. */
const membershipGranted = posting({
  purpose: "membership-granted",
  card: async (ctx, { about }) => {
    const organisation = organisationOf(ctx.directory, String(about.organisation));
    const words = ctx.t.leerlus;
    return organisation && saidCard(words.membershipGrantedTitle, words.membershipGranted(organisation.name));
  },
});

export const leerlusPosts: readonly Posting[] = [membershipRequested, membershipGranted];
