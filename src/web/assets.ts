import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { RequestHandler } from "express";

/** Scripts and pictures, and style sheets. */
const FOLDERS = ["client", "style"].map((name) => path.join(import.meta.dirname, name));
/** In the order in which they apply. */
const STYLES: [name: string, address: string][] = [
  ["components.css", import.meta.resolve("@utrecht/component-library-css/dist/index.css")],
  ["tokens.css", import.meta.resolve("@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css")],
];
const OWN_STYLES = [
  ...[
    "theme.css",
    "base.css",
    "room.css",
    "header.css",
    "cards.css",
    "box.css",
    "form.css",
    "page.css",
    "board.css",
    "timeline.css",
    "digest.css",
    "meeting.css",
    "year.css",
  ],
  "print.css",
];

export interface Assets {
  /** Style sheets, in order. */
  styles: string[];
  script: string;
  icon: string;
  handler: RequestHandler;
}

interface Asset {
  type: string;
  body: Buffer;
  /** Made when it is first asked for. */
  packed?: Buffer;
}

/**
 * The style sheets and scripts. Their address holds a print of all of them, so browsers may keep them for good and
 * always have what fits the page.
 */
export function loadAssets(): Assets {
  const files = new Map<string, Buffer>();
  for (const [name, address] of STYLES) files.set(name, readFileSync(fileURLToPath(address)));
  for (const folder of FOLDERS)
    for (const name of readdirSync(folder).sort()) files.set(name, readFileSync(path.join(folder, name)));
  const print = createHash("sha256");
  const assets = new Map<string, Asset>();
  for (const [name, body] of files) {
    print.update(name).update(body);
    const type = name.endsWith(".css")
      ? "text/css"
      : name.endsWith(".svg")
        ? "image/svg+xml"
        : "text/javascript";
    assets.set(name, { type: `${type}; charset=utf-8`, body });
  }
  const base = `/assets/${print.digest("base64url").slice(0, 16)}/`;
  return {
    styles: [...STYLES.map(([name]) => name), ...OWN_STYLES].map((name) => base + name),
    script: `${base}main.js`,
    icon: `${base}icon.svg`,
    handler: (request, response, next) => {
      const asset = assets.get(String(request.params.name));
      if (!asset) return next();
      const isPacked = request.acceptsEncodings("gzip") === "gzip";
      response.type(asset.type);
      if (isPacked) response.set("Content-Encoding", "gzip");
      response.set({
        "Cache-Control": request.path.startsWith(base) ? "public, max-age=31536000, immutable" : "no-cache",
        Vary: "Accept-Encoding",
      });
      if (isPacked) asset.packed ??= gzipSync(asset.body);
      response.end(isPacked ? asset.packed : asset.body);
    },
  };
}
