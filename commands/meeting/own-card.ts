import { Temporal } from "temporal-polyfill";
import { rsvpsOf } from "../../db/queries/meeting/rsvp.ts";
import { together } from "../../db/queries/reads/gather.ts";
import { findTheme } from "../../db/queries/theme/theme.ts";
import { themeOfCircle } from "../../db/queries/theme/theme-circle.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import { quorumOf } from "../../src/domain/meeting/quorum.ts";
import { answersPerOrganisation } from "../../src/domain/meeting/rsvp.ts";
import { coordinator, member } from "../../src/engine/command.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import type { Block, Card } from "../../src/view/card.ts";
import { comingFacts } from "../../src/view/meeting/coming-facts.ts";
import { agendaButton, type Fact, meetingCard } from "../../src/view/meeting/meeting-cards.ts";
import { planningButtons } from "../../src/view/meeting/planning-buttons.ts";
import { reportButtons } from "../../src/view/meeting/report/report-card.ts";
import { rsvpButtons } from "../../src/view/meeting/rsvp-buttons.ts";
import { runningButtons } from "../../src/view/meeting/running-buttons.ts";
import { clashNotices } from "./clash-notices.ts";

/** A meeting's card with the buttons that this person may press now. */
export async function ownCard(ctx: Context, actor: Actor, meeting: Meeting): Promise<Card> {
  const isCancelled = meeting.state === "cancelled";
  const [rsvps, theme] = await together(ctx, (at) => [
    rsvpsOf(at, meeting.ref),
    isCancelled ? [] : themeFact(at, meeting),
  ]);
  const own = rsvps.find(({ person }) => person === actor.email);
  const isOver = Temporal.Instant.compare(meeting.endAt, ctx.now()) <= 0;
  const buttons = [
    ...runningButtons(ctx.t, actor, meeting, ctx.now()),
    ...(member(actor) && !isOver ? rsvpButtons(ctx.t, meeting, own?.answer) : []),
    agendaButton(ctx.t, meeting),
    ...(meeting.state === "closed" ? [reportButtons.show(ctx.t, meeting.ref)] : []),
  ];
  if (coordinator(actor)) buttons.push(...planningButtons(ctx.t, meeting, ctx.now()));
  const quorum = quorumOf(ctx.cooperation.settings, meeting.kind);
  const answers = answersPerOrganisation(ctx.directory, rsvps);
  const more = isCancelled ? [] : [...theme, ...comingFacts(ctx.t, ctx.directory, actor, { answers, own })];
  return meetingCard(ctx.t, { meeting, directory: ctx.directory, quorum, more, buttons, now: ctx.now() });
}

/**
 * The same for whoever planned it, with what it clashes with.
 * @param before stands above that
 */
export async function plannedCard(
  ctx: Context,
  actor: Actor,
  meeting: Meeting,
  before: readonly Block[] = [],
): Promise<Card> {
  const [card, clashes] = await together(ctx, (at) => [
    ownCard(at, actor, meeting),
    clashNotices(at, [meeting]),
  ]);
  return { ...card, body: [...before, ...clashes, ...card.body] };
}

/** What a learning circle is about. */
async function themeFact(ctx: Context, { ref }: Meeting): Promise<Fact[]> {
  const { t } = ctx;
  const circle = await themeOfCircle(ctx, ref);
  const theme = circle && (await findTheme(ctx, circle.theme));
  return theme ? [{ label: t.theme.label, value: [{ ref: theme.ref }, ` ${theme.title}`] }] : [];
}
