import { readFileSync } from "node:fs";
import { Deployment } from "kubernetes-models/apps/v1";
import { Ingress, NetworkPolicy } from "kubernetes-models/networking.k8s.io/v1";
import { PodDisruptionBudget } from "kubernetes-models/policy/v1";
import { PersistentVolumeClaim, Service } from "kubernetes-models/v1";
import { describe, expect, it } from "vitest";
import { readConfig } from "../../../src/start/settings/settings.ts";
import { CHART, lint, type Manifest, render } from "./helm.ts";

const KINDS = { Deployment, Service, PersistentVolumeClaim, PodDisruptionBudget, Ingress, NetworkPolicy };
const POSTGRES = { database: { secretName: "leerlus-database" } };
const ALL = {
  ...POSTGRES,
  image: { repository: "registry.example.org/leerlus", tag: "1.2.3", pullSecrets: ["pull"] },
  settings: {
    TRUSTED_PROXIES: "10.0.0.0/8",
    SECURITY_CONTACT: "security@example.org",
    SECURITY_EXPIRES: "2027-06-30",
  },
  settingsFrom: ["leerlus-slack", "leerlus-mail"],
  ingress: {
    enabled: true,
    className: "nginx",
    tlsSecretName: "certificate",
    annotations: { "nginx.ingress.kubernetes.io/proxy-buffering": "off" },
  },
  networkPolicy: { fromNamespaces: { "kubernetes.io/metadata.name": "ingress" } },
};
const named = (manifests: Manifest[]) =>
  manifests.map(({ kind, metadata }) => `${kind} ${metadata.name}`).sort();
const deployments = (manifests: Manifest[]) => manifests.filter(({ kind }) => kind === "Deployment");
const containerOf = (deployment: Manifest) => deployment.spec.template.spec.containers[0];
/** The settings that a process would be started with; a value from a Secret is made up. */
const environmentOf = (deployment: Manifest): Record<string, string> =>
  Object.fromEntries(
    containerOf(deployment).env.map(({ name, value }: Record<string, string>) => [
      name,
      value ?? "postgres://db/leerlus",
    ]),
  );

it("is in order for Helm itself, and has the version of Leerlus", () => {
  expect(lint()).toContain("0 chart(s) failed");
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(readFileSync(`${CHART}/Chart.yaml`, "utf8")).toContain(`appVersion: "${version}"`);
});

describe.each([
  ["with nothing set", {}],
  ["on PostgreSQL", POSTGRES],
  ["with everything set", ALL],
])("%s", (_name, values) => {
  const manifests = render(values);

  it("is what Kubernetes knows, each of it", () => {
    for (const manifest of manifests) {
      const Kind = KINDS[manifest.kind as keyof typeof KINDS];
      expect(() => new Kind(manifest).validate(), manifest.kind).not.toThrow();
    }
  });

  it("runs as an ordinary user on a root that cannot be written, with no rights and limits", () => {
    for (const deployment of deployments(manifests)) {
      const { spec } = deployment.spec.template;
      expect(spec).toMatchObject({
        automountServiceAccountToken: false,
        securityContext: { runAsNonRoot: true, runAsUser: 10001, seccompProfile: { type: "RuntimeDefault" } },
      });
      const { securityContext, resources } = containerOf(deployment);
      expect(securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ["ALL"] },
      });
      for (const kind of ["requests", "limits"])
        expect(Object.keys(resources[kind]).sort()).toEqual(["cpu", "memory"]);
    }
  });

  it("asks for health and readiness where Leerlus answers them, with time for its last work", () => {
    for (const deployment of deployments(manifests)) {
      const { startupProbe, livenessProbe, readinessProbe } = containerOf(deployment);
      expect([startupProbe, livenessProbe, readinessProbe].map(({ httpGet }) => httpGet)).toEqual([
        { path: "/healthz", port: "http" },
        { path: "/healthz", port: "http" },
        { path: "/readyz", port: "http" },
      ]);
      // It answers within two seconds, and ends within ten.
      expect(readinessProbe.timeoutSeconds).toBeGreaterThan(2);
      expect(deployment.spec.template.spec.terminationGracePeriodSeconds).toBeGreaterThan(10);
    }
  });

  it("starts Leerlus with settings that it takes", () => {
    for (const deployment of deployments(manifests)) {
      const config = readConfig({ NODE_ENV: "production", ...environmentOf(deployment) });
      expect(config.role).toBe(deployment.metadata.labels["app.kubernetes.io/component"]);
      expect(config).toMatchObject({ baseUrl: "https://leerlus.example.org", demo: false });
    }
  });

  it("sends people to the processes that serve them, and to those only", () => {
    const { spec } = manifests.find(({ kind }) => kind === "Service");
    const served = deployments(manifests).filter(({ spec: { template } }) =>
      Object.entries(spec.selector).every(([name, value]) => template.metadata.labels[name] === value),
    );
    expect(served.map(({ metadata }) => metadata.labels["app.kubernetes.io/component"])).toEqual([
      deployments(manifests).length === 1 ? "all" : "web",
    ]);
  });
});

describe("what is made", () => {
  it("without a database is one process with a volume that outlives it, never two at once", () => {
    const manifests = render();
    expect(named(manifests)).toEqual([
      ...["Deployment leerlus-all", "PersistentVolumeClaim leerlus", "Service leerlus"],
    ]);
    const [all] = deployments(manifests);
    expect(all.spec).toMatchObject({ replicas: 1, strategy: { type: "Recreate" } });
    expect(containerOf(all).volumeMounts).toEqual([{ name: "data", mountPath: "/data" }]);
    const claim = manifests.find(({ kind }) => kind === "PersistentVolumeClaim");
    expect(claim.metadata.annotations).toEqual({ "helm.sh/resource-policy": "keep" });
    expect(all.spec.template.spec.volumes[0].persistentVolumeClaim.claimName).toBe(claim.metadata.name);
  });

  it("on PostgreSQL divides the work, and stores nothing in the pods", () => {
    const manifests = render({ ...POSTGRES, web: { replicas: 3 } });
    expect(named(manifests)).toEqual([
      ...[
        "Deployment leerlus-web",
        "Deployment leerlus-worker",
        "PodDisruptionBudget leerlus-web",
        "Service leerlus",
      ],
    ]);
    expect(deployments(manifests).map(({ spec }) => spec.replicas)).toEqual([3, 1]);
    for (const deployment of deployments(manifests)) {
      expect(deployment.spec.template.spec.volumes).toBeUndefined();
      expect(containerOf(deployment).env).toContainEqual({
        name: "DATABASE_URL",
        valueFrom: { secretKeyRef: { name: "leerlus-database", key: "DATABASE_URL" } },
      });
    }
  });

  it("takes the address from the settings, with its certificate, and keeps others out", () => {
    const manifests = render(ALL);
    const { spec } = manifests.find(({ kind }) => kind === "Ingress");
    expect(spec.rules[0].host).toBe("leerlus.example.org");
    expect(spec.tls).toEqual([{ hosts: ["leerlus.example.org"], secretName: "certificate" }]);
    expect(manifests.find(({ kind }) => kind === "NetworkPolicy").spec.ingress[0].from).toHaveLength(1);
    const [web] = deployments(manifests);
    expect(containerOf(web).image).toBe("registry.example.org/leerlus:1.2.3");
    expect(containerOf(web).envFrom).toEqual([
      { secretRef: { name: "leerlus-slack" } },
      { secretRef: { name: "leerlus-mail" } },
    ]);
  });
});

it.each([
  ["a value that does not exist", { replicas: 2 }],
  ["an address that is none", { baseUrl: "leerlus.example.org" }],
  ["an address with a path, which Leerlus does not know", { baseUrl: "https://example.org/leerlus" }],
  ["a secret among the settings", { settings: { SLACK_BOT_TOKEN: "xoxb-1" } }],
  ["a setting that the chart decides", { settings: { DATA_DIR: "/tmp" } }],
  ["no process at all", { web: { replicas: 0 } }],
])("refuses %s", (_what, values) => {
  expect(() => render(values)).toThrow(/values don't meet the specifications/);
});
