import { z } from "zod";
import { listActions } from "../../db/queries/action/action.ts";
import { updatesOf } from "../../db/queries/action/action-update.ts";
import { ACTION_STATES, type Action, type ActionUpdate, isLate } from "../../src/domain/action/action.ts";
import { type Day, isoInZone } from "../../src/domain/calendar/day.ts";
import { collection } from "../../src/engine/reading/collection.ts";
import { viewerFor } from "../../src/engine/reading/viewer-for.ts";

const report = z.object({
  state: z.enum(ACTION_STATES),
  note: z.string().nullable(),
  by: z.string(),
  at: z.iso.datetime({ offset: true }),
  via: z.string(),
});

const item = z.object({
  ref: z.string(),
  title: z.string(),
  state: z.enum(ACTION_STATES),
  /** E-mail of a person or slug of an organisation. */
  lead: z.string(),
  coholders: z.array(z.string()),
  due: z.iso.date(),
  agreement: z.string().nullable(),
  item: z.string().nullable(),
  meeting: z.string().nullable(),
  link: z.string().nullable(),
  snoozedUntil: z.iso.date().nullable(),
  createdAt: z.iso.datetime({ offset: true }),
  late: z.boolean(),
  history: z.array(report),
});

export const actions = collection({
  name: "actions",
  item,
  key: "ref",
  filters: ["ref", "state", "lead", "holder", "agreement", "item", "meeting"],
  list: async (ctx, actor, filter, page) => {
    const { db, cooperation, today } = ctx;
    const { items, next } = await listActions(db, cooperation.slug, filter, page, viewerFor(ctx, actor));
    const updates = await updatesOf(
      db,
      cooperation.slug,
      items.map((action) => action.ref),
    );
    const reports = Map.groupBy(updates, (update) => update.action);
    return { items: items.map((action) => shown(action, reports.get(action.ref) ?? [], today())), next };
  },
});

const shown = (action: Action, history: ActionUpdate[], today: Day): z.input<typeof item> => ({
  ref: action.ref,
  title: action.title,
  state: action.state,
  lead: action.lead,
  coholders: action.coholders,
  due: action.due,
  agreement: action.agreement,
  item: action.item,
  meeting: action.meeting,
  link: action.link,
  snoozedUntil: action.snoozedUntil,
  createdAt: isoInZone(action.createdAt),
  late: isLate(action, today),
  history: history.map(({ state, note, by, at, via }) => ({ state, note, by, at: isoInZone(at), via })),
});
