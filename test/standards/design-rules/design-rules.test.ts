import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { collections, commands, postings } from "../../../commands/index.ts";
import { openApi } from "../../../src/api/openapi/openapi.ts";
import { findings } from "./find.ts";
import { LINTED } from "./ruleset.ts";

const contact = { name: "Beheer", email: "api@example.org", url: "https://example.org/leerlus" };
const baseUrl = "https://leerlus.example.org";
const registry = { commands, collections, postings, jobs: [] };

/** What a start without settings does not keep to, with the reason in `docs/api.md`. */
const WITHOUT_SETTINGS = ["/core/doc-openapi-contact", "/core/transport/tls"];
/** What no linter sees and is otherwise on purpose, with the reason in `docs/api.md`. */
const DIFFERENT = [
  "/core/naming-collections",
  "/core/interface-language",
  "/core/date-time/timezone",
  "/core/nested-child",
  "/core/error-handling/invalid-input",
  "/core/doc-language",
];

const rulesIn = (found: string[]) => [...new Set(found.map((line) => line.split(": ")[0]))].sort();

it("keeps to every rule that can be read from it, as it is installed", async () => {
  expect(await findings(openApi(registry, { baseUrl, demo: true, contact }))).toEqual([]);
}, 60_000);

it("differs without settings in what is explained, and in nothing else", async () => {
  const found = await findings(openApi(small(), { baseUrl: "http://localhost:3978", demo: true }));
  expect(rulesIn(found)).toEqual(WITHOUT_SETTINGS);
});

/** A description with one of each kind of path. */
function small() {
  const few = <T>(list: readonly T[]) => list.slice(0, 1);
  return { commands: few(commands), collections: few(collections), postings, jobs: [] };
}

// biome-ignore lint/suspicious/noExplicitAny: a description is broken in many places
type Broken = any;
const LIST = "/meetings";
const rename = (paths: Broken, from: string, to: string) => {
  paths[to] = paths[from];
  delete paths[from];
};

/** Each rule, and how a description breaks it and no other. */
const BREAKS: Record<string, (description: Broken) => void> = {
  "/core/no-trailing-slash": ({ paths }) => rename(paths, LIST, `${LIST}/`),
  "/core/path-segments-kebab-case": ({ paths }) => rename(paths, LIST, "/agendaItems"),
  "/core/query-keys-camel-case": ({ paths }) =>
    paths[LIST].get.parameters.push({ name: "moved_from", in: "query", schema: { type: "string" } }),
  "/core/http-methods": ({ paths }) => {
    paths[LIST]["x-purge"] = {};
  },
  "/core/error-handling/problem-details": ({ paths }) => {
    const { 400: bad } = paths[LIST].get.responses;
    bad.content["application/json"] = bad.content["application/problem+json"];
  },
  "/core/error-handling/problem-details#members": ({ components }) => {
    components.schemas.Problem.required = ["type", "title", "status", "error"];
  },
  "/core/error-handling/invalid-input": ({ paths }) => {
    delete paths[LIST].get.responses[400];
  },
  "/core/date-time/format": ({ components }) => {
    components.schemas.Answer.properties.at = { type: "string", format: "time" };
  },
  "/core/date-time/date-omit-time-portion": ({ components }) => {
    components.schemas.Answer.properties.dueDate = { type: "string", format: "date-time" };
  },
  "/core/doc-openapi": (description) => {
    description.openapi = "3.1";
  },
  "/core/doc-openapi-contact": ({ info }) => {
    delete info.contact.email;
  },
  "/core/uri-version": ({ servers }) => {
    servers[0].url = `${baseUrl}/api`;
  },
  "/core/semver": ({ info }) => {
    info.version = "1.0";
  },
  "/core/version-header": ({ paths }) => {
    delete paths[LIST].get.responses[401].headers;
  },
  "/core/transport/tls": ({ servers }) => {
    servers[0].url = "http://leerlus.example.org/api/v1";
  },
  "schema-names": ({ components }) => {
    components.schemas.small_letters = { type: "object" };
  },
};

describe("each rule is red when it is broken", () => {
  it.each(LINTED)("%s", async (name) => {
    const description = structuredClone(openApi(small(), { baseUrl, demo: true, contact }));
    BREAKS[name]?.(description);
    const found = rulesIn(await findings(description));
    // A version that is none makes it no OpenAPI either.
    expect(found.filter((rule) => rule !== "oas3-schema")).toEqual([name]);
  });

  it("what is no OpenAPI as well", async () => {
    const description: Broken = structuredClone(openApi(small(), { baseUrl, demo: true, contact }));
    description.paths[LIST].get.responses[200].description = 7;
    expect(rulesIn(await findings(description))).toContain("oas3-schema");
  });
});

describe("the table of docs/api.md", () => {
  const rows = readFileSync("docs/api.md", "utf8").matchAll(/^\| `(\/core\/\S+)` \| ([^|]+) \| (.*)\|$/gm);
  const table = [...rows].map(([, rule = "", kept = "", how = ""]) => ({ rule, kept: kept.trim(), how }));
  const rulesWith = (kept: string) => table.filter((row) => row.kept === kept).map(({ rule }) => rule);

  it("has each of the 36 rules of the standard once, the linted ones among them", () => {
    expect(new Set(table.map(({ rule }) => rule)).size).toBe(36);
    expect(table).toHaveLength(36);
    const linted = LINTED.filter((name) => name.startsWith("/")).map((name) => name.replace(/#.*/, ""));
    expect(table.map(({ rule }) => rule)).toEqual(expect.arrayContaining(linted));
  });

  it("explains what differs, and only that", () => {
    for (const { rule, kept, how } of table)
      expect(kept === "yes" || how.trim().length > 10, rule).toBe(true);
    expect(rulesWith("differs").sort()).toEqual([...DIFFERENT].sort());
    expect(rulesWith("by settings").sort()).toEqual([...WITHOUT_SETTINGS].sort());
  });
});
