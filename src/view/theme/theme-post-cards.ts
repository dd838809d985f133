import { isoInZone } from "../../domain/calendar/day.ts";
import type { MeetingKind } from "../../domain/meeting/meeting.ts";
import type { Directory } from "../../domain/organisation/organisation.ts";
import type { Theme, ThemeCircle, ThemeLesson, ThemeQuestion } from "../../domain/theme/theme.ts";
import type { Block, Card, Inline, ListItem } from "../card.ts";
import type { Text } from "../text.ts";
import { themeButtons } from "./theme-buttons.ts";
import { personInline } from "./theme-card.ts";

const say = (...text: Inline[]): Block => ({ type: "text", text });

/** A learning circle got its theme. */
export function chosenCard(
  t: Text,
  directory: Directory,
  { ref, title, why }: Theme,
  { circle, by }: { circle: ThemeCircle; by: string },
): Card {
  return {
    title: [{ ref }, " ", { strong: title }],
    ref,
    body: [
      say(
        personInline(directory, by),
        t.theme.chosenBy,
        { ref: circle.meeting },
        ", ",
        {
          at: isoInZone(circle.startAt),
          show: "day-time",
        },
        ".",
      ),
      ...(why === null ? [] : [say(`${t.theme.why}: ${why}`)]),
      say(t.theme.onAgenda, { ref: circle.item }, "."),
      say(t.theme.askNow),
    ],
    buttons: [themeButtons.ask(t, ref), themeButtons.show(t, ref)],
  };
}

/** A choice that was taken back, in its place. */
export const unchosenCard = (t: Text, { ref, title }: Theme, circle: string): Card => ({
  title: [{ ref }, " ", { strong: title }],
  ref,
  body: [say(t.theme.unchosen(circle))],
  buttons: [themeButtons.show(t, ref)],
});

/** A question with the answers that were given to it until now. */
export function questionCard(
  t: Text,
  directory: Directory,
  { ref, title }: Theme,
  { number, text, by, answers }: ThemeQuestion,
): Card {
  const items = answers.map(
    (answer): ListItem => ({ text: [personInline(directory, answer.by), `: ${answer.text}`] }),
  );
  return {
    title: [t.theme.questionTitle(number), { ref }, ` ${title}`],
    ref,
    body: [
      say(personInline(directory, by), t.theme.asks, { strong: text }),
      { type: "list", items, empty: t.theme.toAnswer },
    ],
    buttons: [themeButtons.answer(t, ref, number), themeButtons.show(t, ref)],
  };
}

/** Where an item that brings a lesson stands, or the kind of meeting that it waits for. */
export interface LessonItem {
  ref: string;
  kind: MeetingKind;
  meeting: string | null;
}

/** A lesson, and where it is spoken of next. */
export function lessonCard(
  t: Text,
  directory: Directory,
  { ref, title }: Theme,
  { number, text, by }: ThemeLesson,
  goesTo: readonly LessonItem[],
): Card {
  const items = goesTo.map(
    (item): ListItem => ({
      text: [
        { ref: item.ref },
        " → ",
        item.meeting ? { ref: item.meeting } : t.theme.waits(t.choice.kind[item.kind]),
      ],
    }),
  );
  const way: Block[] =
    items.length === 0
      ? [say(t.theme.goesNowhere)]
      : [say(t.theme.goesTo), { type: "list", items, empty: "" }];
  return {
    title: [t.theme.lessonTitle(number), { ref }, ` ${title}`],
    ref,
    body: [say(personInline(directory, by), t.theme.recorded, { strong: text }), ...way],
    buttons: [themeButtons.show(t, ref)],
  };
}
