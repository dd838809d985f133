import { z } from "zod";
import { listChoices } from "../../../db/queries/publication.ts";
import { NOTHING_PUBLIC } from "../../../src/domain/public-records/publication.ts";
import { command, coordinator } from "../../../src/engine/command.ts";
import { publicationCard } from "../../../src/view/leerlus/publication-card.ts";

/** `leerlus publicatie`: which kinds may be public, and what was decided about single records. */
export const showPublication = command({
  name: ["leerlus", "publicatie"],
  alias: ["leerlus", "publication"],
  summary: (t) => t.publication.summary,
  input: z.object({}),
  allow: coordinator,
  changes: false,
  run: async (ctx) => {
    const { cooperation, t } = ctx;
    const choices = [...(await listChoices(ctx)).values()];
    return { card: publicationCard(t, cooperation.settings.publication ?? NOTHING_PUBLIC, choices) };
  },
});
