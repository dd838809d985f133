import type { SilentHolder } from "../../domain/action/silent-holders.ts";
import { personName } from "../../domain/organisation/organisation.ts";
import type { Button, Card, Inline, ListItem } from "../card.ts";
import type { Text } from "../text.ts";
import type { Reader } from "./action-cards.ts";

/** Who did not answer the last question about their actions, each with a button to ask once more. */
export function silentCard(reader: Reader, silent: readonly SilentHolder[], most: number): Card {
  const { t } = reader;
  return {
    title: [t.action.silent.title],
    body: [
      {
        type: "list",
        items: silent.slice(0, most).map((one) => silentItem(reader, one)),
        empty: t.action.silent.empty,
        rest: Math.max(0, silent.length - most),
      },
    ],
  };
}

function silentItem({ t, directory, today }: Reader, { email, askedOn, actions }: SilentHolder): ListItem {
  const words = t.action.silent;
  const refs = actions.flatMap(({ ref, title }, at): Inline[] => [at > 0 ? "; " : "", { ref }, ` ${title}`]);
  const ask: Button = { label: words.ask, command: "action/ask", input: { person: email } };
  const isToday = askedOn === today;
  return {
    text: [{ person: email, name: personName(directory, email) }, ": ", ...refs],
    detail: isToday ? [words.askedToday] : [words.askedOn, { day: askedOn }],
    buttons: isToday ? undefined : [ask],
  };
}

/** @param at when they get it, ISO 8601 with offset; undefined: now */
export function askedAgainCard(
  t: Text,
  { email, name, at }: { email: string; name: string; at: string | undefined },
): Card {
  const { title, now, later } = t.action.ask;
  const when: Inline[] = at === undefined ? [now] : [later, { at, show: "day-time" }, "."];
  return { title: [title], body: [{ type: "text", text: [{ person: email, name }, ...when] }] };
}
