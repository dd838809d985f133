import type { VNode } from "preact";
import { dispatch } from "../../../engine/dispatch.ts";
import { findCommand } from "../../../engine/registry.ts";
import { html } from "../../render/html.ts";
import { cardView, heading } from "../../render/render.ts";
import { contextOf, type Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";

interface CardSection {
  /** In the page, so that a link can lead to it. */
  id: string;
  /** A command that only reads, by its path. */
  command: string;
  input?: Record<string, unknown>;
}

/** What a command answers, as a part of a page; nothing where the reader may not run it. */
export async function cardSection(
  web: Web,
  visitor: Visitor,
  { id, command: path, input = {} }: CardSection,
): Promise<VNode | null> {
  const { t, actor, language } = visitor;
  const command = findCommand(web.engine.registry, path);
  if (!command?.allow(actor)) return null;
  const reply = await dispatch(web.engine, { command, input, actor: { ...actor, language }, via: "web" });
  const title = `${id}-titel`;
  return html`<section id=${id} class="ll-card" aria-labelledby=${title} data-refresh>
    ${
      reply.ok
        ? cardView(contextOf(visitor), reply.card, 2, title)
        : [heading(2, t.web.answer, title), html`<p class="utrecht-paragraph">${reply.message}</p>`]
    }
  </section>`;
}
