import { and, desc, eq } from "drizzle-orm";
import { type Asked, type SilentHolder, silentHolders } from "../../../src/domain/action/silent-holders.ts";
import type { Directory } from "../../../src/domain/organisation/organisation.ts";
import type { Viewer } from "../../../src/domain/viewer.ts";
import type { Scope } from "../../client.ts";
import { posts } from "../../schema/delivery.ts";
import { findSeenActions } from "./action.ts";

interface Wanted {
  /** The purpose of the posts that ask somebody about actions; their period is a day. */
  purpose: string;
  /** Only this person. */
  email?: string;
  /** Who reads it, when somebody does: of closed actions they see their own. */
  viewer?: Viewer;
}

/** Who did not answer the last question they got about their actions. */
export async function findSilentHolders(
  scope: Scope,
  directory: Directory,
  { purpose, email, viewer }: Wanted,
): Promise<SilentHolder[]> {
  const rows = await scope.db
    .selectDistinctOn([posts.subject], { email: posts.subject, on: posts.period, about: posts.about })
    .from(posts)
    .where(
      and(
        eq(posts.cooperation, scope.cooperation.slug),
        eq(posts.purpose, purpose),
        email === undefined ? undefined : eq(posts.subject, email),
      ),
    )
    .orderBy(posts.subject, desc(posts.period));
  const asked = rows.map(({ about, ...row }): Asked => ({ ...row, actions: refsIn(about) }));
  const refs = [...new Set(asked.flatMap((one) => one.actions))];
  return silentHolders(directory, asked, await findSeenActions(scope, refs, viewer));
}

/** The actions that such a post asks about. */
export const refsIn = ({ actions }: Record<string, unknown>): string[] =>
  Array.isArray(actions) ? actions.filter((ref) => typeof ref === "string") : [];
