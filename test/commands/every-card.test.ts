import { HtmlValidate } from "html-validate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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
import { everyCommand, loseDelivery, prepareEveryCommand } from "../every-command.ts";
import { openTestApp, type TestApp } from "../harness.ts";
import { wrongInMail } from "../mail/mail-rules.ts";
import { messageViolations, updateViolations } from "../slack/fake/limits.ts";
import { detailsViolations } from "../slack/fake/limits-of-entities.ts";
import { unescaped } from "../slack/render/unescaped.ts";
import { context as inSlack } from "../slack/render-context.ts";
import { wrongInCard } from "../teams/render/card-schema.ts";
import { context as inTeams } from "../teams/render-context.ts";

/** Every card that the commands answer with when each is called once, and every card that is posted by that. */
const cards: [string, Card][] = [];
let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
  await prepareEveryCommand(app);
  const delivery = await loseDelivery(app);
  const now = await app.engine.clock.now(app.database.db);
  for (const { path, input, as = "coordinator@example.org", room } of everyCommand(delivery, now)) {
    const reply = await app.as(as).run(path, input, room ? { room } : {});
    if (!reply.ok) continue;
    cards.push([path, reply.card]);
    if (reply.next) cards.push([`${path}, and what is next`, reply.next]);
  }
  for (const { purpose, subject, card } of await app.posts()) cards.push([`${purpose} of ${subject}`, card]);
}, 300_000);
afterAll(() => app.close());

/** What HTML allows where, and what readers need; how it is written (spaces, quotes, empty elements) says nothing. */
const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: { "void-style": "off", "no-trailing-whitespace": "off", "no-inline-style": "off" },
});

/** The names of the cards with which something is wrong, and what. */
const wrong = (check: (card: Card) => unknown[]): [string, unknown[]][] =>
  cards
    .map(([name, card]): [string, unknown[]] => [name, check(card)])
    .filter(([, found]) => found.length > 0);

describe("every card", () => {
  it("is among them", () => {
    expect(cards.length).toBeGreaterThan(150);
    const kinds = new Set(cards.flatMap(([, { body }]) => body.map(({ type }) => type)));
    expect([...kinds].toSorted()).toEqual(["chart", "facts", "heading", "list", "notice", "text"]);
  });

  it.each([true, false])("is a message that Slack takes, new and changed, with tables: %s", (tables) => {
    expect(
      wrong((card) => {
        const { blocks, text } = renderMessage({ ...inSlack, tables }, card);
        const message = { blocks, text };
        const changed = { ...message, ts: "1700000000.000001" };
        return [...messageViolations(message), ...updateViolations(changed), ...unescaped(message)];
      }),
    ).toEqual([]);
  });

  it("stands somewhere as a table of Slack: actions, presence and figures", () => {
    const tabled = cards.flatMap(([name, card]) => {
      const { blocks } = renderMessage({ ...inSlack, tables: true }, card);
      return blocks.some(({ type }) => type === "data_table") ? [name] : [];
    });
    expect(tabled).toEqual(
      expect.arrayContaining(["action/list", "meeting/presence-list", "indicator/show"]),
    );
  });

  it("is a work object that Slack takes", () => {
    const about = { cooperation: "g7", ref: "A-1", at: 1 };
    expect(
      wrong((card) => {
        const metadata = entityOf(inSlack, card, about);
        return [...detailsViolations({ metadata }), ...unescaped(metadata)];
      }),
    ).toEqual([]);
  });

  it("is an Adaptive Card that Teams takes", () => {
    expect(wrong((card) => wrongInCard(renderCard(inTeams, card).card))).toEqual([]);
  });

  it("is an e-mail that every mail program shows, with a subject of one line and a text that says something", () => {
    const t = textIn("nl");
    const context = { t, baseUrl: "https://leerlus.example", linkOf: () => "https://leerlus.example/m/x" };
    const stopUrl = "https://leerlus.example/m/stop";
    const foot = footOf(t, { cooperation: "G7", person: "Anna", hasButtons: true, stopUrl });
    expect(
      wrong((card) => {
        const isSubject = /^[^\p{Cc}]{1,150}$/u.test(subjectOf(t, card));
        const text = renderText(context, card, foot);
        return [
          ...wrongInMail(renderHtml(context, card, foot)),
          ...(isSubject ? [] : ["subject"]),
          ...(text.trim().length > 20 && !/(?![\n\t])\p{Cc}/u.test(text) ? [] : ["text"]),
        ];
      }),
    ).toEqual([]);
  });

  it("is a part of a page that is right by the standard of HTML, and reachable by every reader", async () => {
    const context: CardContext = { t: textIn("nl"), room: "implementation", csrf: "x", may: () => true };
    const found: [string, string[]][] = [];
    for (const [name, card] of cards) {
      const page = html`<html lang="nl"><head><title>Kaart</title></head><body><main>${cardView(context, card, 1)}</main></body></html>`;
      const { results } = await validator.validateString(documentOf(page));
      const messages = results.flatMap((one) =>
        one.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      );
      if (messages.length > 0) found.push([name, [...new Set(messages)]]);
    }
    expect(found).toEqual([]);
  });
});
