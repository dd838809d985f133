import type { Response } from "express";
import type { VNode } from "preact";
import { onlyCooperation } from "../../../conversation/directory/workspace.ts";
import { type Text, textIn } from "../../../view/text.ts";
import { ACCOUNT_PATH } from "../../account/paths.ts";
import { fragmentOf, html } from "../../render/html.ts";
import { noticeView } from "../../render/notice.ts";
import { heading } from "../../render/render.ts";
import type { Web } from "../../web.ts";
import { sendStrangerPage } from "./layout.ts";

const t = textIn("nl");
const en = textIn("en");

/** Asks for an address to mail a link to; the answer is the same for every address. */
const mailForm = (): VNode => html`<form method="post" action="/aanmelden" class="utrecht-form">
  <div class="ll-field utrecht-form-field--distanced">
    <label class="utrecht-form-label" for="adres">${t.web.signInAddress} <span lang="en">(${en.web.signInAddress})</span></label>
    <input id="adres" name="adres" type="email" class="utrecht-textbox" autocomplete="email" maxlength="254" required />
  </div>
  <div class="ll-buttons"><button type="submit" class="utrecht-button utrecht-button--primary-action">${t.web.signInMail}</button></div>
</form>`;

/** A link, not a form: the issuer is another site, and forms may be sent to our own only. */
const accountLink = (): VNode => html`<p class="utrecht-paragraph">
    <a class="utrecht-button utrecht-button--primary-action ll-button-link" href=${ACCOUNT_PATH}>${t.account.button}</a>
  </p>
  <p class="utrecht-paragraph">${t.account.hint} <span lang="en">${textIn("en").account.button}. ${textIn("en").account.hint}</span></p>`;

/** How to get in: a stranger has no language yet, so both are there. */
function how({ issuer, mailSignIn }: Web): VNode {
  return html`${issuer && accountLink()}${mailSignIn && mailForm()}<p class="utrecht-paragraph">${t.web.signInHow}</p>
    <p class="utrecht-paragraph">${t.web.signInChat} <code class="ll-code">${t.web.signInChatCommand}</code></p>
    <p class="utrecht-paragraph">${t.web.signInAsk}</p>
    <div lang="en" class="ll-other-language">
      <p class="utrecht-paragraph">${en.web.signInHow} ${en.web.signInChat} <code class="ll-code">${en.web.signInChatCommand}</code></p>
      <p class="utrecht-paragraph">${en.web.signInAsk}</p>
    </div>`;
}

/** Where nobody can sign in yet, because there is no cooperation: what to do first. */
function setUpFirst(web: Web, response: Response): void {
  const en = textIn("en");
  const steps = (words: typeof t.web) =>
    html`<p class="utrecht-paragraph">${words.setUpFirstText}</p>
      <ol class="ll-list">${words.setUpFirstSteps.map(
        ([does, typed]) => html`<li>${does} <code class="ll-code">${typed}</code></li>`,
      )}</ol>`;
  sendStrangerPage(web, response, { t, title: t.web.setUpFirst, status: 401 }, [
    heading(1, t.web.setUpFirst),
    steps(t.web),
    html`<div lang="en" class="ll-other-language">${steps(en.web)}</div>`,
  ]);
}

/** For whoever is not signed in, or not any more. */
export async function signInNeeded(web: Web, response: Response): Promise<void> {
  const title = t.web.signInNeeded;
  if (response.req.get("Leerlus-Fragment")) {
    const message = `${title}. ${t.refusal.signedOut}`;
    response.status(401).set("Leerlus-Show", "answer").type("html");
    response.send(
      fragmentOf(
        noticeView({ t, room: "", csrf: "", may: () => false }, { kind: "refused", message, details: [] }),
      ),
    );
    return;
  }
  const only = await onlyCooperation(web.engine);
  if (typeof only === "object" && only.there === 0) return setUpFirst(web, response);
  sendStrangerPage(web, response, { t, title, status: 401 }, [heading(1, title), how(web)]);
}

/**
 * After signing out, or a link that does not work.
 * @param text said in both languages
 */
export function sendSignInWords(
  web: Web,
  response: Response,
  status: number,
  title: string,
  text?: (t: Text) => string,
): void {
  const words =
    text &&
    html`<p class="utrecht-paragraph">${text(t)}</p>
      <p lang="en" class="utrecht-paragraph">${text(en)}</p>`;
  sendStrangerPage(web, response, { t, title, status }, [heading(1, title), words, how(web)]);
}

/**
 * Asks for a press before a link is used up: mail scanners and chat previews open links too.
 */
export function sendSignInButton(web: Web, response: Response, secret: string): void {
  const title = t.web.signInTitle;
  sendStrangerPage(web, response, { t, title, status: 200 }, [
    heading(1, title),
    html`<p class="utrecht-paragraph">${t.web.signInReady}</p>`,
    html`<form method="post" action=${`/aanmelden/${encodeURIComponent(secret)}`}>
      <button type="submit" class="utrecht-button utrecht-button--primary-action">${t.web.signInButton}</button>
    </form>`,
  ]);
}
