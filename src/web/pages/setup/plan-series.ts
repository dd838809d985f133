import { randomUUID } from "node:crypto";
import type { Response } from "express";
import type { VNode } from "preact";
import { dispatch } from "../../../engine/dispatch.ts";
import { formOf } from "../../../engine/input/form.ts";
import type { Issue } from "../../../engine/refusal.ts";
import { findCommand } from "../../../engine/registry.ts";
import type { Card } from "../../../view/card.ts";
import { inputFromForm, keyOfForm } from "../../receive/command-from-form.ts";
import { formValue } from "../../receive/form-value.ts";
import { hidden } from "../../render/buttons.ts";
import { html } from "../../render/html.ts";
import { cardView } from "../../render/render.ts";
import { sendOn } from "../../respond.ts";
import { actorOf, STATUS } from "../../run.ts";
import { contextOf, type Handler, type Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { formView } from "../form/form.ts";
import { pageHead } from "../parts/page-head.ts";
import { sendPage } from "../shell/layout.ts";
import { forCoordinator, SETUP_PATH } from "./for-coordinator.ts";
import { withoutLinks } from "./without-links.ts";

export const SERIES_PATH = `${SETUP_PATH}/reeks`;

const planOf = ({ engine }: Web) => {
  const command = findCommand(engine.registry, "meeting/plan");
  if (!command) throw new Error("no command meeting/plan");
  return command;
};

/** The form of a series, of which the dates are shown before it is planned. */
export const sendSeriesForm = (web: Web): Handler =>
  forCoordinator(web, async (_setup, visitor, _request, response) => {
    await send(web, visitor, response, { input: {}, issues: [], status: 200 });
  });

/** Shows the dates of a series; plans it when that is asked. */
export const sentSeriesForm = (web: Web): Handler =>
  forCoordinator(web, async (_setup, visitor, request, response) => {
    const command = planOf(web);
    const input = inputFromForm(command, request.body);
    const isPlanned = formValue(request.body, "doe") === "plan";
    const how = isPlanned ? { key: keyOfForm(request.body) } : { dryRun: true };
    const reply = await dispatch(web.engine, {
      command,
      input,
      actor: actorOf(visitor),
      via: "web",
      ...how,
    });
    if (!reply.ok) {
      const { code, issues, message } = reply;
      return await send(web, visitor, response, { input, issues, status: STATUS[code], message });
    }
    if (!isPlanned)
      return await send(web, visitor, response, { input, issues: [], status: 200, card: reply.card });
    // The dates stand on the page that this leads to.
    const body = reply.card.body.filter(({ type }) => type !== "list");
    const notice = { kind: "answer", card: { ...reply.card, body }, shared: false } as const;
    sendOn(web, visitor, response, { room: "", back: "/overleggen" }, notice);
  });

interface Shown {
  input: Record<string, unknown>;
  issues: Issue[];
  status: number;
  /** Why it is not planned, besides what is wrong with its fields. */
  message?: string;
  /** What planning it would answer. */
  card?: Card;
}

async function send(
  web: Web,
  visitor: Visitor,
  response: Response,
  { input, issues, status, message, card }: Shown,
): Promise<void> {
  const { t, csrf } = visitor;
  const words = t.pages.setup.series;
  const form = await formOf(web.engine, planOf(web), actorOf(visitor), input, issues);
  if (message !== undefined && issues.length === 0) form.problems.push(message);
  const own = { action: SERIES_PATH, back: SETUP_PATH, submit: words.look, isSeen: card !== undefined };
  const main = html`
    ${pageHead({ title: words.title, lead: words.lead })}
    ${card && preview(visitor, card, input)}
    ${formView({ t, csrf, room: "", level: 2, own }, form)}`;
  // Only what a browser may keep can it go back to: this page was made from what was sent.
  response.set("Cache-Control", "private, no-cache");
  const prefix = status === 200 ? "" : `${t.web.refusedTitle}: `;
  await sendPage(web, visitor, response, { title: prefix + words.title, name: "manage", status }, main);
}

/** The dates as they would be, and the button that plans them. */
function preview(visitor: Visitor, card: Card, input: Record<string, unknown>): VNode {
  const { t, csrf } = visitor;
  const words = t.pages.setup.series;
  const values = Object.entries(input).flatMap(([name, value]) =>
    [value].flat().map((one) => [`v.${name}`, String(one)] as const),
  );
  // Nothing of it is there yet: it has no buttons and no links.
  const body = card.body.filter(({ type }) => type !== "text");
  const shown = withoutLinks({ title: [words.preview], body });
  const context = { ...contextOf(visitor), may: () => false };
  return html`<section id="voorbeeld" class="ll-card" aria-labelledby="voorbeeld-titel">
    ${cardView(context, shown, 2, "voorbeeld-titel")}
    <form method="post" action=${SERIES_PATH} class="ll-buttons">
      ${hidden({ csrf, key: randomUUID() })}
      ${values.map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`)}
      <button type="submit" name="doe" value="plan" class="utrecht-button utrecht-button--primary-action">${words.plan}</button>
    </form>
  </section>`;
}
