import type { Post } from "../../../db/queries/posting/post.ts";
import type { Card } from "../../view/card.ts";
import type { Context } from "../context.ts";
import { withNonces } from "./buttons.ts";

const seedOf = (post: { purpose: string; subject: string; period: string; room: string }, revision: number) =>
  [post.purpose, post.subject, post.period, post.room, revision].join("/");

/** A card as a revision of its post shows it: with the nonces of its buttons. */
export const stampedFor = (
  { cooperation }: Context,
  post: Pick<Post, "purpose" | "subject" | "period" | "room">,
  card: Card,
  revision: number,
): Card => withNonces(card, `${cooperation.slug}/${seedOf(post, revision)}`);
