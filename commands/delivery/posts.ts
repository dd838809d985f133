import { findRoom } from "../../db/queries/cooperation.ts";
import { findChannel } from "../../db/queries/delivery.ts";
import { personOf } from "../../src/domain/organisation.ts";
import { type Posting, posting } from "../../src/engine/posting.ts";
import { parkedCard } from "../../src/view/delivery-cards.ts";

/** Tells the coordinator that a platform has refused for good; its subject is `channel/NUMBER`. */
const deliveryParked = posting({
  purpose: "delivery-parked",
  card: async (ctx, { about }) => {
    const channel = await findChannel(ctx.db, ctx.cooperation.slug, Number(about.channel));
    if (!channel) return undefined;
    const room = await findRoom(ctx.db, ctx.cooperation.slug, channel.room);
    const person = personOf(ctx.directory, channel.room.replace(/^person:/, ""));
    return parkedCard(ctx.t, {
      scope: about.scope === "message" ? "message" : "channel",
      open: channel.parkedReason === null,
      surface: channel.surface,
      room: channel.room,
      roomName: person?.name ?? room?.name ?? channel.room,
      reason: String(about.reason),
    });
  },
});

export const deliveryPosts: readonly Posting[] = [deliveryParked];
