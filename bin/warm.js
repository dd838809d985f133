// Reads everything that a start may read, so that it is compiled before a container's root becomes read-only. It opens
// nothing and ends by itself.
import { readdirSync } from "node:fs";
import module from "node:module";
import { bundledMain, makeBundle } from "./bundle.js";

await makeBundle();
const bundle = new URL(".", bundledMain() ?? import.meta.url);
const NEEDED = /^(?:main|start-app|postgres|embedded|load-demo|start)\b.*\.mjs$/;
await Promise.all(
  readdirSync(bundle).flatMap((file) => (NEEDED.test(file) ? import(new URL(file, bundle).href) : [])),
);

/** @type {typeof import("../src/main.ts")} */
const { loadSurfaces } = await import(bundledMain() ?? "../src/main.ts");
await loadSurfaces();
module.flushCompileCache();
process.exit(0);
