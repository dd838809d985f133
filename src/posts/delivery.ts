import { z } from "zod";
import { posting } from "../engine/posting/posting.ts";

const reason = z.string();

/** Leerlus has been removed from all of a workspace, or while `held` nothing can be sent in it. */
const aboutWorkspace = z.object({
  workspace: z.object({ surface: z.string(), id: z.string() }),
  held: z.boolean().optional(),
  reason,
});

/** A channel is closed, or one delivery to it was set aside. */
const aboutChannel = z.object({
  channel: z.number(),
  delivery: z.number().optional(),
  scope: z.enum(["channel", "message"]).optional(),
  reason,
});

/**
 * Tells the coordinator that a platform has refused for good; its subject is `channel/NUMBER`, or
 * `workspace/SURFACE/ID`.
 */
export const deliveryParked = posting({
  purpose: "delivery-parked",
  about: z.union([aboutWorkspace, aboutChannel]),
});
