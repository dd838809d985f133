import { dispatch } from "../../engine/dispatch.ts";
import { findCommand } from "../../engine/registry.ts";
import { html } from "../render/html.ts";
import { cardView } from "../render/render.ts";
import { STATUS } from "../run.ts";
import { contextOf, type Handler } from "../session/visitor.ts";
import type { Web } from "../web.ts";
import { sendPage } from "./shell/layout.ts";
import type { PageName } from "./shell/menu.ts";
import { sendProblem } from "./shell/problem.ts";

/** A page of the menu that shows what a command answers which only reads. */
export function sendCard(web: Web, name: PageName, path: string): Handler {
  return async (visitor, _request, response) => {
    const { t, actor, language } = visitor;
    const title = t.page.names[name];
    const command = findCommand(web.engine.registry, path);
    if (!command) {
      return await sendProblem(web, response, 404, () => [title, t.web.notFound], visitor);
    }
    const reply = await dispatch(web.engine, {
      command,
      input: {},
      actor: { ...actor, language },
      via: "web",
    });
    if (!reply.ok)
      return await sendProblem(web, response, STATUS[reply.code], () => [title, reply.message], visitor);
    const card = html`<article id="kaart" class="ll-card" data-refresh>
      ${cardView(contextOf(visitor), reply.card, 1)}
    </article>`;
    await sendPage(web, visitor, response, { title }, card);
  };
}
