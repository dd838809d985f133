import { listSourceRows } from "../../../db/queries/figures/source.ts";
import { isoInZone } from "../../../src/domain/calendar/day.ts";
import type { Context } from "../../../src/engine/context.ts";
import type { SourceStanding } from "../../../src/view/figures/source-cards.ts";

/** How every source of the cooperation file stands, in its order. */
export async function sourceStandings(ctx: Context): Promise<SourceStanding[]> {
  const { settings } = ctx.cooperation;
  const rows = new Map((await listSourceRows(ctx)).map((row) => [row.key, row]));
  const real = ctx.realNow().epochMilliseconds;
  return (settings.sources ?? []).map((source) => {
    const row = rows.get(source.key);
    const iso = (instant: Parameters<typeof isoInZone>[0] | null | undefined) =>
      instant ? isoInZone(instant) : null;
    const isBusy = (row?.leaseUntil?.epochMilliseconds ?? 0) > real;
    return {
      source,
      checkedAt: iso(row?.checkedAt),
      offeredAt: iso(row?.offeredAt),
      failure: row?.failure ?? null,
      failedAt: iso(row?.failedAt),
      retryAt: row?.wantedAt ? iso(row.retryAt) : null,
      state: isBusy ? "busy" : row?.wantedAt ? "wanted" : "quiet",
      waits: (row?.upload ?? null) !== null,
    };
  });
}
