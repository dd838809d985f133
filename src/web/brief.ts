import type { Block } from "../view/card.ts";
import { isUndo, withUndo } from "../view/undo.ts";
import { meetingAt } from "./pages/meeting/path.ts";
import type { Notice } from "./render/notice.ts";

const isSaid = ({ type }: Block): boolean => type === "text" || type === "notice";

/**
 * What is said of a change on the page of a meeting, which shows it itself: the first words of the answer and the button
 * that takes it back, without the agenda that would stand there twice. Undefined when the page says all.
 */
export function briefOn(back: string | undefined, notice: Notice): Notice | undefined {
  const meeting = back === undefined ? undefined : meetingAt(back);
  if (meeting === undefined || notice.kind !== "answer") return notice;
  const { title, ref, body, buttons = [] } = notice.card;
  const undo = [...buttons, ...(notice.next?.buttons ?? [])].find(isUndo);
  const end = body.findIndex((block) => !isSaid(block));
  const said = end < 0 ? body : body.slice(0, end);
  if (ref === meeting && said.length === 0 && !undo) return undefined;
  const card = { title, body: said, ref };
  return { kind: "answer", shared: notice.shared, card: withUndo(card, undo) };
}
