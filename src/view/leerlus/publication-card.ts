import type { Choice, PublicationSettings } from "../../domain/public-records/publication.ts";
import type { Card, ListItem } from "../card.ts";
import type { Text } from "../text.ts";

/** What may be public, and what coordinators decided about single records, with the way back. */
export function publicationCard(
  t: Text,
  { kinds, categories }: PublicationSettings,
  choices: readonly Choice[],
): Card {
  const words = t.publication;
  return {
    title: [words.settings],
    body: [
      {
        type: "list",
        items: kinds.map((kind) => ({
          text: [words.kinds[kind]],
          detail: [words.category[categories[kind] ?? "voluntary"]],
        })),
        empty: words.settingsNone,
      },
      { type: "heading", text: words.choices },
      { type: "list", items: choices.map((choice) => choiceItem(t, choice)), empty: words.choicesNone },
      { type: "text", text: [words.howMade] },
    ],
  };
}

function choiceItem(t: Text, choice: Choice): ListItem {
  const words = t.publication;
  const { key } = choice;
  const withhold = { label: words.withholdButton, command: "leerlus/withhold", input: { what: key } };
  const release = { label: words.releaseButton, command: "leerlus/release", input: { what: key } };
  if (choice.choice !== "withheld") {
    const said = words.isReleased[choice.choice];
    return { text: [{ strong: key }, `: ${said}`], buttons: [{ ...withhold, opensForm: true }] };
  }
  return {
    text: [{ strong: key }, `: ${words.isWithheld(t.choice.ground[choice.ground])}`],
    detail: [choice.reason],
    buttons: [{ ...release, opensForm: true }],
  };
}
