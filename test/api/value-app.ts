import { setupFromFile } from "../../src/setup/setup-from-file.ts";
import { emptyTables } from "../database.ts";
import { openApi, type TestApi } from "./test-api.ts";

/** A figure as the API gives it. */
export interface Value {
  ref: string;
  indicator: string;
  period: string;
  region: string | null;
  municipality: string | null;
  provider: string | null;
  value: number | null;
  withheld: boolean;
  provisional: boolean;
  revision: number;
  note: string | null;
}

/** A count as it is brought in; null is the whole. */
export interface Row {
  area: string | null;
  provider: string | null;
  count: number;
}

export interface ValueApp {
  api: TestApi;
  /** Imports counts of an indicator in a period. */
  bring(indicator: string, period: string, rows: readonly Row[]): Promise<void>;
  /** Imports a file. */
  send(csv: string): Promise<void>;
  /** Every value that a list gives, page after page. */
  read(query?: string, how?: { as?: string }): Promise<Value[]>;
  /** Begins with the G7 of the seed and no figures. */
  reset(): Promise<void>;
}

/** A connection for each call: one that is kept is closed while an attack is worked out, and then answers nothing. */
const headers = { Connection: "close" };

/** The API over the G7 of the seed. */
export async function openValues(): Promise<ValueApp> {
  const api = await openApi();
  const { engine } = api.app;
  const reset = async () => {
    await emptyTables(engine.database.db);
    await setupFromFile(engine, "db/seed/g7.yaml", { apply: true, language: "nl" });
    api.faults.length = 0;
  };
  await reset();
  const send = async (csv: string) => {
    const { status, body } = await api.call("/indicator-imports", csv, { type: "text/csv", headers });
    if (status !== 200) throw new Error(JSON.stringify(body));
  };
  return {
    api,
    reset,
    send,
    bring: async (indicator, period, rows) => {
      const lines = rows.map(({ area, provider, count }) => {
        const isTown = area?.startsWith("GM") ?? false;
        const places = isTown ? ["", area] : [area ?? "", ""];
        return [indicator, period, ...places, provider ?? "", count].join(";");
      });
      await send(["indicator;period;region;municipality;provider;value", ...lines].join("\n"));
    },
    read: async (query = "", how = {}) => {
      const all: Value[] = [];
      let next: string | null = null;
      do {
        const cursor: string = next === null ? "" : `&cursor=${next}`;
        const { status, body } = await api.call(`/indicator-values?${query}${cursor}`, undefined, {
          ...how,
          headers,
        });
        if (status !== 200) throw new Error(JSON.stringify(body));
        all.push(...body.items);
        next = body.next;
      } while (next !== null);
      return all;
    },
  };
}
