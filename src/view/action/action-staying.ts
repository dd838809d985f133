import type { Action } from "../../domain/action/action.ts";
import { holderFromKey, holderName } from "../../domain/organisation/organisation.ts";
import type { Block, Button, Card, Inline } from "../card.ts";
import { holderInline } from "../holder-names.ts";
import type { Reader } from "./action-cards.ts";

/** Actions that an organisation holds, by its slug. */
export interface Staying {
  organisation: string;
  actions: Action[];
}

/** Names what was not handed over because an organisation holds it, with a button to hand that over too. */
export function withStaying({ t, directory }: Reader, card: Card, staying: Staying[], to: string): Card {
  if (staying.length === 0) return card;
  const lines = staying.map(({ organisation, actions }): Block => {
    const refs = actions.flatMap(({ ref, title }, i): Inline[] => [i ? ", " : "", { ref }, ` ${title}`]);
    const holder = holderInline(directory, organisation);
    return {
      type: "notice",
      tone: "info",
      text: [t.action.staysWith(actions.length), holder, " (", ...refs, ")."],
    };
  });
  const buttons = staying.map(
    ({ organisation }): Button => ({
      label: t.action.handOverToo(holderName(directory, holderFromKey(organisation))),
      command: "action/hand-over",
      input: { "all-from": organisation, holder: to },
    }),
  );
  return { ...card, body: [...card.body, ...lines], buttons: [...(card.buttons ?? []), ...buttons] };
}
