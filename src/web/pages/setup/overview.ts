import type { VNode } from "preact";
import { isoInZone } from "../../../domain/calendar/day.ts";
import { showInstant } from "../../../view/format.ts";
import { hidden } from "../../render/buttons.ts";
import { html } from "../../render/html.ts";
import { isolated } from "../../render/isolated.ts";
import { heading } from "../../render/render.ts";
import type { Handler, Visitor } from "../../session/visitor.ts";
import type { SetupStanding } from "../../setup.ts";
import type { Web } from "../../web.ts";
import { pageHead } from "../parts/page-head.ts";
import { sendPage } from "../shell/layout.ts";
import { sendProblem } from "../shell/problem.ts";
import { forCoordinator, SETUP_PATH } from "./for-coordinator.ts";

/** Differences on the page; a draft with more is kept as a file to read all of it. */
const SHOWN = 200;

/** `/beheer/inrichten`: what can be changed, what the draft would change, and the file of it all. */
export const sendSetup = (web: Web): Handler =>
  forCoordinator(web, async (setup, visitor, _request, response) => {
    const { t } = visitor;
    const words = t.pages.setup;
    const standing = await setup.read(visitor.actor, t);
    if (!standing) return await sendProblem(web, response, 404, () => [words.title, words.noFile], visitor);
    const { counts } = t.setup;
    const steps: [path: string, title: string, count: string][] = [
      ["organisaties", words.organisations.title, words.organisations.count(standing.counts.organisations)],
      ["mensen", words.people.title, counts.people(standing.counts.people)],
      ["instellingen", words.settings.title, ""],
      ["ruimtes", words.rooms.title, counts.rooms(standing.counts.rooms)],
      ["reeks", words.series.title, counts.series(standing.counts.series)],
    ];
    const next = nextStep(standing);
    const main = html`
      ${pageHead({ title: words.title, lead: words.lead })}
      <ol class="ll-list">${steps.map(
        ([path, title, count]) =>
          html`<li><a class="utrecht-link" href=${`${SETUP_PATH}/${path}`}>${title}</a>${count && ` (${count})`}${path === next && html` <strong>${words.goOn}</strong>`}</li>`,
      )}</ol>
      ${draftView(visitor, standing)}
      <section aria-labelledby="bestand-titel">
        ${heading(2, words.file, "bestand-titel")}
        <p class="utrecht-paragraph">${standing.draft && !standing.draft.isOvertaken ? words.fileOfDraft : words.fileApplied}</p>
        <p class="utrecht-paragraph"><a class="utrecht-link" href=${`${SETUP_PATH}/samenwerking.yaml`} download>${words.download}</a></p>
      </section>
      <p class="utrecht-paragraph"><a class="utrecht-link" href="/beheer">${t.web.backTo(t.page.names.manage)}</a></p>`;
    await sendPage(web, visitor, response, { title: words.title, name: "manage" }, main);
  });

/** Where a cooperation that was just begun goes on: with what there is nothing of yet but its coordinator. */
function nextStep({ counts, draft }: SetupStanding): string | undefined {
  if (counts.organisations < 2) return "organisaties";
  if (counts.people < 2) return "mensen";
  // A series asks who takes part: what stands in the draft does not yet.
  return counts.series === 0 && !draft ? "reeks" : undefined;
}

function draftView({ t, csrf, place }: Visitor, { draft, changes }: SetupStanding): VNode {
  const words = t.pages.setup;
  if (!draft) return html`<p class="ll-empty ll-empty--boxed">${words.noDraft}</p>`;
  const by = place.directory.people.find(({ email }) => email === draft.by)?.name ?? draft.by;
  const rest = changes.length - SHOWN;
  return html`<section id="concept" class="ll-card" aria-labelledby="concept-titel">
    ${heading(2, words.draft, "concept-titel")}
    <p class="utrecht-paragraph">${words.draftBy(by, showInstant(t, isoInZone(draft.at)))}</p>
    ${draft.isOvertaken && html`<p class="utrecht-paragraph"><strong>${words.overtaken}</strong></p>`}
    <ul class="ll-list">${changes.slice(0, SHOWN).map((change) => html`<li>${isolated(change)}</li>`)}</ul>
    ${changes.length === 0 && html`<p class="utrecht-paragraph">${t.setup.nothingChanged}</p>`}
    ${rest > 0 && html`<p class="utrecht-paragraph">${t.setup.more(rest)}</p>`}
    <form method="post" action=${SETUP_PATH} class="ll-buttons">
      ${hidden({ csrf, versie: String(draft.version) })}
      ${
        !draft.isOvertaken &&
        html`<button type="submit" name="doe" value="toepassen" class="utrecht-button utrecht-button--primary-action">${words.apply}</button>`
      }
      <button type="submit" name="doe" value="weggooien" class="utrecht-button utrecht-button--secondary-action">${words.discard}</button>
    </form>
  </section>`;
}
