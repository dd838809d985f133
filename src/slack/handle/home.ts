import type { types } from "@slack/bolt";
import { z } from "zod";
import { channelsIn } from "../../conversation/directory/workspace.ts";
import { questionIn } from "../../conversation/question.ts";
import { UNFINISHED } from "../../domain/action/action.ts";
import { keysOf } from "../../domain/action/holding.ts";
import { addDays, dayOf } from "../../domain/calendar/day.ts";
import type { Actor } from "../../engine/context.ts";
import { dispatch } from "../../engine/dispatch.ts";
import type { Engine } from "../../engine/engine.ts";
import { withNonces } from "../../engine/posting/buttons.ts";
import { readPage } from "../../engine/reading/read.ts";
import { type Place, readPlace } from "../../engine/reading/room-feed.ts";
import { findCommand } from "../../engine/registry.ts";
import type { Card } from "../../view/card.ts";
import { textIn } from "../../view/text.ts";
import { section } from "../render/blocks.ts";
import { numbered } from "../render/buttons.ts";
import {
  type Coming,
  comingItem,
  type Held,
  heldItem,
  nextMeetingsCard,
  roomsCard,
  waitsCard,
} from "../render/home-cards.ts";
import { type Room, renderBlocks } from "../render/render.ts";
import { mrkdwn, type RenderContext } from "../render/text.ts";
import type { Caller } from "../surface.ts";

/** How much of the home's hundred blocks, and of all its text, each part may take. */
const PARTS = {
  waits: { blocks: 10, sum: 2400 },
  actions: { blocks: 45, sum: 6000 },
  meetings: { blocks: 20, sum: 2600 },
  rooms: { blocks: 12, sum: 1900 },
} as const;
const SOON_DAYS = 7;
const MOST = 200;

/** Somebody's home: what awaits them, their actions and meetings, the rooms. A stranger sees themselves only. */
export async function homeView(
  engine: Engine,
  { actor, installation, isStranger }: Caller,
  context: RenderContext,
): Promise<types.HomeView> {
  const parts: [Card, Room][] = [];
  const answer = async (path: string, room: Room, shown = (card: Card) => card): Promise<void> => {
    const command = findCommand(engine.registry, path);
    if (!command) return;
    const reply = await dispatch(engine, { command, input: {}, actor, via: "slack" });
    if (reply.ok) parts.push([shown(reply.card), room]);
  };
  if (isStranger) {
    await answer("leerlus/me", PARTS.waits);
  } else {
    const place = await readPlace(engine, actor);
    if (actor.role === "guest") await answer("leerlus/me", PARTS.waits);
    else {
      parts.push([await waitsFor(engine, actor, place, context), PARTS.waits]);
      await answer("action/mine", PARTS.actions);
    }
    await answer("meeting/list", PARTS.meetings, (card) => nextMeetingsCard(context.t, card));
    const channels = await channelsIn(engine, actor.cooperation, "slack", installation.team);
    const open = channels.filter(({ parkedReason }) => parkedReason === null).toReversed();
    const at = new Map(open.map(({ room, address }) => [room, address]));
    const rooms = roomsCard(context.t, place.rooms, at);
    parts.push([actor.role === "guest" ? { ...rooms, buttons: [] } : withNonces(rooms), PARTS.rooms]);
  }
  return { type: "home", blocks: blocksOf(context, parts, isStranger) };
}

function blocksOf(context: RenderContext, parts: [Card, Room][], isStranger: boolean): types.KnownBlock[] {
  const words = context.t.workspace.home;
  const given = new Map<string, number>();
  const blocks = parts.flatMap(([card, room], at): types.KnownBlock[] => [
    ...(at > 0 ? [{ type: "divider" as const }] : []),
    ...numbered(shownBlocks(context, card, room), given),
  ]);
  const link = { link: `${context.baseUrl}/`, text: context.t.web.home };
  const closing = isStranger ? [words.stranger] : [`${words.closing} `, link];
  return [...blocks, section(mrkdwn(context, closing))];
}

/** The blocks of a card; of one that cannot be shown only that, so that the rest of the home still is. */
function shownBlocks(context: RenderContext, card: Card, room: Room): types.KnownBlock[] {
  try {
    return renderBlocks(context, card, room).blocks;
  } catch {
    return [section(mrkdwn(context, [context.t.delivery.unreadableCard]))];
  }
}

async function waitsFor(engine: Engine, actor: Actor, place: Place, { t }: RenderContext): Promise<Card> {
  const soon = addDays(dayOf(await engine.clock.now(engine.database.db)), SOON_DAYS);
  const all = async <T>(name: string, item: z.ZodType<T>, filter: Record<string, string>): Promise<T[]> => {
    const collection = engine.registry.collections.find((one) => one.name === name);
    if (!collection) return [];
    const { items } = await readPage(engine, actor, collection, filter, { via: "slack", limit: MOST });
    return z.array(item).parse(items);
  };
  const held: Held[] = [];
  for (const holder of keysOf(place.directory, actor.email)) {
    for (const state of UNFINISHED) held.push(...(await all("actions", heldItem, { holder, state })));
  }
  const once = [...new Map(held.map((action) => [action.ref, action])).values()];
  const meetings: Coming[] = [];
  for (const state of ["running", "open", "planned"]) {
    meetings.push(...(await all("meetings", comingItem, { state })));
  }
  return waitsCard(t, { email: actor.email, soon }, once, meetings);
}

/** What a card needs to know of somebody's home. */
export async function homeContext(
  engine: Engine,
  { actor, installation, isStranger }: Caller,
  mentionsIn: ((team: string) => Promise<NonNullable<RenderContext["mention"]>>) | undefined,
): Promise<RenderContext> {
  const language = actor.language ?? (isStranger ? null : (await readPlace(engine, actor)).language);
  const mention = await mentionsIn?.(installation.team);
  const t = textIn(language ?? "nl");
  const question = questionIn(engine, t);
  return { t, baseUrl: engine.baseUrl, question, mention };
}
