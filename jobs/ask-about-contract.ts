import { z } from "zod";
import { insertItem } from "../db/queries/agenda/agenda.ts";
import { openItemsAbout } from "../db/queries/agenda/data-items.ts";
import { findContract } from "../db/queries/contract.ts";
import { nextMeetingOf } from "../db/queries/meeting/meeting.ts";
import { CONTRACT_JOB, CONTRACT_QUESTIONS, type Contract } from "../src/domain/contract/contract.ts";
import { SECRETARIAT } from "../src/domain/organisation/room.ts";
import { roomToStayIn } from "../src/domain/viewer.ts";
import type { Context } from "../src/engine/context.ts";
import { job } from "../src/engine/job.ts";
import { announce } from "../src/engine/posting/posting.ts";
import { contractEnding, contractEvaluation } from "../src/posts/contract.ts";

const MINUTES = 10;

/** What comes after a contract, or how it goes, is asked in the secretariat and on the next implementation agenda. */
export const askAboutContract = job({
  name: CONTRACT_JOB,
  quiet: true,
  payload: z.object({ question: z.enum(CONTRACT_QUESTIONS), day: z.string() }),
  run: async (ctx, { subject, payload: { question, day } }) => {
    const contract = await findContract(ctx, subject);
    if (!contract) return { dropped: "contract-gone" };
    if (question === "end" && contract.until !== day) return { dropped: "contract-extended" };
    const { agenda } = ctx.t;
    const words = question === "end" ? agenda.contractEnding : agenda.contractEvaluation;
    const changed = await putOnAgenda(ctx, contract, words(contract.ref, contract.title).slice(0, 200));
    const posting = question === "end" ? contractEnding : contractEvaluation;
    return { posts: [announce(posting, { subject, period: day, room: SECRETARIAT })], changed };
  },
});

/** @returns the item and the meeting that got it; nothing when the same is asked already */
async function putOnAgenda(ctx: Context, { ref }: Contract, title: string): Promise<string[]> {
  const open = await openItemsAbout(ctx, [ref]);
  if (open.some((item) => item.title === title)) return [];
  const meeting = await nextMeetingOf(ctx, "implementation", ctx.now());
  const item = await insertItem(ctx, {
    title,
    purpose: "discuss",
    minutes: MINUTES,
    kind: "implementation",
    meeting: meeting?.ref ?? null,
    source: "data",
    subject: ref,
    room: roomToStayIn(meeting?.room),
    at: ctx.now(),
  });
  return [item.ref, ...(meeting ? [meeting.ref] : [])];
}
