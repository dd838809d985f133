import { standingStatements } from "../../db/queries/figures/statement.ts";
import type { Digest, DigestWords } from "../domain/digest/digest.ts";
import type { Context } from "../engine/context.ts";

/** What was approved, as it may be shown now: words that were taken back since are gone from it. */
export async function standing(ctx: Context, digest: Digest): Promise<Digest> {
  const refs = digest.indicators.flatMap(({ stories, interpretations }) =>
    [...stories, ...interpretations].map(({ ref }) => ref),
  );
  const standing = new Set(await standingStatements(ctx, refs));
  const stands = ({ ref }: DigestWords) => standing.has(ref);
  return {
    ...digest,
    indicators: digest.indicators.map((one) => ({
      ...one,
      stories: one.stories.filter(stands),
      interpretations: one.interpretations.filter(stands),
    })),
  };
}
