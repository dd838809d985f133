import type { CardElement, IAdaptiveCard, IMention, IRefreshDefinition } from "@microsoft/teams.cards";
import { fitWithin } from "../../conversation/fit-within.ts";
import { defined } from "../../domain/defined.ts";
import type { Button, Card } from "../../view/card.ts";
import { refUrl } from "../../view/link.ts";
import { plainCard } from "../../view/plain.ts";
import { actionOf, actionRows } from "./card-actions.ts";
import { bytesOf, LIMIT } from "./card-limits.ts";
import { cutSafely } from "./cut.ts";
import { type Group, groupsOf, heading } from "./elements.ts";
import { inert, spoken } from "./literal.ts";
import { lineOf, type RenderContext, wordsOf } from "./text.ts";

export interface RenderOptions {
  /** Opaque, its own per delivery: stands in the card so that it can be read back. */
  key?: string | undefined;
  /** For viewers who have something of their own in it: the card asks for theirs. */
  refresh?: IRefreshDefinition | undefined;
  /** Bytes that the card may take. */
  room?: number | undefined;
}

export interface Rendered {
  card: IAdaptiveCard;
  /** The card as plain text, as people wrote it: whoever shows it makes it safe. */
  words: string;
  /** Something did not fit; the card says so and where it is. */
  isCut: boolean;
}

const SCHEMA = "http://adaptivecards.io/schemas/adaptive-card.json";
const KEY = "leerlus-";

/** The id of a card's first element, which a card that is read back still has. */
export const keyedId = (key: string): string => `${KEY}${key}`;

/**
 * A card as an Adaptive Card 1.5, within the limits of Teams. When it does not fit, what only old clients need is left
 * out first; then the end of the body, and that is said.
 */
export function renderCard(context: RenderContext, card: Card, options: RenderOptions = {}): Rendered {
  const { room = LIMIT.card } = options;
  const words = plainCard(context.t, card).trim() || "–";
  const text = textOfCard(context, words, LIMIT.fallback, inert);
  const buttons = buttonsWithin(context, card.buttons ?? [], room / 2);
  const about = {
    context,
    card,
    buttons,
    text,
    speak: textOfCard(context, words, LIMIT.speak, spoken),
    options,
  };
  const isTailCut = buttons.length < (card.buttons?.length ?? 0);
  let groups: Group[] = [];
  for (const compact of [false, true]) {
    groups = card.body.flatMap((block) => groupsOf(context, block, compact));
    const made = assembled(about, groups, [], compact);
    if (!isTailCut && bytesOf(made) <= room) return { card: made, words, isCut: false };
  }
  const withNote = (count: number) => {
    const left = groups.slice(count).reduce((sum, { items }) => sum + items, 0);
    return assembled(about, groups.slice(0, count), cutNote(context, card, left), true);
  };
  const count = fitWithin(groups, (most) => bytesOf(withNote(most)) <= room);
  return { card: withNote(count), words, isCut: true };
}

interface About {
  context: RenderContext;
  card: Card;
  buttons: Button[];
  text: string;
  speak: string;
  options: RenderOptions;
}

function assembled(
  about: About,
  groups: readonly Group[],
  note: CardElement[],
  compact: boolean,
): IAdaptiveCard {
  const { context, card, buttons, text, speak, options } = about;
  const actions = buttons.map((button) => actionOf(context, button, { compact }));
  const isOneRow = actions.length > 0 && actions.length <= LIMIT.actions;
  const body: CardElement[] = [
    heading(wordsOf(context, card.title), "Large"),
    ...groups.flatMap(({ elements }) => elements),
    ...note,
    ...(isOneRow ? [] : actionRows(actions)),
  ];
  const [first, ...rest] = body;
  const { key, refresh } = options;
  const named = first && key ? [{ ...first, id: keyedId(key) }, ...rest] : body;
  return defined({
    type: "AdaptiveCard",
    $schema: SCHEMA,
    version: "1.5",
    lang: context.t.language,
    fallbackText: text,
    speak,
    body: named,
    actions: isOneRow ? actions : undefined,
    refresh: refresh ? limited(refresh) : undefined,
    msteams: { width: "full", ...mentionsIn(groups) },
  });
}

/** The buttons below a card: three rows, and without what carries more than there is room for. */
function buttonsWithin(context: RenderContext, buttons: readonly Button[], room: number): Button[] {
  let left = room;
  return buttons.slice(0, LIMIT.actions * LIMIT.actionRows).filter((button) => {
    const bytes = bytesOf(actionOf(context, button, { compact: true }));
    if (bytes > left) return false;
    left -= bytes;
    return true;
  });
}

const limited = (refresh: IRefreshDefinition): IRefreshDefinition =>
  refresh.userIds ? { ...refresh, userIds: refresh.userIds.slice(0, LIMIT.refreshUsers) } : refresh;

/** Everybody who is mentioned, once. */
function mentionsIn(groups: readonly Group[]): { entities?: IMention[] } {
  const all = groups.flatMap(({ mentions }) => mentions);
  const entities = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
  return entities.length > 0 ? { entities } : {};
}

/** Says that this is not all, and where the rest is. */
function cutNote(context: RenderContext, card: Card, items: number): CardElement[] {
  const { chat } = context.t;
  const page = card.ref ? refUrl(context.baseUrl, card.ref) : `${context.baseUrl}/`;
  const words = items > 0 ? `${chat.cut} ${chat.cutItems(items)} ` : `${chat.cut} `;
  return lineOf(context, [words, { link: page, text: chat.rest }]).elements;
}

/** A text within so many bytes, safe as the place it stands in needs. */
function textOfCard(
  context: RenderContext,
  words: string,
  bytes: number,
  safe: (text: string) => string,
): string {
  return cutSafely(words, bytes, safe, { mark: context.t.chat.cutText, size: bytesOf });
}
