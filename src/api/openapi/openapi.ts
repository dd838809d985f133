import { type Command, pathOf } from "../../engine/command.ts";
import { fieldsOf } from "../../engine/input/fields-of.ts";
import type { Collection } from "../../engine/reading/collection.ts";
import { MAX_PAGE } from "../../engine/reading/collection.ts";
import type { Registry } from "../../engine/registry.ts";
import { textIn } from "../../view/text.ts";
import { API_VERSION } from "../headers.ts";
import { answerHeaders, everyAnswer } from "./answer-headers.ts";
import { chartPath } from "./charts.ts";
import { importPath } from "./import.ts";
import { inputOf, schemaOf } from "./input-schema.ts";
import { otherwise, problem, problemSchema } from "./problem.ts";
import { searchPath } from "./search.ts";

type Json = Record<string, unknown>;

const t = textIn("en");
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const content = (schema: Json): Json => ({ "application/json": { schema } });
const answer = (description: string, schema: Json): Json => ({
  description,
  headers: everyAnswer,
  content: content(schema),
});
const text = { type: "string" };

function commandPath(command: Command): [string, Json] {
  const input = inputOf(command);
  const required = fieldsOf(command.input).some((field) => field.required);
  const body = {
    type: "object",
    properties: { input, room: { ...text, description: "Key of the room it is said in." } },
    required: required ? ["input"] : undefined,
    additionalProperties: false,
  };
  const names = command.changes ? ["dryRun", "idempotencyKey"] : ["dryRun"];
  const operation = {
    operationId: command.alias.join("-"),
    summary: command.summary(t),
    tags: [command.alias[0]],
    parameters: names.map((name) => ({ $ref: `#/components/parameters/${name}` })),
    requestBody: { required, content: content(body) },
    responses: {
      200: answer("The card, and the same as plain text.", ref("Answer")),
      400: problem("Something is missing or not right; the issues name the fields."),
      401: problem("No token, or one that is not known."),
      403: problem("Not allowed for this person."),
      404: problem("What was referred to does not exist."),
      409: problem("It has changed meanwhile, or the key was used for another request."),
      413: problem("Larger than 256 kB."),
      422: problem("The text looks like personal data."),
      429: problem("Too many requests; see Retry-After."),
      ...otherwise,
    },
  };
  return [`/commands/${pathOf(command)}`, { post: operation }];
}

function collectionPaths(collection: Collection): [string, Json][] {
  const item = schemaOf(collection.item, "output");
  const filters = collection.filters.map((name) => ({ name, in: "query", schema: text }));
  const page = ["limit", "cursor", "format"].map((name) => ({ $ref: `#/components/parameters/${name}` }));
  const failures = {
    401: problem("No token, or one that is not known."),
    403: problem("Not allowed for this person."),
    429: problem("Too many requests; see Retry-After."),
    ...otherwise,
  };
  const list = {
    operationId: `list-${collection.name}`,
    summary: `The ${collection.name} that the caller may see.`,
    tags: [collection.name],
    parameters: [...filters, ...page],
    responses: {
      200: answer("One page.", {
        type: "object",
        properties: { items: { type: "array", items: item }, next: { type: ["string", "null"] } },
        required: ["items", "next"],
      }),
      400: problem("An unknown filter, limit, cursor or format."),
      ...failures,
    },
  };
  const one = {
    operationId: `get-${collection.name}`,
    summary: `One of the ${collection.name}, by ${collection.key}.`,
    tags: [collection.name],
    parameters: [{ name: collection.key, in: "path", required: true, schema: text }],
    responses: {
      200: answer("The item.", item),
      400: problem("A parameter that one item does not have."),
      404: problem("There is no such item."),
      ...failures,
    },
  };
  return [
    [`/${collection.name}`, { get: list }],
    [`/${collection.name}/{${collection.key}}`, { get: one }],
  ];
}

const clockPath: [string, Json] = [
  "/demo/clock",
  {
    post: {
      operationId: "move-clock",
      summary: "Moves the clock of the demo and runs everything that is due on the way.",
      tags: ["demo"],
      requestBody: {
        required: true,
        content: content({
          oneOf: [
            { type: "object", properties: { to: { ...text, format: "date-time" } }, required: ["to"] },
            {
              type: "object",
              properties: { advance: { ...text, format: "duration" } },
              required: ["advance"],
            },
          ],
        }),
      },
      responses: {
        200: answer("Where the clock stands now, and what ran.", {
          type: "object",
          properties: {
            now: { ...text, format: "date-time" },
            jobRuns: { type: "integer" },
            posts: { type: "integer" },
          },
          required: ["now", "jobRuns", "posts"],
        }),
        400: problem("A moment that is not understood, has passed, or is more than three years away."),
        401: problem("No token, or one that is not known."),
        403: problem("Only the coordinator moves the clock."),
        ...otherwise,
      },
    },
  },
];

const components = {
  securitySchemes: { token: { type: "http", scheme: "bearer" } },
  headers: answerHeaders,
  parameters: {
    dryRun: {
      name: "dryRun",
      in: "query",
      description: "`1`: run everything, answer the card and what would be posted, and keep nothing.",
      schema: text,
    },
    idempotencyKey: {
      name: "Idempotency-Key",
      in: "header",
      description: "The same key within 24 hours gives the same answer and no second effect.",
      schema: { ...text, minLength: 1, maxLength: 200 },
    },
    limit: { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: MAX_PAGE } },
    format: {
      name: "format",
      in: "query",
      description: "The whole list as a file, with a column for each field.",
      schema: { ...text, enum: ["csv", "xlsx"] },
    },
    cursor: { name: "cursor", in: "query", description: "`next` of the page before.", schema: text },
  },
  schemas: {
    Answer: {
      type: "object",
      properties: {
        card: { type: "object", description: "Title, body and buttons, as data without markup." },
        text: { ...text, description: "The card as plain text." },
        ref: { ...text, description: "The reference that was made or changed." },
        posts: {
          type: "array",
          description: "Of a dry run: what would be said in the rooms that the caller reads.",
          items: {
            type: "object",
            properties: { room: text, purpose: text, subject: text, text },
            required: ["room", "purpose", "subject", "text"],
          },
        },
      },
      required: ["card", "text"],
    },
    Problem: problemSchema,
  },
};

/** Whom to ask about the API of one installation. */
export interface ApiContact {
  name: string;
  email: string;
  url: string;
}

/** The API's description, made from the schemas that validate it. */
export function openApi(
  registry: Registry,
  { baseUrl, demo, contact }: { baseUrl: string; demo: boolean; contact?: ApiContact | undefined },
): Json {
  const paths = Object.fromEntries([
    ...registry.commands.map(commandPath),
    ...registry.collections.flatMap(collectionPaths),
    importPath,
    chartPath,
    searchPath,
    ...(demo ? [clockPath] : []),
  ]);
  return {
    openapi: "3.1.0",
    info: {
      title: "Leerlus",
      version: API_VERSION,
      description:
        "What people do in chat, for programs. Days, moments, people and references may also be sent as people " +
        "type them, in Dutch or English.",
      contact,
      license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
    },
    servers: [{ url: `${baseUrl}/api/v1` }],
    security: [{ token: [] }],
    paths,
    components,
  };
}
