import type { Request, Response } from "express";
import { answerProblem, textFor } from "./problem.ts";

/** Answers every other method than the one that an address knows. */
export function onlyBy(method: string) {
  return (request: Request, response: Response): void => {
    response.set("Allow", method);
    const message = textFor(request, response).api.method(method);
    answerProblem(response, 405, { code: "invalid", message });
  };
}
