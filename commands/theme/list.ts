import { z } from "zod";
import { themesInOrder } from "../../db/queries/theme/theme.ts";
import { circlesAbout } from "../../db/queries/theme/theme-circle.ts";
import { votedFor } from "../../db/queries/theme/vote.ts";
import { anyone, command, member } from "../../src/engine/command.ts";
import { viewerFor } from "../../src/engine/reading/viewer-for.ts";
import { themesCard } from "../../src/view/theme/themes-card.ts";

const MOST = 50;

/** `thema`: the themes that the asker may see, what can be voted on first, most votes first. */
export const showThemes = command({
  name: ["thema", "lijst"],
  alias: ["theme", "list"],
  summary: (t) => t.theme.listSummary,
  input: z.object({}),
  allow: anyone,
  changes: false,
  isDefault: true,
  run: async (ctx, actor) => {
    const { t } = ctx;
    const { themes, all } = await themesInOrder(ctx, MOST, viewerFor(ctx, actor));
    const refs = themes.map(({ ref }) => ref);
    const circles = await circlesAbout(ctx, refs);
    const voted = await votedFor(ctx, refs, actor.email);
    return { card: themesCard(t, { themes, circles, all }, { isMember: member(actor), voted }) };
  },
});
