import type { VNode } from "preact";
import { z } from "zod";
import { ACTION_STATES } from "../../../domain/action/action.ts";
import { holderFromKey, holderName } from "../../../domain/organisation/organisation.ts";
import { showDay } from "../../../view/format.ts";
import { html, type Markup } from "../../render/html.ts";
import { isolated } from "../../render/isolated.ts";
import type { Visitor } from "../../session/visitor.ts";

/** An action as the pages show it. */
export const actionRow = z.object({
  ref: z.string(),
  title: z.string(),
  state: z.enum(ACTION_STATES),
  lead: z.string(),
  coholders: z.array(z.string()),
  due: z.string(),
  late: z.boolean(),
});
export type ActionRow = z.output<typeof actionRow>;

/** Who holds it: the lead, and with whom. */
export function holdersOf({ t, place }: Visitor, { lead, coholders }: ActionRow): Markup {
  const name = (key: string) => isolated(holderName(place.directory, holderFromKey(key)));
  if (coholders.length === 0) return name(lead);
  return html`${name(lead)} ${t.action.with} ${coholders.map((key, nth) => [nth > 0 ? ", " : "", name(key)])}`;
}

export const dueOf = ({ t }: Visitor, { due }: ActionRow): VNode =>
  html`<time datetime=${due}>${showDay(t, due)}</time>`;

/** How it stands; late first, for that is what one looks for. */
export function stateOf({ t }: Visitor, { late, state }: ActionRow): VNode {
  const words = t.choice.actionState[state];
  return html`${late && html`<strong class="ll-late">${t.action.late}</strong>${" · "}`}${words}`;
}
