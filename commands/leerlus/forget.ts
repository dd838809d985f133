import { z } from "zod";
import { unfinishedOf } from "../../db/queries/action/action.ts";
import { lockSetup } from "../../db/queries/cooperation/setup.ts";
import { nextNumber } from "../../db/queries/counter.ts";
import { lockPosts } from "../../db/queries/posting/post.ts";
import { forgetInTables, forgetMessages, lockPerson } from "../../db/queries/privacy/forget-person.ts";
import { keepForgotten } from "../../db/queries/privacy/forgotten.ts";
import { searchedFor } from "../../db/queries/privacy/rewrite-rows.ts";
import {
  organisationOf,
  type Person,
  personName,
  personOf,
} from "../../src/domain/organisation/organisation.ts";
import { nameToReplace } from "../../src/domain/privacy/name-to-replace.ts";
import { pseudonymOf } from "../../src/domain/privacy/pseudonym.ts";
import { rewriterFor } from "../../src/domain/privacy/without-person.ts";
import { command, coordinator } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
import { formerPerson } from "../../src/engine/input/field.ts";
import { rewritePosts } from "../../src/engine/posting/rewrite-posts.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { forgottenCard } from "../../src/view/leerlus/forgotten-card.ts";
import { textIn } from "../../src/view/text.ts";

/** `leerlus vergeet Anna`: what is about one person goes or gets a pseudonym, everywhere and for good. */
export const forget = command({
  name: ["leerlus", "vergeet"],
  alias: ["leerlus", "forget"],
  summary: (t) => t.privacy.forgetSummary,
  input: z.object({ person: formerPerson("person") }),
  allow: coordinator,
  changes: true,
  confirm: (t) => t.privacy.forgetSure,
  run: async (ctx, actor, input) => {
    const { directory, t } = ctx;
    const { language } = ctx.cooperation;
    const person = personOf(directory, input.person);
    if (!person) throw new Refusal("not-found", t.refusal.nobody(input.person));
    if (person.email === actor.email) throw new Refusal("conflict", t.privacy.forgetSelf);
    // A file that is applied at the same time would write the names of before.
    await lockSetup(ctx);
    if (!(await lockPerson(ctx, person.email))) throw new Refusal("conflict", t.privacy.forgetTwice);
    await holdsNothing(ctx, person);

    const number = await nextNumber(ctx, "forgotten");
    const organisation = organisationOf(directory, person.organisation)?.name ?? person.organisation;
    const by = {
      email: pseudonymOf(number),
      name: textIn(language).privacy.participant(number, organisation),
    };
    const replacement = { email: person.email, name: nameToReplace(directory, person), by };
    const { isDraftGone } = await forgetInTables(ctx, replacement);
    // As every command does: first what is told, then this lock, then what tells it. Two would else wait for each other.
    await lockPosts(ctx);
    await forgetMessages(ctx, replacement);
    await rewritePosts(ctx, searchedFor(replacement), rewriterFor(replacement));
    await keepForgotten(ctx, { email: person.email, number, at: ctx.now() });
    const isNameReplaced = replacement.name !== undefined;
    return { card: forgottenCard(t, by.name, { isNameReplaced, isDraftGone }), subject: by.email };
  },
});

/** Who leads or co-holds what is not finished hands it over first: somebody has to answer for it. */
async function holdsNothing(ctx: Context, { email }: Person): Promise<void> {
  const { directory, t } = ctx;
  const held = await unfinishedOf(ctx, [email]);
  if (held.length === 0) return;
  const message = t.privacy.forgetHolds(
    personName(directory, email),
    held.map(({ ref }) => ref),
  );
  const input = { "all-from": email };
  const button = { label: t.privacy.handOver, command: "action/hand-over", input, opensForm: true };
  throw new Refusal("conflict", message, [], {}, [button]);
}
