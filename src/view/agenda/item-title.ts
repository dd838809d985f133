import { indicatorAsked, type Point } from "../../domain/agenda/agenda.ts";
import { LANGUAGES } from "../../domain/organisation/language.ts";
import { showPeriod } from "../format.ts";
import { type Text, textIn } from "../text.ts";

type Titled = Pick<Point, "title" | "source" | "subject">;

/**
 * The title of an item in the words of whoever reads it. What people wrote stays as it is; what Leerlus itself put on the
 * agenda is stored in the words of the cooperation, and said anew in the reader's.
 */
export function itemTitle(t: Text, point: Titled): string {
  const { source, subject, title } = point;
  if (source !== "data" || subject === null) return title;
  for (const written of LANGUAGES.map(textIn)) {
    const said = aboutIndicator(t, written, point) ?? aboutRef(t, written, { subject, title });
    if (said !== undefined) return said;
  }
  return title;
}

const ABOUT_REFS = [
  ...(["overdueAction", "reviewDue", "chooseTheme", "lesson"] as const),
  ...(["contractEnding", "contractEvaluation", "openRevision"] as const),
];

/** Behind the words stands a lesson, or the title of an action, an agreement, a theme, a contract or a revision. */
function aboutRef(
  t: Text,
  written: Text,
  { subject, title }: { subject: string; title: string },
): string | undefined {
  for (const why of ABOUT_REFS) {
    const words = written.agenda[why](subject, "");
    if (title.startsWith(words)) return t.agenda[why](subject, title.slice(words.length));
  }
  return undefined;
}

/** Before the words stands the title of an indicator. */
function aboutIndicator(t: Text, written: Text, point: Titled): string | undefined {
  const asked = indicatorAsked(point);
  if (!asked) return undefined;
  for (const why of ["both", "offTarget", "corrected"] as const) {
    const words = written.story[why]("", showPeriod(written, asked.period));
    if (!point.title.endsWith(words)) continue;
    const title = point.title.slice(0, point.title.length - words.length);
    return t.story[why](title, showPeriod(t, asked.period));
  }
  return undefined;
}
