import { z } from "zod";
import { insertAgreement } from "../../db/queries/agreement.ts";
import { runsMeeting, showsOutcomes } from "../../src/domain/meeting/meeting.ts";
import { roomToStayIn } from "../../src/domain/viewer.ts";
import { command, member } from "../../src/engine/command.ts";
import { futureDay, longText, organisation, ref, text } from "../../src/engine/input/field.ts";
import { announceHere } from "../../src/engine/posting/posting.ts";
import { recordedIn } from "../../src/engine/reading/recorded-in.ts";
import { agreementAdded } from "../../src/posts/agreement.ts";
import { goOnIn } from "../../src/view/agenda/go-on.ts";
import { agreementCard } from "../../src/view/agreement/agreement-cards.ts";
import { readerOf } from "./reader.ts";

/**
 * `afspraak nieuw Minder doorplaatsingen; partijen Het Lichtbaken; evaluatie 1 juni`: the new agreement, in the room where it
 * was typed, at an item of a meeting that runs on its agenda; a draft, unless who makes it leads the meeting or coordinates.
 */
export const addAgreement = command({
  name: ["afspraak", "nieuw"],
  alias: ["agreement", "add"],
  summary: (t) => t.agreement.addSummary,
  input: z.object({
    title: text("title", { min: 3 }),
    intention: longText("intention", { max: 2000 }).optional(),
    parties: z.array(organisation("parties")).min(1).max(100),
    review: futureDay("review"),
    theme: text("theme", { max: 100 }).optional(),
    indicators: z
      .array(text("indicators", { max: 60 }))
      .max(50)
      .optional(),
    item: ref("item", "item").optional(),
  }),
  allow: member,
  changes: true,
  run: async (ctx, actor, input) => {
    const now = ctx.now();
    const { item = null, theme = null, intention = null, indicators = [] } = input;
    const { meeting, under } = await recordedIn(ctx, item);
    const mayDecide = runsMeeting(actor, meeting ?? { chair: null, scribe: null });
    const agreement = await insertAgreement(ctx, ctx.today().slice(0, 4), {
      title: input.title,
      parties: input.parties,
      review: input.review,
      intention,
      theme,
      indicators,
      item,
      meeting: meeting?.ref ?? null,
      room: roomToStayIn(ctx.room, under),
      state: mayDecide ? "active" : "draft",
      createdAt: now,
    });
    const { ref } = agreement;
    const thread = meeting?.room === ctx.room ? meeting?.ref : undefined;
    const isSeen = meeting !== undefined && showsOutcomes(meeting, item, ctx.room);
    return {
      ref,
      card: agreementCard(readerOf(ctx), agreement),
      answers: isSeen ? undefined : announceHere(agreementAdded, { subject: ref, about: { thread } }),
      next: goOnIn(ctx.t, actor, meeting),
      journey: item === null ? [] : [{ item, ref, what: "agreement" }],
      changed: [item, meeting?.ref].filter((changed) => typeof changed === "string"),
    };
  },
});
