import type { Request, Response } from "express";
import { changesBy } from "../../../engine/command.ts";
import { dispatch } from "../../../engine/dispatch.ts";
import type { RefNoun } from "../../../engine/input/field.ts";
import { parseCommandLine } from "../../../engine/input/parse-command-line.ts";
import { nounOfRef } from "../../../engine/input/parse-field.ts";
import { readableRoom } from "../../../engine/reading/room-feed.ts";
import { refPath } from "../../../view/link.ts";
import { formValue } from "../../receive/form-value.ts";
import { html } from "../../render/html.ts";
import { roomAddress } from "../../render/notice.ts";
import { cardView } from "../../render/render.ts";
import { STATUS } from "../../run.ts";
import type { Handler, Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { sendPage } from "../shell/layout.ts";
import { PAGES, type PageName } from "../shell/menu.ts";
import { sendProblem } from "../shell/problem.ts";

/** The page of the menu to which a reference belongs. */
const BELONGS: Partial<Record<RefNoun, PageName>> = {
  item: "meetings",
  decision: "meetings",
  "date-poll": "meetings",
  action: "actions",
  agreement: "agreements",
  contract: "agreements",
  theme: "themes",
  revision: "revisions",
  told: "indicators",
};

/** `/ref/A-41`, as links of before have it. */
export function redirectReference(web: Web): Handler {
  return async (visitor, request, response) => {
    const ref = askedRef(request);
    if (!nounOfRef(ref)) return await notThere(web, visitor, response, ref);
    const [, query] = request.originalUrl.split("?", 2);
    response.redirect(301, refPath(ref.toUpperCase()) + (query === undefined ? "" : `?${query}`));
  };
}

const askedRef = (request: Request): string => String(request.params.ref).slice(0, 60);

async function notThere(web: Web, visitor: Visitor, response: Response, ref: string): Promise<void> {
  const { web: words } = visitor.t;
  await sendProblem(web, response, 404, () => [words.nothingHere(ref), words.notFound], visitor);
}

/** `/A-41`: what a reference names, on a page of its own; `?ruimte=` is where it was found. */
export function sendReference(web: Web): Handler {
  return async (visitor, request, response) => {
    const { actor, place, csrf, t, may, language, address } = visitor;
    const ref = askedRef(request).toUpperCase();
    const found = readableRoom(web.engine, actor, place, formValue(request.query, "ruimte"));
    const room = found && !found.key.startsWith("person:") ? found.key : "";
    const typed = parseCommandLine(web.engine.registry, ref, t);
    if (!("command" in typed) || changesBy(typed.command, typed.input)) {
      return await notThere(web, visitor, response, ref);
    }
    const { command, input } = typed;
    const reply = await dispatch(web.engine, {
      command,
      input,
      actor: { ...actor, language },
      via: "web",
      room: room || undefined,
    });
    if (!reply.ok) {
      const status = reply.code === "fault" || reply.code === "unavailable" ? STATUS[reply.code] : 404;
      return await sendProblem(web, response, status, () => [t.web.nothingHere(ref), reply.message], visitor);
    }
    const noun = nounOfRef(ref);
    const name = (noun && BELONGS[noun]) ?? "today";
    const back = found
      ? { href: roomAddress(room), name: found.name }
      : { href: PAGES.find(([one]) => one === name)?.[1] ?? "/", name: t.page.names[name] };
    const main = html`
      <p><a class="utrecht-link" href=${back.href}>${t.web.backTo(back.name)}</a></p>
      <article id="kaart" class="ll-card" data-refresh>${cardView({ t, room, csrf, may, back: address }, reply.card, 1)}</article>`;
    await sendPage(web, visitor, response, { title: ref, name, boxRoom: room }, main);
  };
}
