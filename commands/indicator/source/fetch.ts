import { z } from "zod";
import { wantSource } from "../../../db/queries/figures/source.ts";
import { type Source, sourceSubject } from "../../../src/domain/figures/source.ts";
import { command, coordinator } from "../../../src/engine/command.ts";
import type { Context } from "../../../src/engine/context.ts";
import { answer } from "../../../src/engine/input/field.ts";
import { Refusal } from "../../../src/engine/refusal.ts";
import { sourcesCard } from "../../../src/view/figures/source-cards.ts";
import { sourceStandings } from "./standing.ts";

/**
 * `indicator ophalen [bron]`: has a source fetched now, or all of them, also when it is as it was. What it brings comes to
 * the secretariat a little later.
 */
export const fetchSources = command({
  name: ["indicator", "ophalen"],
  alias: ["indicator", "fetch"],
  summary: (t) => t.source.fetchSummary,
  input: z.object({ source: answer("source").optional() }),
  allow: coordinator,
  changes: true,
  lastCounts: true,
  asks: async (ctx) => {
    const { field, source: words } = ctx.t;
    const all = { value: "", label: words.askAll };
    const options = sourcesOf(ctx).map(({ key, table }) => ({
      value: key,
      label: `${key} (${words.table(table)})`,
    }));
    return { source: { label: field.source[0] ?? "", options: [all, ...options] } };
  },
  run: async (ctx, _actor, { source: asked }) => {
    const { t } = ctx;
    const all = sourcesOf(ctx);
    if (all.length === 0) throw new Refusal("conflict", t.source.none);
    const wanted = asked?.trim().toLowerCase() ?? "";
    const meant = wanted === "" ? all : all.filter(({ key }) => key === wanted);
    const keys = all.map(({ key }) => key);
    if (meant.length === 0) throw new Refusal("not-found", t.source.unknown(wanted, keys));
    for (const { key } of meant) await wantSource(ctx, key, { at: ctx.now(), isForced: true });
    const card = sourcesCard(t, await sourceStandings(ctx), t.source.asked);
    return {
      card,
      subject: meant
        .map(({ key }) => sourceSubject(key))
        .join(", ")
        .slice(0, 200),
    };
  },
});

const sourcesOf = ({ cooperation }: Context): readonly Source[] => cooperation.settings.sources ?? [];
