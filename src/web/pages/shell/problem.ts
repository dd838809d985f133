import type { Response } from "express";
import { type Text, textIn } from "../../../view/text.ts";
import { fragmentOf, html } from "../../render/html.ts";
import { noticeView } from "../../render/notice.ts";
import { heading } from "../../render/render.ts";
import type { Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { sendPage, sendStrangerPage } from "./layout.ts";

/** A page, or a notice for a page that is open, that says in words why there is nothing else to see. */
export async function sendProblem(
  web: Web,
  response: Response,
  status: number,
  words: (t: Text) => [title: string, text: string],
  visitor?: Visitor,
): Promise<void> {
  const t = visitor?.t ?? textIn("nl");
  const [title, text] = words(t);
  if (response.req.get("Leerlus-Fragment")) {
    const context = { t, room: "", csrf: "", may: () => false };
    response.status(status).set("Leerlus-Show", "answer").type("html");
    response.send(
      fragmentOf(noticeView(context, { kind: "refused", message: `${title}. ${text}`, details: [] })),
    );
    return;
  }
  const main = html`<div class="ll-problem">
    ${heading(1, title)}
    <p class="utrecht-paragraph">${text}</p>
    <p class="utrecht-paragraph"><a class="utrecht-link" href="/">${t.web.backTo(t.page.names.today)}</a></p>
  </div>`;
  if (visitor) await sendPage(web, visitor, response, { title, status }, main);
  else sendStrangerPage(web, response, { t, title, status }, main);
}
