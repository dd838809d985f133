import type { Place } from "../../engine/context.ts";

/** A channel that can be bound to a room; a conversation of two cannot. */
export const placeOf = (installation: { team: string }, channel: string | undefined): Place | undefined =>
  channel && /^[CG]/.test(channel)
    ? { surface: "slack", address: `${installation.team}:${channel}` }
    : undefined;

/** Whether a channel is a conversation of two. */
export const isPrivate = (channel: string | undefined): boolean => channel?.startsWith("D") ?? false;
