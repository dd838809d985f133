import type { RulesetDefinition } from "@stoplight/spectral-core";
import { casing, defined, pattern, schema, truthy } from "@stoplight/spectral-functions";
import { oas } from "@stoplight/spectral-rulesets";

type Check = Record<string, unknown>;

/** What is looked at, as a JSON path, and what must hold there. */
const rule = (given: string | string[], ...checks: Check[]) => ({
  given,
  severity: "error",
  message: "{{description}} {{error}}",
  // biome-ignore lint/suspicious/noThenProperty: Spectral calls it so
  then: checks,
});
const requires = (field: string, ...required: string[]): Check => ({
  field,
  function: schema,
  functionOptions: { schema: { required } },
});
const is = (match: string, field?: string): Check => ({
  ...(field ? { field } : {}),
  function: pattern,
  functionOptions: { match },
});
const holds = (field: string, shape: object): Check => ({
  field,
  function: schema,
  functionOptions: { schema: shape },
});

const OPERATIONS = "$.paths[*][get,put,post,delete,patch,head,options,trace]";
const FAILURES = `${OPERATIONS}.responses[?(@property.match(/^[45]/))]`;
const SEGMENT = "(?:[a-z0-9]+(?:-[a-z0-9]+)*|\\{[^}]+\\})";
const METHODS = "get|put|post|delete|patch|head|options|trace";
const ASKED_WITH_PARAMETERS =
  "$.paths[*][?(@property.match(/^(get|delete)$/) && @.parameters && @.parameters.length > 0)]";
const all = (names: string[]) => names.map((name) => ({ contains: { const: name } }));
const withMembers = {
  properties: { required: { type: "array", allOf: all(["status", "title", "detail"]) } },
  required: ["required"],
};
const problemType = { pattern: "^application/problem\\+(?:json|xml)$" };

/** The rules of Spectral's own that say whether a description is OpenAPI. */
const openApiRules = [
  ...["oas3-schema", "oas3-api-servers", "oas3-server-variables", "oas3-valid-schema-example"],
  ...["oas3-valid-media-example", "operation-operationId-unique", "path-params", "openapi-tags-uniqueness"],
];

/**
 * The rules of the NLGov REST API Design Rules 2.2 that can be read from a description, each called after the rule of the
 * standard that it is made from.
 */
const designRules = {
  "/core/no-trailing-slash": rule("$.paths[*]~", is("^(?:\\/|.*[^/])$")),
  "/core/path-segments-kebab-case": rule(
    "$.paths[*]~",
    is(`^\\/(?:${SEGMENT}(?:\\/${SEGMENT})*(?:\\/_[a-z0-9-]+)?\\/?)?$`),
  ),
  "/core/query-keys-camel-case": rule(
    [`${OPERATIONS}.parameters[?(@.in === 'query')]`, "$.components.securitySchemes[?(@.in === 'query')]"],
    is("^[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)*$", "name"),
  ),
  "/core/http-methods": rule("$.paths[*][*]~", is(`^(?:${METHODS}|parameters|summary|description|servers)$`)),
  "/core/error-handling/problem-details": rule(
    FAILURES,
    holds("content", { type: "object", minProperties: 1, propertyNames: problemType }),
  ),
  "/core/error-handling/problem-details#members": rule(
    `${FAILURES}.content[*]`,
    holds("schema", {
      anyOf: [withMembers, { properties: { allOf: { contains: withMembers } }, required: ["allOf"] }],
    }),
  ),
  "/core/error-handling/invalid-input": rule(
    ["$.paths[*][put,post,patch]", ASKED_WITH_PARAMETERS],
    requires("responses", "400"),
  ),
  "/core/date-time/format": rule("$..properties[*].format", {
    function: pattern,
    functionOptions: { notMatch: "^(?:time|date-time-local|timestamp)$" },
  }),
  "/core/date-time/date-omit-time-portion": rule(
    ["$..properties.date", "$..properties[?(@property.match(/[a-z]Date$/))]"],
    { field: "format", function: truthy },
    is("^date$", "format"),
  ),
  "/core/doc-openapi": rule("$", is("^3\\.\\d+\\.\\d+$", "openapi")),
  "/core/doc-openapi-contact": rule(
    "$.info",
    { field: "contact", function: defined },
    requires("contact", "name", "email", "url"),
  ),
  "/core/uri-version": rule("$.servers[*]", is("\\/v\\d+(?:\\/|$)", "url")),
  "/core/semver": rule(
    "$.info",
    is("^(?:0|[1-9]\\d*)(?:\\.(?:0|[1-9]\\d*)){2}(?:[-+][\\w.+-]+)?$", "version"),
  ),
  "/core/version-header": rule(
    `${OPERATIONS}.responses[*]`,
    { field: "headers", function: defined },
    requires("headers", "API-Version"),
  ),
  "/core/transport/tls": rule("$..servers[*]", is("^(?:https:\\/\\/|\\/)", "url")),
  "schema-names": rule("$.components.schemas[*]~", { function: casing, functionOptions: { type: "pascal" } }),
};

/** How the rules of the standard are called that the linter looks at. */
export const LINTED = Object.keys(designRules);

export const ruleset = {
  extends: [[oas, "off"]],
  rules: {
    ...Object.fromEntries(openApiRules.map((name) => [name, "error"])),
    ...designRules,
  },
  // What the rulesets that come with Spectral are declared as is not what it asks of a ruleset.
} as never as RulesetDefinition;
