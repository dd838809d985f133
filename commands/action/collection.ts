import { z } from "zod";
import { updatesOf } from "../../db/queries/action/action-update.ts";
import { listActions } from "../../db/queries/action/list-actions.ts";
import {
  ACTION_STATES,
  type Action,
  type ActionUpdate,
  isFinished,
  isLate,
} from "../../src/domain/action/action.ts";
import { keysBehind, keysOf } from "../../src/domain/action/holding.ts";
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
  finished: z.boolean(),
  history: z.array(report),
});

export const actions = collection({
  name: "actions",
  item,
  key: "ref",
  filters: [
    ...["ref", "state", "lead", "holder", "agreement", "item", "meeting", "late", "finished"],
    ...["region", "provider", "mine", "text"],
  ],
  list: async (ctx, actor, { late, finished, region, provider, mine, text, ...filter }, page) => {
    const { directory, today } = ctx;
    const sides = [region, provider].filter((slug) => slug !== undefined);
    // Nothing is both somebody's own and not: another value than true finds nothing.
    const own = mine === undefined ? [] : [mine === "true" ? keysOf(directory, actor.email) : []];
    const narrowed = {
      holders: [...own, ...sides.map((slug) => keysBehind(directory, slug))],
      finished: flagOf(finished),
      late: late === undefined ? undefined : { is: late === "true", before: today() },
      text,
    };
    const viewer = viewerFor(ctx, actor);
    const { items, next } = await listActions(ctx, filter, page, viewer, narrowed);
    const updates = await updatesOf(
      ctx,
      items.map((action) => action.ref),
    );
    const reports = Map.groupBy(updates, (update) => update.action);
    return { items: items.map((action) => shown(action, reports.get(action.ref) ?? [], today())), next };
  },
});

const flagOf = (value: string | undefined): boolean | undefined =>
  value === undefined ? undefined : value === "true";

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
  finished: isFinished(action.state),
  history: history.map(({ state, note, by, at, via }) => ({ state, note, by, at: isoInZone(at), via })),
});
