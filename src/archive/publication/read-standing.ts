import type { Actor } from "../../engine/context.ts";
import type { Engine } from "../../engine/engine.ts";
import { makeContext } from "../../engine/make-context.ts";
import { noteDocument } from "../../engine/reading/note-read.ts";
import type { Text } from "../../view/text.ts";
import { dayOf, whyOf } from "./pages.ts";
import { planOf } from "./plan-of.ts";

/** What a coordinator reads of the next publication, before it is made. */
export interface Standing {
  published: { key: string; title: string; on: string }[];
  withheld: { key: string; on: string | null; why: string; words: readonly string[]; canRelease: boolean }[];
}

/** What would be made public now, and what not and why; with the words that somebody has to look at. */
export async function readStanding(
  engine: Engine,
  { cooperation, email }: Actor,
  t: Text,
): Promise<Standing> {
  await engine.database.db.transaction(async (db) => {
    const ctx = await makeContext(engine, db, cooperation, { via: "web" });
    await noteDocument(ctx, { email }, "export publication");
  });
  const { plan } = await planOf({ ...engine, isNoted: true }, cooperation, t.language);
  return {
    published: plan.published.map((subject) => ({
      key: subject.key,
      title: subject.title,
      on: dayOf(subject),
    })),
    withheld: plan.withheld.map((one) => ({
      key: one.key,
      on: one.on,
      why: whyOf(t, one),
      words: one.words,
      // What does not stand yet, or is of a closed room, no release brings out.
      canRelease: one.why === "names" || one.why === "ground",
    })),
  };
}
