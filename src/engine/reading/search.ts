import { type Found, partsAround, searchEverything } from "../../../db/queries/search/search.ts";
import { withoutAddresses } from "../../domain/organisation/without-addresses.ts";
import { type FoundKind, searchQuery } from "../../domain/search/query.ts";
import { foundTitle } from "../../view/found-title.ts";
import type { Actor, Context, Via } from "../context.ts";
import type { Engine } from "../engine.ts";
import { makeContext } from "../make-context.ts";
import { noteDocument } from "./note-read.ts";
import { viewerFor } from "./viewer-for.ts";

/** What a search shows of one thing. */
export interface FoundItem {
  ref: string;
  kind: FoundKind;
  title: string;
  /** What it says around the words; empty when the title says all. */
  snippet: string;
}

const MOST = 50;
const LONGEST_TITLE = 120;

/** What a person may see that has all the words, the best fifty, and how many more there are. */
export async function search(
  ctx: Context,
  actor: Actor,
  typed: string,
): Promise<{ items: FoundItem[]; rest: number }> {
  const query = searchQuery(typed);
  if (query === "") return { items: [], rest: 0 };
  const { db } = ctx;
  const { found, all } = await searchEverything(ctx, query, viewerFor(ctx, actor), MOST);
  const shown = found.map((one) => ({ ...titled(ctx, one), ref: one.ref, kind: one.kind }));
  const parts = await partsAround(
    db,
    query,
    shown.map(({ text }) => text),
  );
  const items = shown.map(({ ref, kind, title }, nth) => ({
    ref,
    kind,
    title,
    snippet: (parts[nth] ?? "").replace(/\s+/g, " ").trim(),
  }));
  return { items, rest: all - items.length };
}

/** The same for whoever asks outside a command; who sees no addresses gets names in their place. */
export async function readSearch(
  engine: Engine,
  actor: Actor,
  asked: { query: string; via: Via },
): Promise<{ items: FoundItem[]; rest: number }> {
  return await engine.database.db.transaction(async (db) => {
    const ctx = await makeContext(engine, db, actor.cooperation, {
      via: asked.via,
      language: actor.language,
    });
    await noteDocument(ctx, actor, "search");
    const found = await search(ctx, actor, asked.query);
    return viewerFor(ctx, actor).seesAddresses ? found : withoutAddresses(found, ctx.directory, actor.email);
  });
}

/** A title of one line; of one that is longer the whole is the text. */
function titled(ctx: Context, found: Found): { title: string; text: string } {
  const whole = foundTitle(ctx.t, found, ctx.cooperation.settings.indicators ?? []).replace(/\s+/g, " ");
  if (whole.length <= LONGEST_TITLE) return { title: whole, text: found.text ?? "" };
  const cut = whole.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, "");
  return { title: `${cut}…`, text: found.text ?? whole };
}
