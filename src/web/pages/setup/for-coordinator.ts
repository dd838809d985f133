import { coordinator } from "../../../engine/command.ts";
import type { Handler } from "../../session/visitor.ts";
import type { Setup } from "../../setup.ts";
import type { Web } from "../../web.ts";
import { sendProblem } from "../shell/problem.ts";

export const SETUP_PATH = "/beheer/inrichten";

/** Lets only the coordinator on, and only where a cooperation can be set up by pages. */
export function forCoordinator(
  web: Web,
  handler: (setup: Setup, ...args: Parameters<Handler>) => Promise<void>,
): Handler {
  return async (visitor, request, response) => {
    const { t, actor } = visitor;
    const { title } = t.pages.setup;
    if (!coordinator(actor))
      return await sendProblem(web, response, 403, () => [title, t.page.onlyCoordinator], visitor);
    if (!web.setup) return await sendProblem(web, response, 404, () => [title, t.web.notFound], visitor);
    await handler(web.setup, { ...visitor, address: SETUP_PATH }, request, response);
  };
}
