import type { Block, Card, ListItem } from "../card.ts";
import type { Text } from "../text.ts";

/** A command as help tells of it, in the reader's language. */
export interface CommandHelp {
  /** As it is typed: `actie nieuw`. */
  typed: string;
  summary: string;
  /** Labels in order; those that are required with a star. */
  fields: string[];
}

/**
 * What can be done here and now; then one line a subject, each with a button to more.
 * @param now what waits for whoever asks
 */
export function helpCard(t: Text, nouns: { noun: string; about: string }[], now: readonly Block[]): Card {
  const items = nouns.map(
    ({ noun, about }): ListItem => ({
      text: [{ strong: noun }, `: ${about}`],
      buttons: [{ label: t.command.helpShow, command: "leerlus/help", input: { noun } }],
    }),
  );
  return {
    title: [t.command.helpTitle],
    body: [
      ...now,
      { type: "heading", text: t.command.helpSubjects },
      { type: "text", text: [t.command.helpIntro, " ", { typed: t.command.helpExample }] },
      { type: "list", items, empty: t.command.nothingTyped },
      { type: "text", text: [t.command.helpMore(nouns[0]?.noun ?? "")] },
    ],
  };
}

/** The verbs of one subject with their fields. */
export function nounHelpCard(t: Text, noun: string, commands: CommandHelp[]): Card {
  const items = commands.map(
    ({ typed, summary, fields }): ListItem => ({
      text: [{ typed }, `: ${summary}`],
      detail: [fields.length > 0 ? fields.join("; ") : t.command.noFields],
    }),
  );
  return {
    title: [t.command.helpNoun(noun)],
    body: [
      { type: "list", items, empty: t.command.nothingTyped },
      { type: "text", text: [t.command.helpFields] },
    ],
  };
}
