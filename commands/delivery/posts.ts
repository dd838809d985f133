import { z } from "zod";
import { findWorkspace } from "../../db/queries/chat/workspace.ts";
import { findRoom } from "../../db/queries/cooperation.ts";
import { findChannel, isSetAsideUnsure } from "../../db/queries/posting/delivery.ts";
import { heldReason } from "../../db/queries/posting/pace.ts";
import { personOf } from "../../src/domain/organisation/organisation.ts";
import { type Posting, posting } from "../../src/engine/posting/posting.ts";
import {
  jobFailedCard,
  parkedCard,
  workspaceHeldCard,
  workspaceLeftCard,
} from "../../src/view/delivery-cards.ts";

const aboutWorkspace = z.object({ surface: z.enum(["slack", "teams"]), id: z.string() });
const aboutJob = z.object({
  job: z.string(),
  about: z.string(),
  incident: z.string(),
  tries: z.number(),
});

/**
 * Tells the coordinator that a platform has refused for good; its subject is `channel/NUMBER`, or
 * `workspace/SURFACE/ID` when Leerlus has been removed from all of a workspace.
 */
const deliveryParked = posting({
  purpose: "delivery-parked",
  card: async (ctx, { about }) => {
    const whole = aboutWorkspace.safeParse(about.workspace).data;
    if (whole) {
      const workspace = await findWorkspace(ctx.db, whole.surface, whole.id);
      if (workspace?.cooperation !== ctx.cooperation.slug) return undefined;
      const { surface, name, state } = workspace;
      if (about.held === true) {
        const reason = await heldReason(ctx.db, { surface, tenant: workspace.id });
        const card = { surface, name, reason: String(about.reason), isHeld: reason !== undefined };
        return workspaceHeldCard(ctx.t, card);
      }
      const isBack = state === "active";
      return workspaceLeftCard(ctx.t, { surface, name, reason: String(about.reason), isBack });
    }
    const channel = await findChannel(ctx.db, ctx.cooperation.slug, Number(about.channel));
    if (!channel) return undefined;
    const room = await findRoom(ctx.db, ctx.cooperation.slug, channel.room);
    const person = personOf(ctx.directory, channel.room.replace(/^person:/, ""));
    const delivery = Number(about.delivery ?? 0);
    const unsure = (await isSetAsideUnsure(ctx.db, ctx.cooperation.slug, delivery)) ? delivery : undefined;
    return parkedCard(ctx.t, {
      ...(unsure === undefined ? {} : { unsure }),
      scope: about.scope === "message" ? "message" : "channel",
      open: channel.parkedReason === null,
      surface: channel.surface,
      room: channel.room,
      roomName: person?.name ?? room?.name ?? channel.room,
      reason: String(about.reason),
    });
  },
});

/** Tells the coordinator that a job was given up; its subject is `job/NUMBER`. What happened stays as it was told. */
const jobFailed = posting({
  purpose: "job-failed",
  isEvent: true,
  card: async ({ t }, { about }) => {
    const failed = aboutJob.parse(about);
    return jobFailedCard(t, failed);
  },
});

export const deliveryPosts: readonly Posting[] = [deliveryParked, jobFailed];
