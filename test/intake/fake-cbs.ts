import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A figure of a table, as Statistics Netherlands gives it. */
export interface FakeCell {
  Measure: string;
  RegioS: string;
  Perioden: string;
  Value: number | null;
}

export interface FakeTable {
  id: string;
  title: string;
  modified: string;
  measures: { Identifier: string; Title: string; Unit: string }[];
  periods: { Identifier: string; Title: string; Status: string | null }[];
  /** Besides region and period: the codes by dimension. */
  others?: Record<string, string[]>;
  cells: FakeCell[];
}

/** Answers a request in another way; undefined: as it should be. */
export type Misbehave = (
  part: string,
  request: IncomingMessage,
  response: ServerResponse,
) => boolean | Promise<boolean>;

export interface FakeCbs {
  url: string;
  /** What was asked, without the host. */
  asked: string[];
  tables: Map<string, FakeTable>;
  pageSize: number;
  gives304: boolean;
  misbehave: Misbehave | undefined;
  close(): Promise<void>;
}

/**
 * Statistics Netherlands' OData version 4 on this machine: the parts of a table that are read, with filters,
 * pages and entity tags. The fields and the words in them are those that its service answered with for 23 tables in 2026.
 */
export async function startFakeCbs(): Promise<FakeCbs> {
  const server = createServer((request, response) => void answer(fake, request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // An address is there once it listens.
  const { port } = server.address() as AddressInfo;
  const fake: FakeCbs = {
    url: `http://127.0.0.1:${port}/odata/v1/CBS`,
    asked: [],
    tables: new Map(),
    pageSize: 100_000,
    gives304: true,
    misbehave: undefined,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return fake;
}

async function answer(fake: FakeCbs, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", fake.url);
  fake.asked.push(url.pathname.replace("/odata/v1/CBS/", "") + decodeURIComponent(url.search));
  const [id = "", part = ""] = url.pathname.replace("/odata/v1/CBS/", "").split("/");
  if (await fake.misbehave?.(part, request, response)) return;
  const table = fake.tables.get(id);
  if (!table) return void response.writeHead(404).end("not found");
  const tag = `W/"${table.modified}"`;
  if (part === "Properties" && fake.gives304 && request.headers["if-none-match"] === tag)
    return void response.writeHead(304, { etag: tag }).end();
  const body = bodyOf(fake, table, part, url);
  if (!body) return void response.writeHead(404).end("not found");
  sendJson(response, body, fake.gives304 && part === "Properties" ? { etag: tag } : {});
}

export function sendJson(
  response: ServerResponse,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  const type = "application/json; odata.metadata=minimal; odata.streaming=true";
  response
    .writeHead(200, { "content-type": type, "odata-version": "4.0", ...headers })
    .end(JSON.stringify(body));
}

function bodyOf(
  fake: FakeCbs,
  table: FakeTable,
  part: string,
  url: URL,
): Record<string, unknown> | undefined {
  const context = { "@odata.context": `${fake.url}/${table.id}/$metadata#${part}` };
  const others = Object.entries(table.others ?? {});
  if (part === "Properties") {
    return {
      ...context,
      Identifier: table.id,
      Title: table.title,
      Description: "",
      Language: "nl",
      Catalog: "CBS",
      License: "https://creativecommons.org/licenses/by/4.0/",
      Status: "Regulier",
      Frequency: "Per jaar",
      DatasetType: "Numeric",
      Version: table.modified.replace(/\D/g, "").slice(0, 12),
      VersionReason: "Actualisering",
      Modified: table.modified,
      ModificationDate: table.modified,
      ObservationsModified: table.modified,
      ObservationCount: table.cells.length,
    };
  }
  if (part === "Dimensions") {
    const kinds = [
      ...others.map(([name]) => [name, "Dimension"]),
      ["RegioS", "GeoDimension"],
      ["Perioden", "TimeDimension"],
    ];
    const value = kinds.map(([Identifier, Kind]) => ({
      ...(Kind === "Dimension" ? {} : { "@odata.type": `#Cbs.Ccb.Models.${Kind}` }),
      Identifier,
      Title: Identifier,
      Description: "",
      MapYear: null,
      ReleasePolicy: null,
      Kind,
      ContainsGroups: true,
      ContainsCodes: true,
      CodesUrl: `${fake.url}/${table.id}/${Identifier}Codes`,
      GroupsUrl: `${fake.url}/${table.id}/${Identifier}Groups`,
    }));
    return { ...context, value };
  }
  if (part === "MeasureCodes")
    return {
      ...context,
      value: table.measures.map((one, Index) => ({
        ...one,
        Index,
        Description: "",
        MeasureGroupId: null,
        DataType: "Double",
        Decimals: 1,
        PresentationType: "Relative",
      })),
    };
  if (part === "PeriodenCodes")
    return {
      ...context,
      value: table.periods.map((one, Index) => ({ ...one, Index, Description: "", DimensionGroupId: null })),
    };
  if (part !== "Observations") return undefined;
  const wanted = filterOf(url.searchParams.get("$filter") ?? "");
  const found = table.cells.filter(wanted);
  const skip = Number(url.searchParams.get("$skip") ?? 0);
  const value = found.slice(skip, skip + fake.pageSize).map((one, at) => ({
    Id: skip + at,
    ...one,
    StringValue: null,
    ValueAttribute: one.Value === null ? "Impossible" : "None",
    ...Object.fromEntries(others.map(([name, [code]]) => [name, code])),
  }));
  if (skip + fake.pageSize >= found.length) return { ...context, value };
  const next = new URL(url);
  next.searchParams.set("$skip", String(skip + fake.pageSize));
  return { ...context, value, "@odata.nextLink": next.href };
}

/** What a condition asks of measures and regions; of other dimensions the fake has one code. */
function filterOf(condition: string): (cell: FakeCell) => boolean {
  const measures = new Set([...condition.matchAll(/Measure eq '([^']*)'/g)].map(([, code]) => code ?? ""));
  const starts = [...condition.matchAll(/startswith\(RegioS,'([^']*)'\)/g)].map(([, start]) => start ?? "");
  return ({ Measure, RegioS }) =>
    (measures.size === 0 || measures.has(Measure)) &&
    (starts.length === 0 || starts.some((start) => RegioS.startsWith(start)));
}
