import { listMeetings } from "../../db/queries/meeting/meeting.ts";
import type { Language } from "../../src/domain/organisation/language.ts";
import { type SetupResult, setupFromText } from "../../src/setup/setup-from-file.ts";
import { emptyTables } from "../database.ts";
import { type House, openHouse } from "../harness.ts";

/** A house without a cooperation, in which files are applied. */
export async function openSetupHouse() {
  const house: House = await openHouse({ registry: {} });
  const setup = (text: string, { apply = true, language = "nl" as Language } = {}): Promise<SetupResult> =>
    setupFromText(house.engine, text, { apply, language, directory: import.meta.dirname });
  return {
    ...house,
    setup,
    empty: async () => {
      await house.reset();
      await emptyTables(house.database.db);
    },
    meetings: async (filter: Record<string, string> = {}) =>
      (await listMeetings(house.database.db, "klein", filter, { after: undefined, limit: 200 })).items,
  };
}
