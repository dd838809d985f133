import { accountsOfPerson } from "../../../db/queries/chat/chat-account.ts";
import { isToBeWelcomed, takeWelcome } from "../../../db/queries/cooperation/welcomed.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { schedule } from "../../../db/queries/time/moment.ts";
import type { Actor, Context } from "../../engine/context.ts";
import type { Engine } from "../../engine/engine.ts";
import { inRoom, makeContext } from "../../engine/make-context.ts";
import { announce, cardOfPost } from "../../engine/posting/posting.ts";
import { publishPosts } from "../../engine/posting/publish-posts.ts";
import { welcome } from "../../posts/membership.ts";
import type { Card } from "../../view/card.ts";

const JOB = "welcome";

/**
 * Plans the welcome of somebody whom private messages reach in a chat, unless they were welcomed before: at once, or the
 * next working morning.
 */
export async function planWelcome(
  engine: Engine,
  db: Context["db"],
  cooperation: string,
  person: string,
): Promise<void> {
  if (!engine.registry.jobs.some(({ name }) => name === JOB)) return;
  if (!(await isToBeWelcomed(scopeOf(db, cooperation), person))) return;
  const dueAt = await engine.clock.now(db);
  if (!(await takeWelcome(scopeOf(db, cooperation), person, dueAt))) return;
  await schedule(scopeOf(db, cooperation), [{ job: JOB, subject: person, occurrence: "", dueAt }]);
}

/**
 * Welcomes somebody who has just signed in to the browser, unless that was done before or a chat reaches them.
 * @returns what is said; undefined: nothing
 */
export async function welcomeInBrowser(
  engine: Engine,
  { cooperation, email }: Pick<Actor, "cooperation" | "email">,
): Promise<Card | undefined> {
  const posting = engine.registry.postings.find(({ purpose }) => purpose === welcome.purpose);
  if (!posting || !(await isToBeWelcomed(scopeOf(engine.database.db, cooperation), email))) return undefined;
  return await engine.database.db.transaction(async (db) => {
    const accounts = await accountsOfPerson(scopeOf(db, cooperation), email);
    if (accounts.some(({ address }) => address !== null)) return undefined;
    const ctx = await makeContext(engine, db, cooperation, { via: "web" });
    if (!(await takeWelcome(scopeOf(db, cooperation), email, ctx.now()))) return undefined;
    const room = `person:${email}`;
    const said = await publishPosts(engine, ctx, [announce(welcome, { subject: email, room })]);
    if (said.length === 0) return undefined;
    return await cardOfPost(posting, inRoom(ctx, room), { subject: email, period: "", room, about: {} });
  });
}
