import type { Day } from "../calendar/day.ts";
import type { Digest } from "./digest.ts";
import { offTarget } from "./digest-highlights.ts";

/** What an alderman is asked: the one thing that only they can move. */
export type DigestQuestion =
  | { about: "revision"; ref: string; title: string; on: Day }
  | { about: "indicator"; title: string }
  | { about: "review"; ref: string; title: string; on: Day }
  | { about: "nothing" };

/** A decision that waits for them comes first, then a figure that is off, then what comes; single actions are for others. */
export function questionOf(digest: Digest): DigestQuestion {
  const waiting = digest.loop?.revisions.find(({ question }) => question?.step === "ratifications");
  if (waiting?.question) {
    return { about: "revision", ref: waiting.ref, title: waiting.title, on: waiting.question.on };
  }
  const [off] = offTarget(digest);
  if (off) return { about: "indicator", title: off.finding.indicator.title };
  const [review] = digest.next.reviews;
  if (review) return { about: "review", ref: review.ref, title: review.title, on: review.review };
  return { about: "nothing" };
}
