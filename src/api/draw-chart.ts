import type { Request, Response } from "express";
import { type Charts, NoPicture } from "../charts/render.ts";
import type { Engine } from "../engine/engine.ts";
import { Refusal } from "../engine/refusal.ts";
import { askedChart } from "./asked-chart.ts";
import { callerOf } from "./caller.ts";
import { textFor } from "./problem.ts";
import { readChart } from "./read-chart.ts";

const SECONDS = "5";

/** `GET /charts/CODE.png` and `.svg`. */
export function drawChart(engine: Engine, charts: Charts) {
  return async (request: Request<{ file: string }>, response: Response): Promise<void> => {
    const t = textFor(request, response);
    const [, code, type] = /^([^.]{1,100})\.(png|svg)$/i.exec(request.params.file) ?? [];
    if (code === undefined || type === undefined) throw new Refusal("not-found", t.chart.noFile);
    const asked = askedChart(code, request.query, t);
    const chart = await readChart(engine, callerOf(response), asked, t);
    const { svg, png } = await charts.picture(chart).catch((error: unknown) => {
      if (!(error instanceof NoPicture) || error.why === "failed" || error.why === "crashed") throw error;
      response.set("Retry-After", SECONDS);
      throw new Refusal("too-many", t.chart.busy);
    });
    response.set({
      // What may be seen differs by cooperation, and a correction shows at once: it is asked each time whether it changed.
      "Cache-Control": "private, no-cache",
      Vary: "Authorization, Act-As, Accept-Language",
      "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      "Content-Disposition": "inline",
    });
    if (type.toLowerCase() === "svg") response.type("image/svg+xml").send(svg);
    else response.type("png").send(Buffer.from(png));
  };
}
