import { everyAnswer } from "./answer-headers.ts";

type Json = Record<string, unknown>;

const text = { type: "string" };

/** The media type and schema of an error; with `more` where something is told beside it. */
const content = (schema: Json): Json => ({ "application/problem+json": { schema } });
const ref: Json = { $ref: "#/components/schemas/Problem" };

/** What an operation answers when it fails in this way. */
export const problem = (description: string, more?: Json): Json => ({
  description,
  headers: everyAnswer,
  content: content(more ? { allOf: [ref, more] } : ref),
});

/** What every operation may fail with, whatever it names itself. */
export const otherwise = {
  default: problem("Any other error: a wrong method, a fault (with a number), or 503 with Retry-After."),
};

/** The schema `Problem`: RFC 9457, and the member `error`. */
export const problemSchema: Json = {
  type: "object",
  properties: {
    type: { ...text, description: "`about:blank`: the status says what kind of problem it is." },
    title: { ...text, description: "The status in words." },
    status: { type: "integer" },
    detail: { ...text, description: "What is wrong and what to do, in the language of the caller." },
    error: {
      type: "object",
      properties: {
        code: text,
        message: { ...text, description: "The same as `detail`." },
        outcome: { ...text, description: "Of `personal-data`: `ask` passes with `noPerson`, `stop` never." },
        issues: {
          type: "array",
          items: {
            type: "object",
            properties: { field: text, message: text },
            required: ["field", "message"],
          },
        },
      },
      required: ["code", "message"],
    },
  },
  required: ["type", "title", "status", "detail", "error"],
};
