import { type Request, type Response, Router } from "express";
import type { Charts } from "../charts/render.ts";
import type { Engine } from "../engine/engine.ts";
import { faultOf } from "../engine/fault.ts";
import { findChart } from "../figures/chart-link.ts";

/**
 * `/charts/TOKEN.png`, the picture of one chart. A chat that loads it cannot sign in: the address is the secret, so it is
 * kept out of logs, indexes and referrers.
 */
export function chartPictureRouter({ engine, charts }: { engine: Engine; charts: Charts }): Router {
  const router = Router();
  router.get("/charts/:token.png", async (request: Request<{ token: string }>, response: Response) => {
    response.set({
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
      "X-Robots-Tag": "noindex",
    });
    try {
      const chart = await findChart(engine, request.params.token);
      if (!chart) {
        const words = "Deze grafiek bestaat niet.";
        return void response.set("Cache-Control", "no-store").status(404).type("text/plain").send(words);
      }
      const { png } = await charts.picture(chart);
      // At one address stands one chart, for good.
      response.set("Cache-Control", "private, max-age=86400").type("png").send(Buffer.from(png));
    } catch (error) {
      engine.log.error({ surface: "charts", ...faultOf(error) }, "chart was not drawn");
      response.set({ "Cache-Control": "no-store", "Retry-After": "5" }).status(503).end();
    }
  });
  return router;
}
