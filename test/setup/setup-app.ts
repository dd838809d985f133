import { listMeetings } from "../../db/queries/meeting/meeting-pages.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import type { Language } from "../../src/domain/organisation/language.ts";
import { type SetupResult, setupFromText } from "../../src/setup/setup-from-file.ts";
import { emptyTables } from "../database.ts";
import { openTestApp, type TestApp } from "../harness.ts";

/** An app without a cooperation, in which files are applied. */
export async function openSetupApp() {
  const app: TestApp = await openTestApp({ registry: {} });
  const setup = (text: string, { apply = true, language = "nl" as Language } = {}): Promise<SetupResult> =>
    setupFromText(app.engine, text, { apply, language, directory: import.meta.dirname });
  return {
    ...app,
    setup,
    empty: async () => {
      await app.reset();
      await emptyTables(app.database.db);
    },
    meetings: async (filter: Record<string, string> = {}) =>
      (await listMeetings(scopeOf(app.database.db, "klein"), filter, { after: undefined, limit: 200 })).items,
  };
}
