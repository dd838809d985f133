import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { TAB_FILES } from "./tab-page.ts";

const own = (name: string) => new URL(`./client/${name}`, import.meta.url);
/** The library is ours to serve: nobody's tab waits for, or tells, another server. */
const SOURCES: [name: string, file: URL | string, type: string][] = [
  [TAB_FILES.library, fileURLToPath(import.meta.resolve("@microsoft/teams-js")), "text/javascript"],
  [TAB_FILES.script, own(TAB_FILES.script), "text/javascript"],
  [TAB_FILES.style, own(TAB_FILES.style), "text/css"],
];

/** Answers a request for a file that the tab loads, by its name; false when there is none of that name. */
export function tabFiles(): (name: string, request: IncomingMessage, response: ServerResponse) => boolean {
  const files = new Map(
    SOURCES.map(([name, file, type]) => {
      const body = readFileSync(file);
      return [name, { type: `${type}; charset=utf-8`, body, packed: gzipSync(body) }];
    }),
  );
  return (name, { headers }, response) => {
    const file = files.get(name);
    if (!file) return false;
    const isPacked = /\bgzip\b/.test(headers["accept-encoding"] ?? "");
    if (isPacked) response.setHeader("Content-Encoding", "gzip");
    response.writeHead(200, {
      "Content-Type": file.type,
      "Cache-Control": "public, max-age=3600",
      "X-Content-Type-Options": "nosniff",
      Vary: "Accept-Encoding",
    });
    response.end(isPacked ? file.packed : file.body);
    return true;
  };
}
