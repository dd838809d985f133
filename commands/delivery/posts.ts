import { z } from "zod";
import { findWorkspace } from "../../db/queries/chat/workspace.ts";
import { findRoom } from "../../db/queries/cooperation/cooperation.ts";
import { findChannel, isSetAsideUnsure } from "../../db/queries/posting/delivery.ts";
import { heldReason } from "../../db/queries/posting/pace.ts";
import { personOf } from "../../src/domain/organisation/organisation.ts";
import { CHAT_SURFACES } from "../../src/domain/surface.ts";
import { jobFailed } from "../../src/engine/posting/job-failed.ts";
import { type PostedCard, shownAs } from "../../src/engine/posting/posting.ts";
import { deliveryParked } from "../../src/posts/delivery.ts";
import {
  jobFailedCard,
  parkedCard,
  workspaceHeldCard,
  workspaceLeftCard,
} from "../../src/view/leerlus/delivery-cards.ts";

/** The surfaces that have workspaces. */
const chatSurface = z.enum(CHAT_SURFACES);

const parked = shownAs(deliveryParked, async (ctx, { about }) => {
  if ("workspace" in about) {
    const { data: surface } = chatSurface.safeParse(about.workspace.surface);
    if (surface === undefined) return undefined;
    const workspace = await findWorkspace(ctx.db, surface, about.workspace.id);
    if (workspace?.cooperation !== ctx.cooperation.slug) return undefined;
    const { name, state } = workspace;
    if (about.held) {
      const reason = await heldReason(ctx.db, { surface, tenant: workspace.id });
      const card = { surface, name, reason: about.reason, isHeld: reason !== undefined };
      return workspaceHeldCard(ctx.t, card);
    }
    const isBack = state === "active";
    return workspaceLeftCard(ctx.t, { surface, name, reason: about.reason, isBack });
  }
  const channel = await findChannel(ctx, about.channel);
  if (!channel) return undefined;
  const room = await findRoom(ctx, channel.room);
  const person = personOf(ctx.directory, channel.room.replace(/^person:/, ""));
  const delivery = about.delivery ?? 0;
  const isUnsure = await isSetAsideUnsure(ctx, delivery);
  return parkedCard(ctx.t, {
    unsure: isUnsure ? delivery : undefined,
    scope: about.scope ?? "channel",
    open: channel.parkedReason === null,
    surface: channel.surface,
    room: channel.room,
    roomName: person?.name ?? room?.name ?? channel.room,
    reason: about.reason,
  });
});

/** How the coordinator is told of what Leerlus could not do. What happened with a job stays as it was told. */
export const deliveryPosts: readonly PostedCard[] = [
  parked,
  shownAs(jobFailed, async ({ t }, { about }) => jobFailedCard(t, about)),
];
