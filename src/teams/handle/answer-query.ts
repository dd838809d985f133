import { textIn } from "../../view/text.ts";
import type { Answer } from "../receive/app.ts";
import { type Bag, bag, senderOf } from "../receive/parse-request.ts";
import type { Asked, Teams } from "../surface.ts";
import { askedNow, openDialog, openFromMessage } from "./dialogs.ts";
import { formMessage } from "./invoke-answer.ts";
import { refreshed } from "./refresh.ts";
import { search, searchField, unfurl } from "./search.ts";

type Ask = (teams: Teams, asked: Asked, value: Bag) => Promise<Answer>;

/** What Teams asks without anything being changed. */
const ASKS: Record<string, Ask> = {
  "adaptiveCard/action": refreshed,
  "task/fetch": openDialog,
  "composeExtension/fetchTask": openFromMessage,
  "composeExtension/query": search,
  "composeExtension/queryLink": unfurl,
  "application/search": searchField,
};

/** Whether the answer is shown in a dialog. */
export const opensDialog = (name: unknown): boolean =>
  name === "task/fetch" || name === "composeExtension/fetchTask";

/** Answers a question at once; what is none of ours is acknowledged. */
export async function answerQuery(teams: Teams, activity: Bag): Promise<Answer> {
  const name = activity.type === "invoke" && typeof activity.name === "string" ? activity.name : "";
  const ask = Object.hasOwn(ASKS, name) ? ASKS[name] : undefined;
  const sender = senderOf(activity);
  if (!ask || !sender) return { status: 200 };
  const asked = await askedNow(teams, sender);
  if (asked) return await ask(teams, asked, bag(activity.value));
  return opensDialog(name) ? formMessage(textIn("nl").teams.talk.notInstalled) : { status: 200, body: {} };
}
