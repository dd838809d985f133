import type { IncomingMessage, ServerResponse } from "node:http";
import { ABOUT_PATH, PAGES_PATH, TAB_PATH } from "../paths.ts";
import { tabFiles } from "./tab-files.ts";
import { sendAboutPage, sendTabPage } from "./tab-page.ts";
import { lookAtTabSession, startTabSession, type TabSite } from "./tab-session.ts";

type Next = (error?: unknown) => void;

/** The pages that Teams shows, to be mounted at `/teams`; whatever else is asked goes to the next. */
export function teamsPages(
  site: TabSite,
): (request: IncomingMessage, response: ServerResponse, next: Next) => void {
  const sendFile = tabFiles();
  return (request, response, next) => {
    const path = `${PAGES_PATH}${(request.url ?? "/").split("?", 1)[0]}`;
    if (path === `${TAB_PATH}/session`) {
      if (request.method === "POST") startTabSession(site, request, response).catch(next);
      else if (request.method === "GET") lookAtTabSession(site, request, response).catch(next);
      else next();
    } else if (request.method !== "GET") next();
    else if (path === TAB_PATH) sendTabPage(response, site.engine.baseUrl);
    else if (path === ABOUT_PATH) sendAboutPage(response);
    else if (!sendFile(path.slice(TAB_PATH.length + 1), request, response)) next();
  };
}
