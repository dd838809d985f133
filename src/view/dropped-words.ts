import { LANGUAGES } from "../domain/organisation/language.ts";
import { periodWords } from "./figures/figure-words.ts";
import { type Text, textIn } from "./text.ts";

/** What each language says of why something that was planned did not happen, about one thing or about none. */
const reasonsIn = ({
  agenda,
  action,
  story,
  finding,
  digest,
  figure,
}: Text): ((about: string) => string)[] => [
  ...[agenda.fellThrough, agenda.tooLate, agenda.notHeld, story.noLongerKept],
  ...[action.droppedFinished, action.droppedMoved],
  ...[finding.dropped.nothing, finding.dropped.withheld, finding.dropped.noRecent, finding.dropped.gone],
  ...[
    (about: string) => figure.contradiction([about]),
    () => digest.dropped.old,
    () => digest.dropped.approved,
  ],
];

/** Stands where a reason names what it is about. */
const MARK = "\u0001";

/**
 * Why something that was planned did not happen, in the words of whoever reads it: it is stored as a code, or in the
 * words of the cooperation.
 */
export function droppedWords(t: Text, note: string): string {
  const known = t.leerlus.droppedWhy[note];
  if (known !== undefined) return known;
  const own = reasonsIn(t);
  for (const written of LANGUAGES) {
    for (const [at, say] of reasonsIn(textIn(written)).entries()) {
      const [before = "", after = ""] = say(MARK).split(MARK);
      const isSame = note.length >= before.length + after.length && note.startsWith(before);
      if (isSame && note.endsWith(after)) {
        const about = note.slice(before.length, note.length - after.length);
        return own[at]?.(quarterIn(t, textIn(written), about)) ?? note;
      }
    }
  }
  return note;
}

/** A quarter that was written out; anything else stays as it is. */
function quarterIn(t: Text, written: Text, about: string): string {
  const year = /\d{4}/.exec(about)?.[0];
  const quarter = [1, 2, 3, 4]
    .map((part) => `${year}-Q${part}`)
    .find((one) => year !== undefined && periodWords(written, one) === about);
  return quarter === undefined ? about : periodWords(t, quarter);
}
