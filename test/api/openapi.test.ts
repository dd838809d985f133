import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { collections, commands, postings } from "../../commands/index.ts";
import { openApi } from "../../src/api/openapi/openapi.ts";
import { FIELD_KEYWORDS } from "../../src/engine/input/field.ts";

const registry = { commands, collections, postings, jobs: [] };
const described = openApi(registry, { baseUrl: "http://localhost:3978", demo: true }) as {
  // biome-ignore lint/suspicious/noExplicitAny: a description is looked into freely
  paths: Record<string, any>;
};

describe("the description of the API", () => {
  it("is valid OpenAPI", async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(described));
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect(validator.version).toBe("3.1");
  });

  it("has every command and every list", () => {
    for (const command of commands)
      expect(described.paths).toHaveProperty([`/commands/${command.alias.join("/")}`]);
    for (const collection of collections) expect(described.paths).toHaveProperty([`/${collection.name}`]);
  });

  it("tells the fields, what is required and what can be chosen", () => {
    const body = described.paths["/commands/action/add"].post.requestBody.content["application/json"].schema;
    const { input } = body.properties;
    expect(input.required).toEqual(expect.arrayContaining(["title", "holder", "due"]));
    expect(input.properties.due).toMatchObject({ type: "string", format: "date", title: "due" });
    const language = described.paths["/commands/leerlus/language"].post.requestBody;
    expect(JSON.stringify(language)).toContain('"enum":["nl","en"]');
  });

  it("has no keyword that only our own surfaces read", () => {
    const found = new Set<string>();
    const look = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      // Names of properties are data; keywords stand beside them.
      const { properties, ...keywords } = value as Record<string, unknown>;
      if (!Array.isArray(value)) for (const key of Object.keys(keywords)) found.add(key);
      for (const inner of [...Object.values(keywords), ...Object.values(properties ?? {})]) look(inner);
    };
    for (const path of Object.values(described.paths)) look(path);
    expect(FIELD_KEYWORDS.filter((keyword) => found.has(keyword))).toEqual([]);
  });
});

describe("errors in the description", () => {
  const operations = Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      name: `${method} ${path}`,
      // biome-ignore lint/suspicious/noExplicitAny: a description is looked into freely
      responses: (operation as any).responses as Record<string, any>,
    })),
  );

  it("are problems of RFC 9457, each of them", () => {
    for (const { name, responses } of operations)
      for (const [status, { content }] of Object.entries(responses))
        if (!/^2/.test(status)) expect(Object.keys(content), name).toEqual(["application/problem+json"]);
  });

  it("are described for what no operation names as well", () => {
    for (const { name, responses } of operations) expect(responses, name).toHaveProperty("default");
  });

  it("have the members of RFC 9457 and `error`", () => {
    const { components } = described as unknown as { components: { schemas: Record<string, unknown> } };
    expect(components.schemas.Problem).toMatchObject({
      required: ["type", "title", "status", "detail", "error"],
    });
  });
});
