import { HtmlValidate } from "html-validate";
import { footOf } from "../../src/mail/render/foot.ts";
import { renderHtml } from "../../src/mail/render/html.ts";
import { subjectOf } from "../../src/mail/render/subject.ts";
import { renderText } from "../../src/mail/render/text.ts";
import { entityOf } from "../../src/slack/render/entity.ts";
import { renderMessage } from "../../src/slack/render/render.ts";
import { renderCard } from "../../src/teams/render/render-card.ts";
import type { Card } from "../../src/view/card.ts";
import { textIn } from "../../src/view/text.ts";
import type { CardContext } from "../../src/web/render/card-context.ts";
import { documentOf, html } from "../../src/web/render/html.ts";
import { cardView } from "../../src/web/render/render.ts";
import { everyCommand, loseDelivery, prepareEveryCommand, type SampleCall } from "../every-command.ts";
import type { TestApp } from "../harness.ts";
import { wrongInMail } from "../mail/mail-rules.ts";
import { messageViolations, updateViolations } from "../slack/fake/limits.ts";
import { detailsViolations } from "../slack/fake/limits-of-entities.ts";
import { unescaped } from "../slack/render/unescaped.ts";
import { context as inSlack } from "../slack/render-context.ts";
import { wrongInCard } from "../teams/render/card-schema.ts";
import { context as inTeams } from "../teams/render-context.ts";

export type NamedCard = [name: string, card: Card];

/**
 * Every card that the commands answer with when each is called once, and every card that is posted by that.
 * @param changed what is called in the place of a call
 */
export async function everyCard(
  app: TestApp,
  changed: (call: SampleCall) => SampleCall = (call) => call,
): Promise<NamedCard[]> {
  const cards: NamedCard[] = [];
  await prepareEveryCommand(app);
  const delivery = await loseDelivery(app);
  const now = await app.engine.clock.now(app.database.db);
  for (const call of everyCommand(delivery, now)) {
    const { path, input, as = "coordinator@example.org", room } = changed(call);
    const reply = await app.as(as).run(path, input, room ? { room } : {});
    if (!reply.ok) continue;
    cards.push([path, reply.card]);
    if (reply.next) cards.push([`${path}, and what is next`, reply.next]);
  }
  for (const { purpose, subject, card } of await app.posts()) cards.push([`${purpose} of ${subject}`, card]);
  return cards;
}

/** What HTML allows where, and what readers need; how it is written (spaces, quotes, empty elements) says nothing. */
const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: { "void-style": "off", "no-trailing-whitespace": "off", "no-inline-style": "off" },
});

function wrongInSlack(card: Card, tables: boolean): unknown[] {
  const { blocks, text } = renderMessage({ ...inSlack, tables }, card);
  const message = { blocks, text };
  const changed = { ...message, ts: "1700000000.000001" };
  return [...messageViolations(message), ...updateViolations(changed), ...unescaped(message)];
}

function wrongInWorkObject(card: Card): unknown[] {
  const metadata = entityOf(inSlack, card, { cooperation: "g7", ref: "A-1", at: 1 });
  return [...detailsViolations({ metadata }), ...unescaped(metadata)];
}

function wrongInPost(card: Card): unknown[] {
  const t = textIn("nl");
  const context = { t, baseUrl: "https://leerlus.example", linkOf: () => "https://leerlus.example/m/x" };
  const stopUrl = "https://leerlus.example/m/stop";
  const foot = footOf(t, { cooperation: "G7", person: "Anna", hasButtons: true, stopUrl });
  const isSubject = /^[^\p{Cc}]{1,150}$/u.test(subjectOf(t, card));
  const text = renderText(context, card, foot);
  return [
    ...wrongInMail(renderHtml(context, card, foot)),
    ...(isSubject ? [] : ["subject"]),
    ...(text.trim().length > 20 && !/(?![\n\t])\p{Cc}/u.test(text) ? [] : ["text"]),
  ];
}

async function wrongInPage(card: Card): Promise<unknown[]> {
  const context: CardContext = { t: textIn("nl"), room: "implementation", csrf: "x", may: () => true };
  const page = html`<html lang="nl"><head><title>Kaart</title></head><body><main>${cardView(context, card, 1)}</main></body></html>`;
  const { results } = await validator.validateString(documentOf(page));
  return results.flatMap((one) => one.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

/** What must hold of every card, by what it becomes; what is found is what is wrong. */
export const CARD_RULES: [what: string, check: (card: Card) => unknown[] | Promise<unknown[]>][] = [
  ["a message that Slack takes, new and changed", (card) => wrongInSlack(card, false)],
  ["a message with tables that Slack takes, new and changed", (card) => wrongInSlack(card, true)],
  ["a work object that Slack takes", wrongInWorkObject],
  ["an Adaptive Card that Teams takes", (card) => wrongInCard(renderCard(inTeams, card).card)],
  [
    "an e-mail that every mail program shows, with a subject of one line and a text that says something",
    wrongInPost,
  ],
  ["a part of a page that is right by the standard of HTML, and reachable by every reader", wrongInPage],
];

/** The names of the cards with which something is wrong, and what. */
export async function wrongAmong(
  cards: readonly NamedCard[],
  check: (card: Card) => unknown[] | Promise<unknown[]>,
): Promise<[string, unknown[]][]> {
  const found: [string, unknown[]][] = [];
  for (const [name, card] of cards) {
    const wrong = await check(card);
    if (wrong.length > 0) found.push([name, [...new Set(wrong)]]);
  }
  return found;
}
