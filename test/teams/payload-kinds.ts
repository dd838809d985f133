import fc from "fast-check";
import { mutated } from "../mutated.ts";
import type { Json } from "../slack/receiver.ts";
import { BOT, type someone } from "./someone.ts";

type Someone = ReturnType<typeof someone>;

const press = { c: "action/status", i: { action: "A-1", state: "blocked" }, n: "n1" };

const KINDS: Record<string, (who: Someone) => Json> = {
  message: (who) => who.tells("ik", [{ name: "Piet", user: "29:piet" }]),
  press: (who) => who.presses(press, "1790000000001"),
  dialog: (who) => who.opens({ c: "action/add", i: {} }),
  form: (who) =>
    who.submits({ c: "action/add", i: {}, n: "n2", "text:title": "Bel", "day:due": "2026-12-15" }),
  search: (who) =>
    who.invokes("composeExtension/query", {
      ...{ commandId: "zoek", parameters: [{ name: "query", value: "an" }] },
      queryOptions: { skip: 0, count: 25 },
    }),
  "field search": (who) =>
    who.invokes("application/search", {
      queryText: "an",
      dataset: "person",
      queryOptions: { skip: 0, top: 15 },
    }),
  link: (who) => who.invokes("composeExtension/queryLink", { url: "http://localhost:3978/ref/A-1" }),
  "message action": (who) =>
    who.invokes("composeExtension/fetchTask", {
      commandId: "action",
      messagePayload: { id: "1", body: { content: "x" } },
    }),
  installation: (who) => who.presence({ type: "installationUpdate", action: "add" }),
  "slash command": (who) => who.slashes("leden"),
  "online meeting": (who) => who.online("Start"),
  "who joins it": (who) =>
    who.online("ParticipantJoin", [{ id: "29:piet", aadObjectId: "99999999-0000-4000-8000-000000000001" }]),
  "change of a team": (who) =>
    who.presence({
      type: "conversationUpdate",
      membersAdded: [{ id: BOT }],
      membersRemoved: [{ id: "29:x" }],
    }),
};

export const TEAMS_KINDS = Object.keys(KINDS);

/**
 * Activities of one kind as JSON, in which something stands that does not belong there.
 * @param sent brings what the connector adds to an activity
 */
export function teamsActivities(
  who: Someone,
  kind: string,
  sent: (activity: Json) => Json,
): fc.Arbitrary<string> {
  const made = KINDS[kind];
  if (!made) throw new Error(`no such kind: ${kind}`);
  return fc
    .constant(undefined)
    .chain(() => mutated(sent(made(who))))
    .map((activity) => JSON.stringify(activity));
}
