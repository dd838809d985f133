import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { unzipSync } from "fflate";
import { parseAllDocuments } from "yaml";

export const CHART = "deploy/helm/leerlus";
/** A version that helm is told, since there is no cluster to ask. */
const KUBERNETES = "1.31.0";
const KEPT = path.resolve("node_modules/.cache/leerlus-helm/helm");

/** Helm itself: the one an npm package carries for Linux on x64, elsewhere that of the machine. */
function helm(): string {
  if (process.platform !== "linux" || process.arch !== "x64") return "helm";
  if (existsSync(KEPT)) return KEPT;
  const zip = createRequire(import.meta.url).resolve("@aws-cdk/asset-kubectl-v20/lib/layer.zip");
  const { "helm/helm": program } = unzipSync(readFileSync(zip), {
    filter: ({ name }) => name === "helm/helm",
  });
  if (!program) throw new Error(`${zip} has no helm`);
  mkdirSync(path.dirname(KEPT), { recursive: true });
  const own = `${KEPT}.${process.pid}`;
  writeFileSync(own, program);
  chmodSync(own, 0o755);
  renameSync(own, KEPT);
  return KEPT;
}

// biome-ignore lint/suspicious/noExplicitAny: what is rendered is looked into freely
export type Manifest = any;

/**
 * What the chart makes of values.
 * @throws with what Helm says when it refuses them
 */
export function render(values: object = {}): Manifest[] {
  const text = execFileSync(
    helm(),
    ["template", "leerlus", CHART, "--kube-version", KUBERNETES, "--values", "-"],
    { input: JSON.stringify(values), encoding: "utf8", stdio: ["pipe", "pipe", "pipe"] },
  );
  return parseAllDocuments(text).flatMap((document) => document.toJS() ?? []);
}

/** What Helm's own look at the chart says. */
export const lint = (): string => execFileSync(helm(), ["lint", "--strict", CHART], { encoding: "utf8" });
