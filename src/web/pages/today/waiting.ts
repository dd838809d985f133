import type { Temporal } from "temporal-polyfill";
import type { RoomPost } from "../../../engine/reading/room-feed.ts";
import type { Block, Button, Card, Inline, ListItem } from "../../../view/card.ts";

/** What a draft of a quarterly digest is posted as. */
const DRAFT = "digest-draft";

/** How somebody reads what was said to them. */
export interface Reader {
  /** Whether a press changes something that they may change. */
  asks: (button: Button) => boolean;
  /** Whether what a reference names was answered since a moment. */
  isAnswered: (ref: string, since: Temporal.Instant) => boolean;
}

/** A message that still asks something, with what it asks, and what of it was answered. */
export interface Waiting {
  post: RoomPost;
  card: Card;
  answered: ListItem[];
}

interface Sorted {
  /** The newest first. */
  waiting: Waiting[];
  /** What asks nothing any more, the newest first. */
  earlier: RoomPost[];
  /** Every reference that something is asked about. */
  asked: Set<string>;
}

/** Parts messages into those that wait for an answer and the others; what two of them ask is asked by the newer. */
export function sortPosts(posts: readonly RoomPost[], reader: Reader): Sorted {
  const sorted: Sorted = { waiting: [], earlier: [], asked: new Set() };
  let newestDraft: string | undefined;
  for (const post of posts.toReversed()) {
    // Of an earlier quarter nobody asks any more once the next draft is there.
    if (post.purpose === DRAFT) newestDraft ??= post.subject;
    const isOver = post.purpose === DRAFT && post.subject !== newestDraft;
    const open = !isOver && post.card && openIn(post, reader, sorted.asked);
    if (!open) sorted.earlier.push(post);
    else {
      sorted.waiting.push({ post, ...open });
      for (const ref of open.refs) sorted.asked.add(ref);
    }
  }
  return sorted;
}

function openIn(post: RoomPost, { asks, isAnswered }: Reader, asked: ReadonlySet<string>) {
  const { card, at } = post;
  const isOpen = (ref: string | undefined) => ref === undefined || (!asked.has(ref) && !isAnswered(ref, at));
  const answered: ListItem[] = [];
  const refs: string[] = [];
  const body = card.body.map((block): Block => {
    if (block.type !== "list") return block;
    const items = block.items.filter((item) => {
      const ref = refOf(item.text);
      const waits = item.buttons?.some(asks) && isOpen(ref);
      if (waits && ref !== undefined) refs.push(ref);
      // What only tells stays where it is told; what was answered goes below.
      if (waits || !isAnswerable(block.items, asks)) return true;
      answered.push(item);
      return false;
    });
    return { ...block, items };
  });
  const waits = refs.length > 0 || (card.buttons?.some(asks) && isOpen(card.ref));
  return waits
    ? { card: { ...card, body }, answered, refs: [...refs, ...(card.ref ? [card.ref] : [])] }
    : undefined;
}

const isAnswerable = (items: readonly ListItem[], asks: Reader["asks"]): boolean =>
  items.some((item) => item.buttons?.some(asks));

/** The reference that a line begins with. */
export function refOf(text: readonly Inline[]): string | undefined {
  const [first] = text;
  return typeof first === "object" && "ref" in first ? first.ref : undefined;
}
