import type { Request, Response } from "express";
import type { Engine } from "../engine/engine.ts";
import { Refusal } from "../engine/refusal.ts";
import { importFigures } from "../intake/import-figures.ts";
import { LIMITS } from "../intake/limits.ts";
import { questionText } from "../view/figures/upload-card.ts";
import type { Text } from "../view/text.ts";
import { callerOf } from "./caller.ts";
import { isDryRun } from "./dry-run.ts";
import { answerProblem, textFor } from "./problem.ts";

/** How many files may come in at once: each takes some tens of megabytes while it is read. */
const AT_ONCE = 4;
/** Who is told no in the middle of a file is heard out this long, or the answer would not reach them. */
const HEAR_OUT_MS = 15_000;

/** `POST /indicator-imports?dryRun=1&filename=…`: the file is the body. */
export function importFile(engine: Engine) {
  let busy = 0;
  return async (request: Request, response: Response): Promise<void> => {
    const t = textFor(request, response);
    const { filename } = request.query;
    const dryRun = isDryRun(request, t, ["filename"]);
    busy += 1;
    try {
      if (busy > AT_ONCE) throw new Refusal("too-many", t.refusal.tooMany);
      if (Number(request.headers["content-length"] ?? 0) > LIMITS.csvBytes) {
        throw new Refusal("too-large", t.indicator.tooLarge(LIMITS.csvBytes / 1024 / 1024));
      }
      const sent = request.get("mapping");
      const answer = await importFigures(engine, {
        actor: callerOf(response),
        via: "api",
        filename: typeof filename === "string" ? filename : "",
        file: request.iterator({ destroyOnReturn: false }),
        dryRun,
        mapping: sent === undefined ? undefined : readMapping(sent, t),
      });
      if ("question" in answer) {
        const { mapping, unmapped } = answer.question;
        const error = { code: "mapping-needed", message: questionText(t, answer.question) };
        return answerProblem(response, 422, error, { mapping, unmapped });
      }
      const { report } = answer;
      if (report.rejectedCount === 0 || dryRun) return void response.json(report);
      const error = { code: "rejected", message: t.indicator.rejected(report.rejectedCount) };
      answerProblem(response, 422, error, report);
    } finally {
      busy -= 1;
      hearOut(request);
    }
  };
}

/** Header values are Latin-1 to Node; names in a mapping are sent as UTF-8. */
function readMapping(sent: string, t: Text): unknown {
  for (const text of [Buffer.from(sent, "latin1").toString("utf8"), sent]) {
    try {
      if (!text.includes("\ufffd")) return JSON.parse(text);
    } catch {
      // The next one may be it.
    }
  }
  throw new Refusal("invalid", t.indicator.noMapping);
}

function hearOut(request: Request): void {
  if (request.readableEnded) return;
  request.resume();
  const enough = setTimeout(() => request.destroy(), HEAR_OUT_MS).unref();
  request.once("close", () => clearTimeout(enough));
}
