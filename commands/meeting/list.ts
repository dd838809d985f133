import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { comingMeetings, type Meeting } from "../../db/queries/meeting/meeting.ts";
import { rsvpsAbout } from "../../db/queries/meeting/rsvp.ts";
import { anyone, command, coordinator, member } from "../../src/engine/command.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import { viewerFor } from "../../src/engine/reading/viewer-for.ts";
import type { Button, ListItem } from "../../src/view/card.ts";
import { meetingItem, meetingsCard, proposalButton } from "../../src/view/meeting/meeting-cards.ts";
import { rsvpButtons } from "../../src/view/meeting/rsvp-buttons.ts";
import { ownRsvps } from "../../src/view/meeting/rsvp-facts.ts";
import { runningButtons } from "../../src/view/meeting/running-buttons.ts";
import { pollsWaitingFor } from "./poll/waiting.ts";

/** What a chat message can hold; the web and the API show all. */
const SHOWN = 30;
/** More are not planned ahead. */
const ENOUGH = 1000;
/** So many can be answered in the list; the later ones on their own cards. */
const ANSWERED = 5;

/** Whoever leads a meeting can begin it from here from a quarter of an hour before: then people come in. */
const MINUTES_BEFORE = 15;

const isAboutToBegin = ({ startAt }: Meeting, now: Temporal.Instant): boolean =>
  now.epochMilliseconds >= startAt.subtract({ minutes: MINUTES_BEFORE }).epochMilliseconds;

/** `overleg lijst`: the date polls that wait for the asker, then the meetings to come, for the asker alone. */
export const listMeetings = command({
  name: ["overleg", "lijst"],
  alias: ["meeting", "list"],
  summary: (t) => t.meeting.summary.list,
  input: z.object({}),
  allow: anyone,
  changes: false,
  isDefault: true,
  run: async (ctx, actor) => {
    const viewer = viewerFor(ctx, actor);
    const coming = await comingMeetings(ctx.db, ctx.cooperation.slug, ctx.now(), ENOUGH, viewer);
    const rest = Math.max(0, coming.length - SHOWN);
    const waiting = member(actor) ? await pollsWaitingFor(ctx, actor) : [];
    return { card: meetingsCard(ctx.t, await itemsFor(ctx, actor, coming.slice(0, SHOWN)), rest, waiting) };
  },
});

/** Each meeting with the reader's own answer and with what they may do about it. */
async function itemsFor(ctx: Context, actor: Actor, coming: readonly Meeting[]): Promise<ListItem[]> {
  const { t, directory } = ctx;
  const refs = coming.map(({ ref }) => ref);
  const rsvps = await rsvpsAbout(ctx.db, ctx.cooperation.slug, actor.email, refs);
  return coming.map((meeting, index) => {
    const about = rsvps.filter((rsvp) => rsvp.meeting === meeting.ref);
    const given = about.find(({ person }) => person === actor.email)?.answer;
    const buttons: Button[] = [
      ...(isAboutToBegin(meeting, ctx.now()) || meeting.state === "running"
        ? runningButtons(t, actor, meeting, ctx.now())
        : []),
      ...(member(actor) && index < ANSWERED ? rsvpButtons(t, meeting, given) : []),
      ...(coordinator(actor) ? proposalButton(t, meeting, ctx.now()) : []),
    ];
    return meetingItem(t, meeting, buttons, ownRsvps(t, directory, actor.email, about));
  });
}
