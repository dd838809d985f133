import { recordOf } from "../../domain/record.ts";

/**
 * Reads, unless what is looked for cannot exist: a value that its column cannot hold (SQLSTATE class 22, data
 * exception) or that is no moment or day at all.
 */
export async function unlessImpossible<T>(read: () => Promise<T>, otherwise: () => T): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const { code, cause } = recordOf(error);
    const state = [code, recordOf(cause).code].find((one) => typeof one === "string");
    if (error instanceof RangeError || state?.startsWith("22")) return otherwise();
    throw error;
  }
}
