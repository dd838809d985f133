import { everyAnswer } from "./answer-headers.ts";
import { otherwise, problem } from "./problem.ts";

type Json = Record<string, unknown>;

const text = { type: "string" };
const texts = { type: "array", items: text };
const count = { type: "integer", minimum: 0 };
const file = { schema: { ...text, format: "binary" } };

const rejection = {
  type: "object",
  properties: { line: { ...count, description: "The header is line 1." }, column: text, message: text },
  required: ["line", "column", "message"],
};
const nullable = { type: ["string", "null"] };
const warning = {
  type: "object",
  properties: {
    indicator: text,
    period: text,
    region: nullable,
    municipality: nullable,
    provider: nullable,
    message: { ...text, description: "What does not add up, and where; it tells no values." },
  },
  required: ["indicator", "period", "region", "municipality", "provider", "message"],
};
const report = {
  type: "object",
  properties: {
    accepted: count,
    new: count,
    revised: count,
    unchanged: count,
    skippedEmpty: count,
    rejected: { type: "array", items: rejection, description: "The first 200." },
    rejectedCount: count,
    emptyRows: texts,
    warnings: {
      type: "array",
      items: warning,
      description:
        "Totals that no longer are the sum of their parts: nothing of the indicator is shown for the period until they are sent again. The first 200; of a file with more than 20,000 figures `leerlus status` tells it afterwards.",
    },
  },
  required: ["accepted", "new", "revised", "unchanged", "skippedEmpty", "rejected", "emptyRows", "warnings"],
};
const question = {
  type: "object",
  properties: { mapping: { type: "object" }, unmapped: texts },
  required: ["mapping", "unmapped"],
};

/** How a file of figures is sent. */
export const importPath: [string, Json] = [
  "/indicator-imports",
  {
    post: {
      operationId: "import-indicator-values",
      summary: "Imports a file of figures, all or nothing; the same file again changes nothing.",
      tags: ["indicator"],
      parameters: [
        { name: "dryRun", in: "query", schema: text, description: "`1`: only tell what would happen." },
        { name: "filename", in: "query", schema: text },
        {
          name: "Mapping",
          in: "header",
          schema: text,
          description: "JSON: the `mapping` of an earlier answer, with its nulls answered.",
        },
      ],
      requestBody: {
        required: true,
        content: {
          "text/csv": file,
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": file,
        },
      },
      responses: {
        200: {
          description: "What it brought, or would bring.",
          headers: everyAnswer,
          content: { "application/json": { schema: report } },
        },
        400: problem("It is not a table, or not in UTF-8."),
        401: problem("No token, or one that is not known."),
        403: problem("Only the coordinator brings in figures."),
        413: problem("Larger than a file may be, or too large when unpacked."),
        422: problem(
          "Something in it is rejected and nothing was kept; or its columns or names must be explained.",
          { anyOf: [report, question] },
        ),
        429: problem("Too many requests, or too many files at once; see Retry-After."),
        ...otherwise,
      },
    },
  },
];
