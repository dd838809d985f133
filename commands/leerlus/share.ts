import { z } from "zod";
import { circlesOf } from "../../db/queries/circle.ts";
import { findTold } from "../../db/queries/figures/story.ts";
import { moveOut } from "../../db/queries/share.ts";
import { roomOfKind } from "../../src/domain/meeting/meeting.ts";
import { mayRead } from "../../src/domain/viewer.ts";
import { type Announcement, command, coordinator, member } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
import { text } from "../../src/engine/input/field.ts";
import { viewerFor } from "../../src/engine/reading/viewer-for.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { saidCard } from "../../src/view/leerlus-cards.ts";

/** `leerlus deel A-41`: moves out of its closed room what somebody made or leads; from then on everybody sees it. */
export const share = command({
  name: ["leerlus", "deel"],
  alias: ["leerlus", "share"],
  summary: (t) => t.leerlus.shareSummary,
  input: z.object({ what: text("reference", { max: 40 }) }),
  allow: member,
  changes: true,
  confirm: (t) => t.leerlus.shareSure,
  run: async (ctx, actor, { what }) => {
    const { db, cooperation, t } = ctx;
    const ref = what.toUpperCase();
    const circle = (await circlesOf(db, cooperation.slug, [ref])).get(ref);
    const viewer = viewerFor(ctx, actor);
    if (!circle || !mayRead(viewer, circle)) throw new Refusal("not-found", t.refusal.notFound(ref));
    if (!coordinator(actor) && !circle.owners.some((key) => viewer.keys.includes(key))) {
      throw new Refusal("not-allowed", t.leerlus.mayNotShare(ref));
    }
    const moved = await moveOut(db, cooperation.slug, ref);
    if (!moved) throw new Refusal("conflict", t.leerlus.notClosed(ref));
    return {
      ref,
      card: saidCard(t.leerlus.sharedTitle, { ref }, t.leerlus.shared),
      ...(await saidAnew(ctx, ref)),
    };
  },
});

/** It is said where it would have been said at first. */
async function saidAnew({ db, cooperation }: Context, ref: string) {
  if (/^(VH|DU)-/.test(ref)) {
    const told = await findTold(db, cooperation.slug, ref);
    const post: Announcement = { purpose: "indicator-told", subject: ref, room: roomOfKind("monitoring") };
    return told?.withdrawnAt === null ? { posts: [post] } : {};
  }
  const purpose = SAID.find(([begin]) => begin.test(ref))?.[1];
  return purpose === undefined ? {} : { answers: { purpose, subject: ref } };
}

const SAID = [
  [/^A-/, "action-added"],
  [/^OA-/, "agreement-added"],
  [/^B-/, "decision-added"],
] as const;
