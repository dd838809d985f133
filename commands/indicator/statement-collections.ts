import { z } from "zod";
import { listStatements, type StatementRow } from "../../db/queries/figures/statement.ts";
import { isoInZone } from "../../src/domain/calendar/day.ts";
import { isNone } from "../../src/domain/figures/statement.ts";
import { collection } from "../../src/engine/reading/collection.ts";
import { viewerFor } from "../../src/engine/reading/viewer-for.ts";

const filters = ["ref", "indicator", "period", "organisation", "meeting", "by"] as const;

const fields = {
  ref: z.string(),
  indicator: z.string(),
  period: z.string(),
  by: z.string(),
  organisation: z.string(),
  /** The monitoring meeting that ran when it was said. */
  meeting: z.string().nullable(),
  at: z.iso.datetime({ offset: true }),
};

const itemOf = ({ ref, indicator, period, by, organisation, meeting, at }: StatementRow) => ({
  ref,
  indicator,
  period,
  by,
  organisation,
  meeting,
  at: isoInZone(at),
});

/** What people told beside the figures, oldest first. */
export const stories = collection({
  name: "stories",
  key: "ref",
  filters,
  item: z.object({ ...fields, text: z.string() }),
  list: async (ctx, actor, filter, page) => {
    const { items, next } = await listStatements(ctx, "story", filter, page, viewerFor(ctx, actor));
    return { items: items.map((row) => ({ ...itemOf(row), text: row.text ?? "" })), next };
  },
});

/** What figures mean, oldest first; `none`: it was said that no interpretation is needed, and there is no text. */
export const interpretations = collection({
  name: "interpretations",
  key: "ref",
  filters,
  item: z.object({ ...fields, text: z.string().nullable(), none: z.boolean() }),
  list: async (ctx, actor, filter, page) => {
    const { items, next } = await listStatements(ctx, "interpretation", filter, page, viewerFor(ctx, actor));
    return { items: items.map((row) => ({ ...itemOf(row), text: row.text, none: isNone(row) })), next };
  },
});
