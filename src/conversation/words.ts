import { changesBy, pathOf } from "../engine/command.ts";
import type { Actor } from "../engine/context.ts";
import { fieldsOf } from "../engine/input/fields-of.ts";
import type { Form } from "../engine/input/form.ts";
import { parseCommandLine } from "../engine/input/parse-command-line.ts";
import { Refusal } from "../engine/refusal.ts";
import type { Registry } from "../engine/registry.ts";
import type { Button, Card } from "../view/card.ts";
import type { Text } from "../view/text.ts";

/** Why somebody may not: whoever is not known hears that, and how to join. */
export const notAllowedWords = (t: Text, { actor, isStranger }: { actor: Actor; isStranger: boolean }) =>
  actor.role !== "guest" ? t.refusal.notAllowed : isStranger ? t.refusal.stranger : t.refusal.guest;

const helpButton = (t: Text): Button => ({ label: t.chat.help, command: "leerlus/help", input: {} });

/** A title, some lines and buttons. */
export function wordsCard(title: string, lines: readonly string[], buttons: Button[] = []): Card {
  const body = lines.map((line) => ({ type: "text" as const, text: [line] }));
  return { title: [title], body, buttons: buttons.length > 0 ? buttons : undefined };
}

interface Refused {
  /** What it is called, when it is more of a question. */
  title?: string | undefined;
  message: string;
  details?: readonly string[];
  isGuest: boolean;
  /** What can be done about it. */
  buttons?: Button[] | undefined;
}

/** A refusal; somebody who is nobody's guest yet is offered to ask for membership. */
export function refusedCard(t: Text, refused: Refused): Card {
  const { title = t.chat.refused, message, details = [], isGuest, buttons = [] } = refused;
  const ask: Button = { label: t.leerlus.askMembership, command: "leerlus/me", input: {}, opensForm: true };
  return wordsCard(title, [message, ...details], isGuest ? [ask] : buttons);
}

/** What was not understood, with the nearest that would have been. */
export function unknownCard(t: Text, registry: Registry, word: string, near: readonly string[]): Card {
  const hint = near.length > 0 ? [t.command.didYouMean([...near])] : [];
  const buttons = near.flatMap((line) => nearButton(t, registry, line) ?? []);
  return wordsCard(t.command.unknownTitle(word), hint, [...buttons, helpButton(t)]);
}

function nearButton(t: Text, registry: Registry, line: string): Button | undefined {
  try {
    const typed = parseCommandLine(registry, line, t);
    if (!("command" in typed)) return undefined;
    const { command, input } = typed;
    const isForm = changesBy(command, input) || fieldsOf(command.input).some(({ required }) => required);
    return { label: line, command: pathOf(command), input, opensForm: isForm ? true : undefined };
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

export const staleCard = (t: Text): Card => wordsCard(t.chat.refused, [t.chat.stale], [helpButton(t)]);

/**
 * A form that could not be opened at once, behind a button that opens it. What does not fit in the button is said in
 * the message, so that it can be copied: what somebody wrote is not lost.
 * @param fits whether the chat takes a button
 * @param nonce of the form, so that it counts once however often it was opened
 */
export function waitingFormCard(
  t: Text,
  form: Pick<Form, "command" | "title" | "problems" | "fields">,
  input: Record<string, unknown>,
  { fits, nonce }: { fits: (button: Button) => boolean; nonce: string },
): Card {
  const button = (carried: Record<string, unknown>): Button => ({
    label: t.command.fillIn,
    command: form.command,
    input: carried,
    nonce,
    opensForm: true,
    style: "primary",
  });
  const carried = { ...input };
  const told: string[] = [];
  const longestFirst = Object.keys(input).sort((a, b) => lengthOf(input[b]) - lengthOf(input[a]));
  for (const name of longestFirst) {
    if (fits(button(carried))) break;
    delete carried[name];
    told.push(t.chat.yourText(form.fields.find((field) => field.name === name)?.shown ?? name));
    told.push(String(input[name]));
  }
  const problems = [...form.problems, ...form.fields.flatMap(({ problem }) => problem ?? [])];
  const title = form.title.charAt(0).toUpperCase() + form.title.slice(1);
  return wordsCard(title, [...problems, ...told, t.chat.formWaits], [button(carried)]);
}

const lengthOf = (value: unknown): number => JSON.stringify(value)?.length ?? 0;

/** What can be asked for without knowing a word of it. */
export function startCard(t: Text, registry: Registry): Card {
  const offered = [
    ...["action/add", "agenda/add", "decision/add", "agreement/add"],
    ...["action/mine", "meeting/list", "agenda/show", "leerlus/help"],
  ];
  const buttons = offered.flatMap((path): Button[] => {
    const command = registry.commands.find((candidate) => pathOf(candidate) === path);
    if (!command) return [];
    const label = command.summary(t);
    const isForm = changesBy(command, {}) ? { opensForm: true } : {};
    return [{ label: label.charAt(0).toUpperCase() + label.slice(1), command: path, input: {}, ...isForm }];
  });
  const intro: Card["body"][number] = {
    type: "text",
    text: [t.command.helpIntro, " ", { typed: t.command.helpExample }],
  };
  return { title: [t.chat.openTitle], body: [intro], buttons };
}
