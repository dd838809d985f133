import type { Response } from "express";
import type { Actor } from "../../../engine/context.ts";
import { readPlace } from "../../../engine/reading/room-feed.ts";
import { textIn } from "../../../view/text.ts";
import { html } from "../../render/html.ts";
import { heading } from "../../render/render.ts";
import type { Web } from "../../web.ts";
import { sendStrangerPage } from "./layout.ts";

/** Asks whoever takes part in several cooperations where to sign in; each button uses up a link of its own. */
export async function sendCooperations(
  web: Web,
  response: Response,
  actors: readonly Actor[],
): Promise<void> {
  const [t, en] = [textIn("nl"), textIn("en")];
  const choices = await Promise.all(
    actors.map(async (actor) => ({
      name: (await readPlace(web.engine, actor)).name,
      secret: await web.access.issueLink(actor),
    })),
  );
  const title = t.account.chooseTitle;
  sendStrangerPage(web, response, { t, title, status: 200 }, [
    heading(1, title),
    html`<p class="utrecht-paragraph">${t.account.choose}</p>`,
    html`<p class="utrecht-paragraph" lang="en">${en.account.choose}</p>`,
    html`<div class="ll-buttons">${choices.map(
      ({ name, secret }) => html`<form method="post" action=${`/aanmelden/${secret}`}>
        <button type="submit" class="utrecht-button utrecht-button--primary-action">${name}</button>
      </form>`,
    )}</div>`,
  ]);
}
