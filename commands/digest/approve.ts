import { z } from "zod";
import { findRoom } from "../../db/queries/cooperation/cooperation.ts";
import { approveDigest, lastShown, lockDigest } from "../../db/queries/digest/digest.ts";
import { listChannels } from "../../db/queries/posting/channel.ts";
import { together } from "../../db/queries/reads/gather.ts";
import { allDone } from "../../src/domain/all-done.ts";
import type { Period } from "../../src/domain/calendar/period.ts";
import { command, coordinator } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
import { hidden, longText, period } from "../../src/engine/input/field.ts";
import { announce } from "../../src/engine/posting/posting.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { readMaterial } from "../../src/figures/digest-material.ts";
import { changedParts, editionFrom, printOf } from "../../src/figures/digest-of.ts";
import { tellsNoFigure } from "../../src/figures/telling-guard.ts";
import { digestApproved } from "../../src/posts/digest.ts";
import { approvedBlocks, digestPath, type Placed, settledCard } from "../../src/view/digest/digest-cards.ts";
import { showList } from "../../src/view/format.ts";
import { approvalOf, mustBeDraft } from "./draft-view.ts";
import { figuresBeside } from "./figures-beside.ts";
import { editionsOf, roomsToTell } from "./own-editions.ts";
import { endedOnly } from "./quarter.ts";

/** The rooms that get an edition. */
const ROOMS = ["digest-executive", "digest-full"] as const;

/**
 * `digest goedkeuren`: freezes what was shown and posts it, once. A button brings the fingerprint of what it stood under;
 * typed, it goes for the draft that the coordinator saw last.
 */
export const approve = command({
  name: ["digest", "goedkeuren"],
  alias: ["digest", "approve"],
  summary: (t) => t.digest.summary.approve,
  input: z.object({
    quarter: period("quarter"),
    intro: longText("intro", { max: 1000 }).optional(),
    shown: hidden("shown").optional(),
  }),
  allow: coordinator,
  changes: true,
  guard: tellsNoFigure(figuresBeside),
  run: async (ctx, actor, input) => {
    const quarter = endedOnly(ctx, input.quarter);
    const row = await lockDigest(ctx, quarter, ctx.now());
    mustBeDraft(ctx, row);
    const [shown, material] = await together(ctx, (at) => [
      input.shown ?? lastShown(at, quarter, actor.email),
      readMaterial(at, quarter),
    ]);
    const digest = editionFrom(ctx, material, undefined);
    mustBeSeen(ctx, quarter, shown, printOf(digest, row.introduction));
    const editions = editionsOf(ctx, material);
    const introduction = input.intro ?? row.introduction;
    const approval = {
      introduction,
      approvedBy: actor.email,
      approvedAt: ctx.now(),
      content: { ...digest, editions },
      print: printOf(digest, introduction),
    };
    if (!(await approveDigest(ctx, quarter, approval))) {
      throw new Error("the digest was not locked");
    }
    const { placed, own } = await placesOf(ctx, roomsToTell(editions));
    const { name, at } = approvalOf(ctx, { ...row, ...approval });
    return {
      card: settledCard(ctx.t, quarter, name, at, approvedBlocks(ctx.t, placed, own.length)),
      ref: quarter,
      posts: [...placed.flatMap((one) => ("key" in one && one.channels > 0 ? [one.key] : [])), ...own].map(
        (room) => announce(digestApproved, { subject: quarter, room }),
      ),
    };
  },
});

/** @throws Refusal `conflict` when this is not what the coordinator saw */
function mustBeSeen(ctx: Context, quarter: Period, shown: string | undefined, now: string): void {
  const { digest } = ctx.t;
  const link = `${ctx.baseUrl}${digestPath(quarter, "full")}`;
  if (shown === undefined) throw refused(ctx, quarter, digest.notShown(quarter, link));
  const changed = changedParts(shown, now).map((part) => digest.parts[part]);
  if (changed.length > 0) {
    throw refused(ctx, quarter, digest.changed(quarter, showList(ctx.t, changed), link));
  }
}

/** With a button to the draft as it is now. */
const refused = ({ t }: Context, quarter: Period, message: string): Refusal =>
  new Refusal("conflict", message, [], {}, [
    { label: t.digest.button.show, command: "digest/draft", input: { quarter } },
  ]);

/** Where the editions go: those of all together, and of the rooms of regions and providers those in which somebody can read. */
async function placesOf(
  ctx: Context,
  toTell: readonly string[],
): Promise<{ placed: Placed[]; own: string[] }> {
  const [rooms, channels] = await together(ctx, (at) => [
    allDone(ROOMS.map((key) => findRoom(at, key))),
    listChannels(at, [...ROOMS, ...toTell]),
  ]);
  const reading = Map.groupBy(channels, ({ room }) => room);
  const placed = ROOMS.map((key): Placed => {
    const room = rooms.find((one) => one?.key === key);
    return room ? { key, room: room.name, channels: reading.get(key)?.length ?? 0 } : { missing: key };
  });
  return { placed, own: toTell.filter((key) => reading.has(key)) };
}
