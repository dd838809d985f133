import type { Post } from "../../db/queries/posting/post.ts";
import { dayOf } from "../domain/calendar/day.ts";
import { actionAdded, actionChanged, actionNudge } from "../posts/action.ts";
import { agendaOpened, agendaPublished, itemAdded, itemChanged } from "../posts/agenda.ts";
import { agreementAdded } from "../posts/agreement.ts";
import { decisionAdded } from "../posts/decision.ts";
import { digestApproved } from "../posts/digest.ts";
import { meetingOutcomes, meetingReminder, meetingStarted, reportAdopted } from "../posts/meeting.ts";
import { revisionReminder } from "../posts/revision.ts";
import type { Card } from "../view/card.ts";
import { showDay } from "../view/format.ts";
import { plainCard } from "../view/plain.ts";
import type { Text } from "../view/text.ts";
import { briefCard, emptyInOneLine, withoutStanding } from "./brief.ts";

type Shortened = (t: Text, card: Card) => Card;

/** What is left of a message of each purpose once a reader has seen one in full. */
const LATER: Readonly<Record<string, Shortened>> = {
  [actionAdded.purpose]: (t, card) => briefCard(card, [t.action.lead, t.action.coholders, t.action.due]),
  [actionChanged.purpose]: (t, card) => briefCard(card, [t.action.state, t.action.quietUntil]),
  [agendaOpened.purpose]: (t, card) => {
    const { when } = t.meeting.label;
    const list = card.body.filter((block) => block.type === "list");
    return withoutStanding(t, { ...card, body: [...briefCard(factsOnly(card), [when]).body, ...list] });
  },
  [agendaPublished.purpose]: (t, card) => {
    const list = card.body.filter((block) => block.type !== "facts" && block.type !== "heading");
    return withoutStanding(t, { ...card, body: list });
  },
  [agreementAdded.purpose]: (t, card) => briefCard(card, [t.agreement.parties, t.agreement.review]),
  [digestApproved.purpose]: (t, card) => briefCard(card, Object.values(t.digest.label)),
  [decisionAdded.purpose]: (_t, card) => briefCard(card, []),
  [itemAdded.purpose]: (t, card) => briefCard(card, [t.agenda.minutes]),
  [itemChanged.purpose]: (t, card) => briefCard(card, [t.agenda.outcome, t.agenda.meeting]),
  [meetingOutcomes.purpose]: (_t, card) => emptyInOneLine(card),
  [meetingReminder.purpose]: (t, card) =>
    briefCard(card, [t.meeting.label.when, t.meeting.label.chair, t.meeting.rsvp.label]),
  [meetingStarted.purpose]: (_t, card) => briefCard(card, []),
  [reportAdopted.purpose]: (_t, card) => ({ ...card, body: [] }),
};

const factsOnly = (card: Card): Card => ({
  ...card,
  body: card.body.filter((block) => block.type === "facts" || block.type === "notice"),
});

/** Said in full once in each room, since it is not the same in each. */
const IN_EACH_ROOM = /^(agenda-|digest$)/;

/** Messages to one person that begin with how to answer, which is said to the reader once. */
const WITH_HOW: readonly string[] = [actionNudge.purpose, actionAdded.purpose];

/** Writes each message down so that a reader of the whole year does not read the same twice. */
export class Fold {
  readonly #seen = new Set<string>();
  readonly #asked = new Map<string, { text: string; on: string }>();
  readonly #t: Text;

  constructor(t: Text) {
    this.#t = t;
  }

  text(post: Post): string {
    const isPrivate = post.room.startsWith("person:");
    const kind = `${post.purpose}/${isPrivate ? "private" : IN_EACH_ROOM.test(post.purpose) ? post.room : ""}`;
    const isFirst = !this.#seen.has(kind);
    this.#seen.add(kind);
    if (post.purpose === actionNudge.purpose) return this.#nudge(post, isFirst);
    if (isPrivate && post.purpose === revisionReminder.purpose && !isFirst) {
      return plainCard(this.#t, withoutDetails(post.card));
    }
    if (isPrivate) return isFirst ? post.text : withoutHow(post);
    const card = post.purpose.startsWith("item-") ? withoutJourney(post.card) : post.card;
    const shorten = LATER[post.purpose];
    return plainCard(this.#t, isFirst || !shorten ? card : shorten(this.#t, card));
  }

  /** The same question as the last time is one line. */
  #nudge(post: Post, isFirst: boolean): string {
    const before = this.#asked.get(post.room);
    this.#asked.set(post.room, { text: post.text, on: dayOf(post.at) });
    if (before?.text !== post.text) return isFirst ? post.text : withoutHow(post);
    const refs = actionNudge.about.parse(post.about).actions.join(", ");
    return `(dezelfde vraag als op ${showDay(this.#t, before.on)}: ${refs})`;
  }
}

/** In whose name is in each message; without it those to many are told together. */
const withoutDetails = (card: Card): Card => ({
  ...card,
  body: card.body.map((block) =>
    block.type === "list" ? { ...block, items: block.items.map(({ text }) => ({ text })) } : block,
  ),
});

function withoutHow({ purpose, text }: Post): string {
  const [title = "", how, ...rest] = text.split("\n");
  return WITH_HOW.includes(purpose) && how !== undefined && !how.startsWith("-")
    ? [title, ...rest].join("\n")
    : text;
}

/** The way of an item is shown to whoever asks for it. */
function withoutJourney(card: Card): Card {
  const at = card.body.findIndex((block) => block.type === "heading");
  return at < 0 ? card : { ...card, body: card.body.slice(0, at) };
}
