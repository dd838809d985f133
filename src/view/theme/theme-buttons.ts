import { circlesToCome, lastBegun, type Theme, type ThemeCircle } from "../../domain/theme/theme.ts";
import type { Button } from "../card.ts";
import type { Text } from "../text.ts";

/** The buttons under themes; `theme` is a reference. */
export const themeButtons = {
  add: (t: Text): Button => ({
    label: t.theme.addButton,
    command: "theme/add",
    input: {},
    opensForm: true,
  }),
  /** @param voted whether the reader votes for it now; on a card for everybody that is not known */
  vote: (t: Text, theme: string, voted = false): Button => ({
    label: voted ? t.theme.unvoteButton : t.theme.voteButton,
    command: "theme/vote",
    input: { theme },
    style: voted ? undefined : ("primary" as const),
  }),
  show: (t: Text, theme: string): Button => ({
    label: t.theme.showButton,
    command: "theme/show",
    input: { theme },
  }),
  /** @param circle the learning circle that it is chosen for; without one the form asks which */
  choose: (t: Text, theme: string, circle?: string): Button =>
    circle === undefined
      ? { label: t.theme.chooseButton, command: "theme/choose", input: { theme }, opensForm: true }
      : { label: t.theme.chooseFor(circle), command: "theme/choose", input: { theme, meeting: circle } },
  unchoose: (t: Text, theme: string, circle: string): Button => ({
    label: t.theme.unchooseButton(circle),
    command: "theme/unchoose",
    input: { theme, meeting: circle },
    confirm: t.theme.unchooseConfirm(theme, circle),
  }),
  ask: (t: Text, theme: string): Button => ({
    label: t.theme.questionButton,
    command: "theme/question",
    input: { theme },
    opensForm: true,
  }),
  answer: (t: Text, theme: string, question: number, label = t.theme.answerButton): Button => ({
    label,
    command: "theme/answer",
    input: { theme, question },
    opensForm: true,
  }),
  lesson: (t: Text, theme: string): Button => ({
    label: t.theme.lessonButton,
    command: "theme/lesson",
    input: { theme },
    opensForm: true,
  }),
};

/** What the reader of a theme may do with it. */
export interface ThemeRights {
  isMember: boolean;
  voted: boolean;
  /** Whether there is a learning circle whose theme they choose. */
  mayChoose: boolean;
  /** The next of those that has none yet. */
  nextFree: string | undefined;
  /** The learning circles to come whose theme they choose. */
  theirs: readonly string[];
}

/** What somebody may press on the card of a theme. */
export function buttonsFor(
  t: Text,
  { ref, state }: Pick<Theme, "ref" | "state">,
  circles: readonly ThemeCircle[],
  { isMember, voted, mayChoose, nextFree, theirs }: ThemeRights,
): Button[] {
  if (!isMember) return [];
  const takesQuestions = circles.length === 0 || circlesToCome(circles).length > 0;
  return [
    ...(state === "proposed" ? [themeButtons.vote(t, ref, voted)] : []),
    ...(nextFree ? [themeButtons.choose(t, ref, nextFree)] : []),
    ...(mayChoose ? [themeButtons.choose(t, ref)] : []),
    ...(takesQuestions ? [themeButtons.ask(t, ref)] : []),
    ...circlesToCome(circles)
      .filter(({ meeting, startedAt }) => startedAt === null && theirs.includes(meeting))
      .map(({ meeting }) => themeButtons.unchoose(t, ref, meeting)),
    ...(lastBegun(circles) ? [themeButtons.lesson(t, ref)] : []),
  ];
}
