import type { types } from "@slack/bolt";
import { defined } from "../../domain/defined.ts";
import type { Button } from "../../view/card.ts";
import { pressOption, pressValue } from "./button-codec.ts";
import { plain } from "./clean.ts";
import { cut } from "./cut.ts";
import { LIMIT } from "./slack-limits.ts";
import type { RenderContext } from "./text.ts";

export const plainObject = (text: string, max: number) =>
  ({ type: "plain_text", text: cut(plain(text).replace(/\s+/g, " ").trim() || "–", max) }) as const;

/**
 * Buttons as rows of at most 25.
 * @param about what tells equal buttons in a list apart, for those who hear the screen
 * @returns what was made, and how many buttons could not be: their input is too long for Slack
 */
export function buttonRows(
  context: RenderContext,
  buttons: readonly Button[],
  about?: string,
): { blocks: types.ActionsBlock[]; lost: number } {
  const made = buttons.flatMap((button) => buttonElement(context, button, about) ?? []);
  const blocks: types.ActionsBlock[] = [];
  for (let at = 0; at < made.length; at += LIMIT.actions) {
    blocks.push({ type: "actions", elements: made.slice(at, at + LIMIT.actions) });
  }
  return { blocks, lost: buttons.length - made.length };
}

/** One button; undefined when what it carries is too long. */
export function buttonElement(
  context: RenderContext,
  button: Button,
  about?: string,
): types.Button | undefined {
  const question = questionOf(context, button);
  const value = pressValue(button, question !== undefined);
  if (value === undefined) return undefined;
  return defined({
    type: "button",
    action_id: `${button.opensForm ? "form" : "run"}:${button.command}`,
    text: plainObject(button.label, LIMIT.buttonText),
    value,
    style: button.style,
    accessibility_label: about ? plainObject(`${button.label}: ${about}`, LIMIT.buttonText).text : undefined,
    confirm: question === undefined ? undefined : confirmation(context, button, question),
  });
}

/**
 * Several buttons in the place of one: five behind an ellipsis, more behind a list; undefined when one of them asks
 * something first or does not fit.
 */
export function menuElement(
  context: RenderContext,
  buttons: readonly Button[],
): types.Overflow | types.StaticSelect | undefined {
  const options = buttons.flatMap((button) => {
    const value = pressOption(button);
    if (value === undefined || questionOf(context, button) !== undefined) return [];
    return [{ text: plainObject(button.label, LIMIT.optionText), value }];
  });
  const different = new Set(options.map(({ value }) => value)).size;
  if (different < Math.max(buttons.length, 2) || options.length > LIMIT.options) return undefined;
  const action_id = "run:menu";
  if (options.length <= LIMIT.overflow) return { type: "overflow", action_id, options };
  return {
    type: "static_select",
    action_id,
    placeholder: plainObject(context.t.chat.menu, LIMIT.placeholder),
    options,
  };
}

/** A form asks nothing before it opens: it can still be closed. */
function questionOf(context: RenderContext, { command, confirm, opensForm }: Button): string | undefined {
  return opensForm ? undefined : (confirm ?? context.question?.(command));
}

function confirmation({ t }: RenderContext, { style }: Button, question: string): types.ConfirmationDialog {
  return defined({
    title: plainObject(t.command.sure, LIMIT.confirmTitle),
    text: plainObject(question, LIMIT.confirmText),
    confirm: plainObject(t.web.yes, LIMIT.confirmButton),
    deny: plainObject(t.web.no, LIMIT.confirmButton),
    style,
  });
}

/** Makes the `action_id`s of a message or view unique, in order: `run:action/done`, `run:action/done:2`, … */
export function numbered<T>(blocks: T[], given: Map<string, number> = new Map()): T[] {
  // Only texts by the name of `action_id` change: the shape stays what it was.
  return blocks.map((block) => renamed(block, given) as T);
}

function renamed(value: unknown, given: Map<string, number>): unknown {
  if (Array.isArray(value)) return value.map((part) => renamed(part, given));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === "action_id" ? unique(String(part), given) : renamed(part, given),
    ]),
  );
}

function unique(id: string, given: Map<string, number>): string {
  const count = (given.get(id) ?? 0) + 1;
  given.set(id, count);
  return count === 1 ? id : `${id}:${count}`;
}
