import type { Place } from "../../engine/context.ts";
import type { Sender } from "../request.ts";
import { addressOf } from "../send/address.ts";

/** A place that can be bound to a room; a conversation of two cannot. */
export const placeOf = ({ tenant, conversation, place }: Sender): Place | undefined =>
  place === "personal" ? undefined : { surface: "teams", address: addressOf(tenant, conversation) };
