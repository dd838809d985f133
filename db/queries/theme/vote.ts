import { and, eq, inArray } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { Scope } from "../../client.ts";
import { themeVotes } from "../../schema/theme.ts";

/** Casts a person's vote for a theme, or takes it back when they had cast it. @returns whether they vote for it now */
export async function toggleVote(
  { db, cooperation }: Scope,
  theme: string,
  person: string,
  at: Temporal.Instant,
): Promise<boolean> {
  const cast = await db
    .insert(themeVotes)
    .values({ cooperation: cooperation.slug, theme, person, at })
    .onConflictDoNothing()
    .returning({ theme: themeVotes.theme });
  if (cast.length > 0) return true;
  const { cooperation: of, theme: about, person: by } = themeVotes;
  await db.delete(themeVotes).where(and(eq(of, cooperation.slug), eq(about, theme), eq(by, person)));
  return false;
}

/** Those of the themes for which a person voted. */
export async function votedFor(
  { db, cooperation }: Scope,
  themes: readonly string[],
  person: string,
): Promise<Set<string>> {
  if (themes.length === 0) return new Set();
  const rows = await db
    .select({ theme: themeVotes.theme })
    .from(themeVotes)
    .where(
      and(
        eq(themeVotes.cooperation, cooperation.slug),
        eq(themeVotes.person, person),
        inArray(themeVotes.theme, [...themes]),
      ),
    );
  return new Set(rows.map(({ theme }) => theme));
}
