import { z } from "zod";
import { findSilentHolders } from "../../db/queries/action/silent.ts";
import { command, coordinator } from "../../src/engine/command.ts";
import { viewerFor } from "../../src/engine/reading/viewer-for.ts";
import { actionNudge } from "../../src/posts/action.ts";
import { silentCard } from "../../src/view/action/silent-card.ts";
import { readerOf } from "./reader.ts";

const MOST = 50;

/** `actie stil`: who did not answer the last question about their actions, each with a button to ask now. */
export const silentActions = command({
  name: ["actie", "stil"],
  alias: ["action", "silent"],
  summary: (t) => t.action.silent.summary,
  input: z.object({}),
  allow: coordinator,
  changes: false,
  run: async (ctx, actor) => {
    const { directory } = ctx;
    const wanted = { purpose: actionNudge.purpose, viewer: viewerFor(ctx, actor) };
    const silent = await findSilentHolders(ctx, directory, wanted);
    return { card: silentCard(readerOf(ctx), silent, MOST) };
  },
});
