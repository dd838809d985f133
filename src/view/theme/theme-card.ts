import { dayOf, isoInZone } from "../../domain/calendar/day.ts";
import { type Directory, personName } from "../../domain/organisation/organisation.ts";
import type {
  Theme,
  ThemeAnswer,
  ThemeCircle,
  ThemeLesson,
  ThemeQuestion,
  ThemeStep,
} from "../../domain/theme/theme.ts";
import type { Block, Button, Card, Inline, ListItem } from "../card.ts";
import { closedNotice, shareButtons } from "../closed.ts";
import type { Text } from "../text.ts";
import { themeButtons } from "./theme-buttons.ts";
import { themeWay } from "./theme-way.ts";

/** What a chat message can hold of each list. */
const SHOWN = 25;

/** Everything about a theme. */
export interface ShownTheme {
  theme: Theme;
  circles: readonly ThemeCircle[];
  questions: readonly ThemeQuestion[];
  lessons: readonly ThemeLesson[];
  journey: readonly ThemeStep[];
}

export const personInline = (directory: Directory, email: string): Inline => ({
  person: email,
  name: personName(directory, email),
});

/** A theme as it stands now, for everybody in a room. */
export function themeCard(
  t: Text,
  directory: Directory,
  theme: Theme,
  circles: readonly ThemeCircle[],
  { news, buttons }: { news?: string | undefined; buttons?: Button[] } = {},
): Card {
  const isOpen = theme.state === "proposed";
  const forAll = [
    ...(isOpen ? [themeButtons.vote(t, theme.ref)] : []),
    themeButtons.show(t, theme.ref),
    ...shareButtons(t, theme),
  ];
  return {
    title: [{ ref: theme.ref }, " ", { strong: theme.title }],
    ref: theme.ref,
    body: [
      ...(news === undefined ? [] : [{ type: "text" as const, text: [news] }]),
      ...closedNotice(t, theme),
      { type: "facts", facts: factsOf(t, directory, theme, circles) },
    ],
    buttons: buttons ?? forAll,
  };
}

function factsOf(
  t: Text,
  directory: Directory,
  { why, by, item, meeting, state, votes }: Theme,
  circles: readonly ThemeCircle[],
): { label: string; value: Inline[] }[] {
  const words = t.theme;
  const origin = [item, meeting].filter((ref) => ref !== null);
  const inOrder = (refs: readonly string[]) =>
    refs.flatMap((ref, at): Inline[] => (at > 0 ? [", ", { ref }] : [{ ref }]));
  return [
    ...(why === null ? [] : [{ label: words.why, value: [why] }]),
    { label: words.by, value: [personInline(directory, by)] },
    ...(origin.length > 0 ? [{ label: words.origin, value: inOrder(origin) }] : []),
    { label: words.state, value: [{ strong: t.choice.themeState[state] }] },
    { label: words.votes, value: [words.votesCast(votes)] },
    ...(circles.length > 0
      ? [{ label: words.circles, value: inOrder(circles.map((circle) => circle.meeting)) }]
      : []),
  ];
}

/** A theme with all that belongs to it, for one reader. */
export function fullThemeCard(
  t: Text,
  directory: Directory,
  shown: ShownTheme,
  { news, buttons, mayAnswer }: { news?: string | undefined; buttons: Button[]; mayAnswer: boolean },
): Card {
  const { theme, circles, questions, lessons, journey } = shown;
  const words = t.theme;
  const own = [...buttons, ...shareButtons(t, theme)];
  // Its circles have a list of their own here.
  const card = themeCard(t, directory, theme, [], { buttons: own, news });
  return {
    ...card,
    body: [
      ...card.body,
      ...section(
        words.circles,
        circles.map((circle) => ({
          text: [{ ref: circle.meeting }],
          detail: [
            { at: isoInZone(circle.startAt), show: "day-time" },
            ` · ${t.choice.meetingState[circle.state]}`,
          ],
        })),
        words.noCircles,
      ),
      ...section(
        words.questions,
        questions.map((question) => questionItem(t, directory, theme.ref, question, mayAnswer)),
        words.noQuestions,
      ),
      ...section(
        words.lessons,
        lessons.map(({ text, by, at, items }) => ({
          text: [text],
          detail: [
            personInline(directory, by),
            ", ",
            { day: dayOf(at) },
            ...items.flatMap((ref): Inline[] => [" → ", { ref }]),
          ],
        })),
        words.noLessons,
      ),
      ...section(words.journey, themeWay(t, journey, lessons), ""),
    ],
  };
}

function section(heading: string, items: ListItem[], empty: string): Block[] {
  const rest = items.length - SHOWN;
  const list = { type: "list", ordered: true, items: items.slice(0, SHOWN), empty } as const;
  return [{ type: "heading", text: heading }, rest > 0 ? { ...list, rest } : list];
}

function questionItem(
  t: Text,
  directory: Directory,
  theme: string,
  { number, text, answers }: ThemeQuestion,
  mayAnswer: boolean,
): ListItem {
  const { noAnswers, answerOf } = t.theme;
  return {
    text: [text],
    detail: answers.length === 0 ? [noAnswers] : answerLines(directory, answers),
    buttons: mayAnswer ? [themeButtons.answer(t, theme, number, answerOf(number))] : undefined,
  };
}

const answerLines = (directory: Directory, answers: readonly ThemeAnswer[]): Inline[] =>
  answers.flatMap(({ text, by }, at): Inline[] => [
    ...(at > 0 ? [" · "] : []),
    personInline(directory, by),
    `: ${text}`,
  ]);
