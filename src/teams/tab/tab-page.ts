import type { ServerResponse } from "node:http";
import { html } from "htm/preact";
import { sendPage } from "../../conversation/page.ts";
import { TAB_FRAMES } from "../../engine/session/teams-tab-cookie.ts";
import { type Text, textIn } from "../../view/text.ts";
import { TAB_PATH } from "../paths.ts";

/** Our own files that the page loads, below its own address. */
export const TAB_FILES = { library: "teams-js.js", script: "tab.js", style: "tab.css" } as const;

/** What the page may have to say; its script shows one of them. Whoever opens it has no language yet, so both are there. */
const SAID = ["opening", "unknown", "foreign", "refused", "noCookies", "failed", "outside"] as const;

/** The tab in Teams, before anybody is signed in. Without scripts or outside Teams it says where to go. */
export function sendTabPage(response: ServerResponse, baseUrl: string): void {
  const t = textIn("nl");
  const file = (name: string) => `${TAB_PATH}/${name}`;
  const both = (choose: (words: Text["teams"]["tab"]) => string) => html`<p>${choose(t.teams.tab)}</p>
    <p lang="en">${choose(textIn("en").teams.tab)}</p>`;
  sendPage(response, t, 200, {
    title: t.teams.tab.title,
    lines: [],
    more: html`<div role="status">
        ${SAID.map(
          (name) => html`<div data-show=${name} hidden>
            ${both((words) => (name === "outside" ? `${words.outside} ${words.outsideHow}` : words[name]))}
          </div>`,
        )}
      </div>
      <noscript>${both((words) => `${words.outside} ${words.noScript}`)}</noscript>
      <p><a href=${`${baseUrl}/`} target="_blank" rel="noopener">${t.teams.tab.toBrowser}</a></p>
      <p lang="en"><a href=${`${baseUrl}/`} target="_blank" rel="noopener">${textIn("en").teams.tab.toBrowser}</a></p>`,
    scripts: [file(TAB_FILES.library), file(TAB_FILES.script)],
    style: file(TAB_FILES.style),
    frames: TAB_FRAMES,
  });
}

/** Privacy and terms, to which the manifest points. */
export function sendAboutPage(response: ServerResponse): void {
  const t = textIn("nl");
  const part = (words: Text["teams"]["about"], language: string) => html`<div lang=${language}>
    <h2 id=${language === "nl" ? "privacy" : undefined}>${words.privacy}</h2>
    ${words.privacyLines.map((line) => html`<p>${line}</p>`)}
    <h2 id=${language === "nl" ? "terms" : undefined}>${words.terms}</h2>
    ${words.termsLines.map((line) => html`<p>${line}</p>`)}
  </div>`;
  sendPage(response, t, 200, {
    title: t.teams.about.title,
    lines: [],
    more: [part(t.teams.about, "nl"), part(textIn("en").teams.about, "en")],
    style: `${TAB_PATH}/${TAB_FILES.style}`,
    frames: TAB_FRAMES,
  });
}
