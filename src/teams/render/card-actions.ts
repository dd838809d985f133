import type { IActionSet, IExecuteAction, IShowCardAction, ISubmitAction } from "@microsoft/teams.cards";
import { defined } from "../../domain/defined.ts";
import type { Button } from "../../view/card.ts";
import { pressData } from "./button-codec.ts";
import { LIMIT } from "./card-limits.ts";
import { cutSafely } from "./cut.ts";
import { inertLine } from "./literal.ts";
import type { RenderContext } from "./text.ts";

export type CardAction = IExecuteAction | ISubmitAction | IShowCardAction;

/** How buttons are made: `compact` leaves out what only old clients need. */
export interface ActionLook {
  compact: boolean;
  /** What tells equal buttons in a list apart, for those who hear the screen. */
  about?: string;
}

/** One button. What asks something first unfolds into the question; a form opens in a dialog. */
export function actionOf(context: RenderContext, button: Button, { compact, about }: ActionLook): CardAction {
  const face = defined({
    title: cutSafely(button.label, LIMIT.actionTitle, inertLine) || "–",
    tooltip: about ? cutSafely(`${button.label}: ${about}`, LIMIT.tooltip, inertLine) : undefined,
  });
  const style = styleOf(button);
  if (button.opensForm) {
    const data = { ...pressData(button, { about: context.about }), msteams: { type: "task/fetch" as const } };
    return { type: "Action.Submit", ...face, ...style, associatedInputs: "none", data };
  }
  const question = button.confirm ?? context.question?.(button.command);
  if (question === undefined || context.isQuestion)
    return execute(context, button, { ...face, ...style }, { compact, confirmed: question !== undefined });
  const yes = { title: cutSafely(context.t.chat.yes, LIMIT.actionTitle, inertLine), ...style };
  return {
    type: "Action.ShowCard",
    ...face,
    ...style,
    card: {
      type: "AdaptiveCard",
      body: [{ type: "TextBlock", text: cutSafely(question, LIMIT.hint, inertLine), wrap: true }],
      actions: [execute(context, button, yes, { compact, confirmed: true })],
    },
  };
}

type Face = Pick<IExecuteAction, "title" | "tooltip" | "style">;

/** A client without Universal Actions sends the same as a message. */
function execute(
  { about }: RenderContext,
  button: Button,
  face: Face,
  { compact, confirmed }: { compact: boolean; confirmed: boolean },
): IExecuteAction {
  const data = { ...pressData(button, { confirmed, about }) };
  const verb = button.command;
  return defined({
    type: "Action.Execute",
    ...face,
    verb,
    data,
    associatedInputs: "none",
    fallback: compact ? undefined : { type: "Action.Submit", ...face, associatedInputs: "none", data },
  });
}

function styleOf({ style }: Button): Pick<IExecuteAction, "style"> {
  if (style === undefined) return {};
  return { style: style === "primary" ? "positive" : "destructive" };
}

/** Buttons in rows of six. */
export function actionRows(actions: readonly CardAction[]): IActionSet[] {
  const rows: IActionSet[] = [];
  for (let at = 0; at < actions.length; at += LIMIT.actions) {
    rows.push({ type: "ActionSet", actions: actions.slice(at, at + LIMIT.actions) });
  }
  return rows;
}
