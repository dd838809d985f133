import { type PGlite, protocol, type QueryOptions, type Results } from "@electric-sql/pglite";
import { tracedStatement } from "./trace-statement.ts";

const { serialize, messages } = protocol;
type Message = Awaited<ReturnType<PGlite["execProtocolStream"]>>[number];
/** As many as the product asks again and again. */
const MOST = 250;

/** A statement that the database has parsed, with the types of its parameters and of its columns. */
interface Prepared {
  name: string;
  parameters: number[];
  columns: { name: string; dataTypeID: number }[];
}

/**
 * Lets an embedded database parse each statement once, and asks it in one message: PGlite parses anew and sends five
 * messages, which takes four times as long. A plan is made for each query, for tables as large as they are then. The
 * client reads a value by its own parsers, never by those of a query: drizzle gives the same ones with each query.
 */
export async function prepareStatements(client: PGlite): Promise<void> {
  /** By text, the one that was used longest ago first. */
  const kept = new Map<string, Prepared>();
  let outdated: Uint8Array[] = [];
  let count = 0;

  const send = async (parts: Uint8Array[]): Promise<Message[]> =>
    await client.execProtocolStream(Buffer.concat([...parts, serialize.sync()]), { syncToFs: false });

  function forget(text: string): void {
    const gone = kept.get(text);
    if (!gone) return;
    kept.delete(text);
    outdated.push(serialize.close({ type: "S", name: gone.name }));
  }

  async function prepare(text: string): Promise<Prepared> {
    const known = kept.get(text);
    if (known) {
      kept.delete(text);
      kept.set(text, known);
      return known;
    }
    count += 1;
    const name = `s${count}`;
    const parts = [...outdated, serialize.parse({ name, text }), serialize.describe({ type: "S", name })];
    outdated = [];
    const answer = await send(parts);
    const parameters = answer.find((each) => each instanceof messages.ParameterDescriptionMessage);
    const columns = answer.find((each) => each instanceof messages.RowDescriptionMessage);
    const made = { name, parameters: parameters?.dataTypeIDs ?? [], columns: columns?.fields ?? [] };
    kept.set(text, made);
    const [oldest] = kept.keys();
    if (kept.size > MOST && oldest !== undefined) forget(oldest);
    return made;
  }

  function written(value: unknown, type: number | undefined): string | null {
    if (value === null || value === undefined) return null;
    const serializer = type === undefined ? undefined : client.serializers[type];
    return serializer ? serializer(value) : String(value);
  }

  // A row is what its query says that it is, as with PGlite's own `query`.
  // biome-ignore lint/suspicious/noExplicitAny: whoever asks names the type of a row
  function rowOf(fields: (string | null)[], { columns }: Prepared, isArray: boolean): any {
    const values = columns.map(({ dataTypeID }, index) => {
      const field = fields[index] ?? null;
      const parser = client.parsers[dataTypeID];
      return field === null || !parser ? field : parser(field, dataTypeID);
    });
    return isArray ? values : Object.fromEntries(columns.map(({ name }, index) => [name, values[index]]));
  }

  async function run<T>(text: string, values: unknown[], isArray: boolean): Promise<Results<T>> {
    try {
      const prepared = await prepare(text);
      const bound = values.map((value, index) => written(value, prepared.parameters[index]));
      const bind = serialize.bind({ statement: prepared.name, values: bound });
      const rows: T[] = [];
      for (const message of await send([bind, serialize.execute({})]))
        if (message instanceof messages.DataRowMessage) rows.push(rowOf(message.fields, prepared, isArray));
      return { rows, fields: prepared.columns };
    } catch (error) {
      // It may have been prepared for tables that were changed since.
      forget(text);
      throw error;
    }
  }

  const transaction = client.transaction.bind(client);
  client.query = async <T>(text: string, values: unknown[] = [], { rowMode }: QueryOptions = {}) => {
    await client._checkReady();
    return await client._runExclusiveTransaction(() =>
      client.runExclusive(async () => {
        const results = await tracedStatement(text, () => run<T>(text, values, rowMode === "array"));
        await client.syncToFs();
        return results;
      }),
    );
  };
  client.transaction = (work) =>
    transaction((tx) => {
      tx.query = async <T>(text: string, values: unknown[] = [], { rowMode }: QueryOptions = {}) => {
        if (tx.closed) throw new Error("Transaction is closed");
        const asked = () => run<T>(text, values, rowMode === "array");
        return await tracedStatement(text, () => client.runExclusive(asked));
      };
      return work(tx);
    });
  await client.exec("set plan_cache_mode = force_custom_plan");
}
