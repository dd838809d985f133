import type { BrowserContext } from "playwright-core";

/**
 * Teams in a browser as its library sees it from within a frame: it answers the two questions that the tab asks. The page
 * is at the address of Teams, and made here.
 */
const hostPage = (
  tab: string,
  token: string | undefined,
  chat: string | undefined,
): string => `<!doctype html><title>Teams</title>
<iframe title="Leerlus" src="${tab}" style="width: 100%; height: 90vh"></iframe>
<script>
  const answers = {
    initialize: ["content", "web", JSON.stringify({ apiVersion: 4, isNAAChannelRecommended: false,
      hostVersionsInfo: {}, isLegacyTeams: false, supports: {} }), "2.0.0"],
    "authentication.getAuthToken": ${JSON.stringify(token === undefined ? [false, "CancelledByUser"] : [true, token])},
    getContext: [${JSON.stringify(contextIn(chat))}],
  };
  addEventListener("message", ({ data, source, origin }) => {
    (window.asked ??= []).push(data.func);
    const args = answers[data.func];
    if (args) source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, origin);
  });
</script>`;

/** What Teams tells of where a tab is shown: in the panel beside a meeting, or for one person. */
const contextIn = (chat: string | undefined) => ({
  ...{ locale: "nl-nl", theme: "default", entityId: "leerlus", hostName: "Teams", hostClientType: "web" },
  ...(chat === undefined
    ? { frameContext: "content" }
    : { frameContext: "sidePanel", chatId: chat, meetingId: "MCMxOTo" }),
});

/** Where Teams shows a tab; nothing is asked of the real one. */
export const TEAMS_URL = "https://teams.microsoft.com/v2/leerlus";

export async function playTeams(
  context: BrowserContext,
  tab: string,
  token: string | undefined,
  chat?: string,
): Promise<void> {
  await context.route("https://**/*", (route) => route.abort());
  await context.route(TEAMS_URL, (route) =>
    route.fulfill({ contentType: "text/html", body: hostPage(tab, token, chat) }),
  );
}
