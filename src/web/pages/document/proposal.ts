import type { Request, Response } from "express";
import { readProposal } from "../../../engine/reading/read-proposal.ts";
import type { ProposalDocument } from "../../../view/revision/proposal-document.ts";
import type { CardContext } from "../../render/card-context.ts";
import { html } from "../../render/html.ts";
import { cardBody, heading, lineView } from "../../render/render.ts";
import type { Handler, Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { sendPage } from "../shell/layout.ts";
import { sendProblem } from "../shell/problem.ts";
import { proposalWord, WORD_TYPE } from "./proposal-word.ts";

/** `/herziening/HV-2026-1/GM0197`: the draft of a college proposal, and `…/reactienota`, to read and to print. */
export function sendProposal(web: Web): Handler {
  return async (visitor, request, response) => {
    const found = await proposalFor(web, visitor, request, response);
    if (!found) return;
    const { t } = visitor;
    const address = `${request.path}.docx`;
    // Nothing on paper can be pressed.
    const context: CardContext = { t, room: "", csrf: "", may: () => false };
    const main = html`<article class="ll-digest">
      ${heading(1, found.title)}
      <p class="utrecht-paragraph ll-lead">${lineView(context, found.lead)}</p>
      <nav class="ll-digest__editions" aria-label=${t.revision.proposal.cardTitle}>
        <a class="utrecht-link" href=${address} download>${t.revision.proposal.word}</a>
      </nav>
      ${found.sections.map(
        ({ key, heading: words, body }) => html`<section class="ll-digest__part" aria-labelledby=${key}>
          ${heading(2, words, key)}
          ${cardBody(context, body, 3)}
        </section>`,
      )}
    </article>`;
    await sendPage(web, visitor, response, { title: found.title }, main);
  };
}

/** `/herziening/HV-2026-1/GM0197.docx`: the same for Word. */
export function sendProposalWord(web: Web): Handler {
  return async (visitor, request, response) => {
    const found = await proposalFor(web, visitor, request, response);
    if (!found) return;
    const { ref, organisation } = askedOf(request);
    const file = await proposalWord(visitor.t, found);
    response.type(WORD_TYPE).attachment(`${ref.toUpperCase()}-${organisation.toUpperCase()}.docx`);
    response.set("Content-Type", WORD_TYPE).send(file);
  };
}

const askedOf = ({ params }: Request) => ({
  ref: String(params.ref).slice(0, 30),
  organisation: String(params.organisation).slice(0, 60),
});

/** The draft; when there is none, that was said. */
async function proposalFor(
  web: Web,
  visitor: Visitor,
  request: Request,
  response: Response,
): Promise<ProposalDocument | undefined> {
  const { actor, language, t } = visitor;
  const asked = askedOf(request);
  const found = await readProposal(web.engine, { ...actor, language }, asked);
  if (found) return found;
  const title = t.web.nothingHere(asked.ref);
  await sendProblem(web, response, 404, () => [title, t.revision.proposal.pageMissing], visitor);
  return undefined;
}
