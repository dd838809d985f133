import { z } from "zod";
import { insertAction } from "../../db/queries/action/action.ts";
import { planAction } from "../../db/queries/action/action-plan.ts";
import { findAgreement } from "../../db/queries/agreement.ts";
import { unreachedOf } from "../../src/domain/action/holding.ts";
import { showsOutcomes } from "../../src/domain/meeting/meeting.ts";
import { roomToStayIn } from "../../src/domain/viewer.ts";
import { command, member } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { futureDay, holder, link, ref, text } from "../../src/engine/input/field.ts";
import { announceHere } from "../../src/engine/posting/posting.ts";
import { recordedIn } from "../../src/engine/reading/recorded-in.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { actionAdded } from "../../src/posts/action.ts";
import { actionCard } from "../../src/view/action/action-cards.ts";
import { goOnIn } from "../../src/view/agenda/go-on.ts";
import { readerOf } from "./reader.ts";

/**
 * `actie nieuw Stuur de cijfers van Q3; houder Anna; uiterlijk 15 december`: the new action, in the room where it was
 * typed, at an item of a meeting that runs on its agenda; each holder hears of it once.
 */
export const addAction = command({
  name: ["actie", "nieuw"],
  alias: ["action", "add"],
  summary: (t) => t.action.addSummary,
  input: z.object({
    title: text("title", { min: 3 }),
    holder: holder("holder"),
    coholders: z.array(holder("coholders")).max(50).optional(),
    due: futureDay("due"),
    agreement: ref("agreement", "agreement").optional(),
    item: ref("item", "item").optional(),
    link: link("link").optional(),
  }),
  allow: member,
  changes: true,
  run: async (ctx, actor, { title, holder: lead, coholders = [], due, agreement, item, link: source }) => {
    const { directory } = ctx;
    const now = ctx.now();
    if (agreement !== undefined) await checkAgreement(ctx, agreement);
    const { meeting, under } = await recordedIn(ctx, item ?? null);
    const action = await insertAction(ctx, {
      title,
      lead,
      coholders: coholders.filter((key) => key !== lead),
      due,
      agreement: agreement ?? null,
      item: item ?? null,
      meeting: meeting?.ref ?? null,
      room: roomToStayIn(ctx.room, under),
      link: source ?? null,
      createdAt: now,
      createdBy: actor.email,
    });
    const { ref } = action;
    // In a running meeting its close tells each holder once about all that came out of it.
    const telling = meeting?.state !== "running" ? "added" : "unreached";
    const isTold = telling === "added" || unreachedOf(directory, action).length > 0;
    const told = {
      job: "tell-holders",
      subject: ref,
      occurrence: telling,
      payload: { what: telling },
      dueAt: now,
    };
    await planAction(ctx, directory, action, now, isTold ? [told] : []);
    const thread = meeting?.room === ctx.room ? meeting?.ref : undefined;
    const isSeen = meeting !== undefined && showsOutcomes(meeting, action.item, ctx.room);
    return {
      ref,
      card: actionCard(readerOf(ctx), action),
      answers: isSeen ? undefined : announceHere(actionAdded, { subject: ref, about: { thread } }),
      next: goOnIn(ctx.t, actor, meeting),
      journey: item === undefined ? [] : [{ item, ref, what: "action" }],
      changed: [agreement, item, meeting?.ref].filter((changed) => changed !== undefined),
    };
  },
});

async function checkAgreement(ctx: Context, ref: string): Promise<void> {
  const agreement = orNotFound(ctx, ref, await findAgreement(ctx, ref));
  if (agreement.supersededBy === null) return;
  const message = ctx.t.action.revisedAgreement(ref, agreement.supersededBy);
  throw new Refusal("invalid", message, [{ field: "agreement", message }]);
}
