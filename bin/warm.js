// Reads everything that a start may read, so that it is compiled before a container's root becomes read-only. It opens
// nothing and ends by itself.
import module from "node:module";

const { loadSurfaces } = await import("../src/main.ts");
await Promise.all([
  loadSurfaces(),
  ...["../src/start/start-app.ts", "../db/postgres.ts", "../db/embedded.ts", "../src/setup/load-demo.ts"].map(
    (file) => import(file),
  ),
  ...["slack", "teams", "mail"].map((surface) => import(`../src/${surface}/start.ts`)),
]);
module.flushCompileCache();
process.exit(0);
