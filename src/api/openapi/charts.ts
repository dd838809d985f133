import { everyAnswer } from "./answer-headers.ts";
import { otherwise, problem } from "./problem.ts";

type Json = Record<string, unknown>;

const text = { type: "string" };
const query = (name: string, description: string, schema: Json = text): Json => ({
  name,
  in: "query",
  description,
  schema,
});

const parameters = [
  {
    name: "file",
    in: "path",
    required: true,
    description: "The code of the indicator with `.png` or `.svg` behind it.",
    schema: { ...text, pattern: "^[^.]{1,100}\\.(png|svg)$" },
  },
  query("kind", "The figure through the periods, or the regions in the last of them.", {
    ...text,
    enum: ["trend", "regions"],
    default: "trend",
  }),
  query("from", "The first period: `2026`, `2026-Q3`, `2026-H1`, `2026-09`."),
  query("to", "The last period; the last that has figures when left out."),
  query("region", "Slug, CBS code or name."),
  query("municipality", "CBS code or name."),
  query("provider", "Slug or name."),
];

const picture = { schema: { ...text, format: "binary" } };

/** How charts are asked for. */
export const chartPath: [string, Json] = [
  "/charts/{file}",
  {
    get: {
      operationId: "get-chart",
      summary: "An indicator as a chart, of published figures only, as a picture of pixels or of lines.",
      tags: ["indicator-values"],
      parameters,
      responses: {
        200: {
          description:
            "Of `.png` the picture, 720 px wide; of `.svg` the same with `<title>` and the finding as `<desc>`. " +
            "Where there is nothing to draw it says in words why.",
          headers: everyAnswer,
          content: { "image/png": picture, "image/svg+xml": picture },
        },
        400: problem("A period, place or parameter that is not understood."),
        401: problem("No token, or one that is not known."),
        404: problem("There is no such indicator or place."),
        429: problem("Too many requests, or too many charts at once; see Retry-After."),
        ...otherwise,
      },
    },
  },
];
