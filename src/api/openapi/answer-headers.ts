import { API_VERSION } from "../headers.ts";

/** The schema of the headers that every answer has. */
export const answerHeaders = {
  ApiVersion: {
    description: "The whole version of the API; its first number stands in the address.",
    schema: { type: "string", examples: [API_VERSION] },
  },
};

/** The headers of every answer, good or bad. */
export const everyAnswer = { "API-Version": { $ref: "#/components/headers/ApiVersion" } };
