import type { VNode } from "preact";
import { z } from "zod";
import { THEME_STATES } from "../../../domain/theme/theme.ts";
import { themeButtons } from "../../../view/theme/theme-buttons.ts";
import { readRowsPage } from "../../read-rows.ts";
import { buttonsView } from "../../render/buttons.ts";
import { html } from "../../render/html.ts";
import { isolated } from "../../render/isolated.ts";
import { refLink } from "../../render/ref-link.ts";
import { contextOf, type Handler, type Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { board } from "../parts/board.ts";
import { exportLinks } from "../parts/export-links.ts";
import { pageHead } from "../parts/page-head.ts";
import { sendPage } from "../shell/layout.ts";

const item = z.object({
  ref: z.string(),
  title: z.string(),
  state: z.enum(THEME_STATES),
  votes: z.number(),
  learningCircle: z.array(z.string()),
  lessons: z.array(z.unknown()),
});
type Item = z.infer<typeof item>;

/** Thema's: from proposal to lesson, a column for each state; what can be voted on has its button. */
export function sendThemes(web: Web): Handler {
  return async (visitor, _request, response) => {
    const { t } = visitor;
    const words = t.pages.themes;
    const { items } = await readRowsPage(web, visitor, "themes", item, {});
    const byState = Map.groupBy(items, ({ state }) => state);
    const columns = THEME_STATES.map((state) => ({
      key: state,
      title: words.column[state],
      cards: (byState.get(state) ?? [])
        .toSorted((a, b) => b.votes - a.votes)
        .map((theme) => themeView(visitor, theme)),
      empty: words.empty[state],
    }));
    const main = html`
      ${pageHead({
        title: t.page.names.themes,
        lead: words.lead,
        actions: buttonsView(contextOf(visitor), [themeButtons.add(t)]),
      })}
      <div id="themas" data-refresh>${board(columns)}</div>
      ${exportLinks(t, "themes", {})}`;
    await sendPage(web, visitor, response, { title: t.page.names.themes }, main);
  };
}

function themeView(visitor: Visitor, { ref, title, state, votes, learningCircle, lessons }: Item): VNode {
  const { t } = visitor;
  const id = `thema-${ref}`;
  const lessonCount = lessons.length > 0 ? ` · ${t.pages.themes.lessons(lessons.length)}` : "";
  return html`<p id=${id}>${refLink(ref)} <strong>${isolated(title)}</strong></p>
    <p class="ll-item__detail">${t.theme.inList(votes)}${learningCircle.map(
      (meeting) => html` · ${refLink(meeting)}`,
    )}${lessonCount}</p>
    ${state === "proposed" ? buttonsView(contextOf(visitor), [themeButtons.vote(t, ref)], id) : null}`;
}
