import { FOUND_KINDS } from "../../domain/search/query.ts";
import { everyAnswer } from "./answer-headers.ts";
import { otherwise, problem } from "./problem.ts";

type Json = Record<string, unknown>;

const text = { type: "string" };
const json = (schema: Json): Json => ({ content: { "application/json": { schema } } });
const item = {
  type: "object",
  properties: {
    ref: { ...text, description: "Of a lesson its theme, of a report its meeting." },
    kind: { ...text, enum: [...FOUND_KINDS] },
    title: text,
    snippet: { ...text, description: "What it says around the words; empty when the title says all." },
  },
  required: ["ref", "kind", "title", "snippet"],
};

/** How everything is searched. */
export const searchPath: [string, Json] = [
  "/search",
  {
    get: {
      operationId: "search",
      summary: "Everything that has all the words, by their Dutch stems, and that the caller may see.",
      tags: ["search"],
      parameters: [
        { name: "q", in: "query", required: true, schema: { ...text, minLength: 1, maxLength: 200 } },
      ],
      responses: {
        200: {
          description: "The best fifty, and how many more there are.",
          headers: everyAnswer,
          ...json({
            type: "object",
            properties: { items: { type: "array", items: item }, rest: { type: "integer" } },
            required: ["items", "rest"],
          }),
        },
        400: problem("Nothing to look for, or too much."),
        401: problem("No token, or one that is not known."),
        429: problem("Too many requests; see Retry-After."),
        ...otherwise,
      },
    },
  },
];
