import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";

const pack = promisify<Buffer, { level: number }, Buffer>(gzip);
const unpack = promisify<Buffer, Buffer>(gunzip);

/** Rows as they wait in the database: a tenth of their size, which the embedded one would otherwise hold several times. */
export const packRows = (rows: Buffer): Promise<Buffer> => pack(rows, { level: 1 });

export const unpackRows = (packed: Buffer): Promise<Buffer> => unpack(packed);
