import { findConversation } from "../../conversation/directory/conversation.ts";
import { findOptions } from "../../conversation/find-options.ts";
import { cardOfRef, previewOf } from "../../conversation/preview.ts";
import { optionsOf } from "../../engine/input/form.ts";
import { listChoices } from "../../engine/input/list-choices.ts";
import { findCommand } from "../../engine/registry.ts";
import type { Card } from "../../view/card.ts";
import { refInLink } from "../../view/link.ts";
import { plainLine } from "../../view/plain.ts";
import type { Text } from "../../view/text.ts";
import { SEARCH } from "../install/app-permissions.ts";
import type { Answer } from "../receive/app.ts";
import { type Bag, bag } from "../receive/parse-request.ts";
import { cardAttachment } from "../render/activity.ts";
import { readDataset, searchChoices } from "../render/choices.ts";
import { cutSafely } from "../render/cut.ts";
import { inertLine } from "../render/literal.ts";
import { renderCard } from "../render/render-card.ts";
import type { Asked, Teams } from "../surface.ts";
import { rendering } from "./reply.ts";

const COLLECTIONS = ["actions", "agreements", "decisions", "meetings"];
/** Each result is a whole card. */
const MOST = 10;
const LONGEST = 100;
/** A search field shows fifteen, and Teams asks for no more. */
const MOST_CHOICES = 15;

/** What a search field of a form offers for what somebody has typed: only to people who may send that form. */
export async function searchField(teams: Teams, { caller }: Asked, value: Bag): Promise<Answer> {
  const asked = readDataset(value.dataset);
  const command = asked && findCommand(teams.engine.registry, asked.command);
  const isAllowed = command?.allow(caller.actor) === true;
  const options = isAllowed ? await optionsOf(teams.engine, command, caller.actor, asked?.field ?? "") : [];
  const top = Number(bag(value.queryOptions).top) || MOST_CHOICES;
  const results = searchChoices(options, String(value.queryText ?? "").slice(0, LONGEST), top);
  const type = "application/vnd.microsoft.search.searchResponse";
  return { status: 200, body: { statusCode: 200, type, value: { results } } };
}

/** Actions, agreements, decisions and meetings that fit what somebody types, as cards to put in their message. */
export async function search(teams: Teams, asked: Asked, value: Bag): Promise<Answer> {
  const { t, caller, sender } = asked;
  const parameters: Bag[] = Array.isArray(value.parameters) ? value.parameters.map(bag) : [];
  const typed = parameters.find(({ name }) => name === SEARCH.parameter)?.value;
  const words = typeof typed === "string" ? typed.slice(0, LONGEST).trim() : "";
  const { skip, count } = bag(value.queryOptions);
  const from = Math.max(0, Math.floor(Number(skip) || 0));
  const most = Math.min(MOST, Math.max(1, Math.floor(Number(count) || MOST)));
  const listed = await teams.runLimited(() => listChoices(teams.engine, caller.actor, COLLECTIONS), true);
  const found = findOptions(listed, words).map(({ value: ref }) => ref);
  // An older one is found by its number alone.
  if (/^[a-z]{1,3}-[\w-]+$/i.test(words) && !found.includes(words.toUpperCase())) found.unshift(words);
  const kept = await findConversation(teams.engine, "teams", sender.tenant, sender.conversation);
  const attachments: object[] = [];
  for (const ref of found.slice(from, from + most)) {
    const card = await teams.runLimited(() => cardOfRef(teams, caller.actor, t, ref), true);
    if (card)
      attachments.push(await resultOf(teams, asked, kept?.goneAt === null ? card : withoutButtons(card)));
  }
  if (attachments.length === 0 && from === 0) return said(t.teams.talk.nothingFound);
  return results(attachments);
}

/** The card of what a link to one of our pages names. Everybody reads it: it shows what a guest may read. */
export async function unfurl(teams: Teams, { caller }: Asked, value: Bag): Promise<Answer> {
  const { engine } = teams;
  const ref = typeof value.url === "string" ? refInLink(engine.baseUrl, value.url) : undefined;
  const made = ref === undefined ? undefined : await previewOf(teams, caller.cooperation, ref);
  if (!made) return { status: 200, body: {} };
  const { card } = renderCard({ t: made.t, baseUrl: engine.baseUrl }, made.card);
  return results([{ ...cardAttachment(card), preview: previewCard(made.t, made.card) }]);
}

const results = (attachments: object[]): Answer => ({
  status: 200,
  body: { composeExtension: { type: "result", attachmentLayout: "list", attachments } },
});

const said = (text: string): Answer => ({
  status: 200,
  body: { composeExtension: { type: "message", text } },
});

const resultOf = async (teams: Teams, asked: Asked, card: Card): Promise<object> => ({
  ...cardAttachment((await rendering(teams, asked, card)).card),
  preview: previewCard(asked.t, card),
});

/** Where Leerlus is not, nobody would hear what is pressed. */
function withoutButtons({ buttons: _, ...card }: Card): Card {
  const body = card.body.map((block) => {
    if (block.type !== "list") return block;
    return { ...block, items: block.items.map(({ buttons: __, ...item }) => item) };
  });
  return { ...card, body };
}

/** A line in the list of what was found. Teams takes markup in it, so it holds none. */
function previewCard(t: Text, { title, ref, body }: Card): object {
  const first = body.find(({ type }) => type === "text" || type === "facts");
  const facts =
    first?.type === "facts" ? first.facts.map((fact) => `${fact.label}: ${plainLine(t, fact.value)}`) : [];
  const text = first?.type === "text" ? plainLine(t, first.text) : facts.join(" · ");
  const safe = (words: string) => inertLine(words).replace(/[<>&]/g, " ");
  const shown = (words: string) => cutSafely(words, 200, safe);
  const content = { title: shown(plainLine(t, title)), text: shown(ref ? `${ref} · ${text}` : text) };
  return { contentType: "application/vnd.microsoft.card.thumbnail", content };
}
