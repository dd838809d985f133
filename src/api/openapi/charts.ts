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
  { name: "code", in: "path", required: true, description: "The code of the indicator.", schema: text },
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

const pathFor = (type: "png" | "svg", media: string, description: string): [string, Json] => [
  `/charts/{code}.${type}`,
  {
    get: {
      operationId: `get-chart-${type}`,
      summary: `An indicator as a chart, of published figures only, as ${type.toUpperCase()}.`,
      tags: ["indicator-values"],
      parameters,
      responses: {
        200: { description, content: { [media]: { schema: { ...text, format: "binary" } } } },
        400: problem("A period, place or parameter that is not understood."),
        401: problem("No token, or one that is not known."),
        404: problem("There is no such indicator or place."),
        429: problem("Too many requests, or too many charts at once; see Retry-After."),
        ...otherwise,
      },
    },
  },
];

/** How charts are asked for. */
export const chartPaths: [string, Json][] = [
  pathFor(
    "png",
    "image/png",
    "The picture, 720 px wide; where there is nothing to draw it says in words why.",
  ),
  pathFor(
    "svg",
    "image/svg+xml",
    "The picture, with `<title>` and the finding as `<desc>`; where there is nothing to draw both say why.",
  ),
];
