// Preloaded before any TypeScript is read, so it must itself run on every Node that npm may be started with.
import module from "node:module";
import { fileURLToPath } from "node:url";

const needed = 24;
const found = process.versions.node;

if (Number.parseInt(found, 10) < needed) {
  process.stderr.write(
    `Leerlus needs Node ${needed} or newer; this is Node ${found}.\n` +
      "Run `npm ci` in the project and start it with `npm start` or `npx leerlus`: on most platforms they bring " +
      "Node 24 along.\nElsewhere install Node 24 from https://nodejs.org.\n",
  );
  process.exit(78);
}

// The first releases of Node 24 call type stripping experimental at every start, which helps nobody who runs this.
const emitWarning = process.emitWarning;
process.emitWarning = /** @type {typeof process.emitWarning} */ (
  (/** @type {any[]} */ ...args) => {
    if (!String(args[0]).startsWith("Type Stripping is an experimental feature"))
      Reflect.apply(emitWarning, process, args);
  }
);

// Stripped and compiled modules are kept: the second start skips both. A read-only checkout simply goes without.
module.enableCompileCache?.(fileURLToPath(new URL("../node_modules/.cache/leerlus", import.meta.url)));

// For each of drizzle-orm's many modules, and each time that one of ours asks for one, Node reads its package.json of
// 179 kB again, only to learn where a file is and that it is a module: 600 ms and 230 MB at start. It is told instead.
/** @type {Map<string, module.ResolveFnOutput>} */
const resolved = new Map();
module.registerHooks({
  resolve(specifier, context, next) {
    if (/^drizzle-orm(?:[/]|$)/.test(specifier) && !context.conditions.includes("require")) {
      const known = resolved.get(specifier);
      if (known) return known;
      const first = { ...next(specifier, context), shortCircuit: true };
      resolved.set(specifier, first);
      return first;
    }
    const from = context.parentURL;
    if (!specifier.startsWith("./") && !specifier.startsWith("../")) return next(specifier, context);
    if (!from || !/[/]node_modules[/]drizzle-orm[/].*[.]js$/.test(from)) return next(specifier, context);
    return { url: new URL(specifier, from).href, format: "module", shortCircuit: true };
  },
});
