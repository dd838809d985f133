import { Temporal } from "temporal-polyfill";
import type { DigestRow } from "../../db/queries/digest/digest.ts";
import type { CorrectionRow } from "../../db/queries/digest/digest-correction.ts";
import type { Action } from "../domain/action/action.ts";
import type { Agreement, AgreementState } from "../domain/agreement/agreement.ts";
import { dayOf } from "../domain/calendar/day.ts";
import { contains } from "../domain/calendar/period.ts";
import { editionOf } from "../domain/digest/approved-digest.ts";
import type { Digest } from "../domain/digest/digest.ts";
import type { DigestSince } from "../domain/digest/digest-since.ts";
import { sinceOf } from "../domain/digest/since-of.ts";
import type { Context } from "../engine/context.ts";
import { earlierCorrections } from "./digest-corrections.ts";

/** What a digest is compared by besides what it tells. */
interface Standing {
  /** As they stood at the quarter's end. */
  actions: readonly Action[];
  agreements: readonly Agreement[];
  /** What agreements were at the quarter's end, of those that were changed since. */
  states: ReadonlyMap<string, AgreementState>;
  end: Temporal.Instant;
  /** The digest of the quarter before. */
  last: DigestRow | undefined;
  /** What was corrected since then, in every edition. */
  corrections: readonly CorrectionRow[];
}

/** What is otherwise than in the same edition of the digest of the quarter before, as it was approved. */
export function digestSinceOf(
  ctx: Context,
  digest: Digest,
  { actions, agreements, states, end, last, corrections }: Standing,
): DigestSince {
  const { quarter, of } = digest;
  return sinceOf(digest, {
    before: last?.content ? editionOf(last.content, of?.key) : undefined,
    made: actions.filter(({ createdAt }) => contains(quarter, dayOf(createdAt))),
    active: agreements.filter(
      ({ ref, state, createdAt }) =>
        (states.get(ref) ?? state) === "active" && Temporal.Instant.compare(createdAt, end) < 0,
    ),
    corrections: earlierCorrections(ctx, corrections, of),
  });
}
