import { type SlackPost, type SlackSenderOptions, slackSender } from "../../src/slack/send/send.ts";
import type { Card } from "../../src/view/card.ts";
import { type FreeSender, freely } from "../delivery/free-sender.ts";
import { type FakeSlack, openFakeSlack } from "./fake/fake-slack.ts";
import { addChannel, addTeam, addUser } from "./fake/fake-state.ts";

/** Two workspaces in the fake Slack: T1 with two channels and Anna, T2 with one. */
export async function openSlack(): Promise<FakeSlack> {
  const slack = await openFakeSlack();
  const one = addTeam(slack.state, "T1");
  addChannel(one, "C1");
  addChannel(one, "C2");
  addUser(one, { id: "U0ANNA", name: "anna", email: "anna@example.org" });
  addChannel(addTeam(slack.state, "T2"), "C3");
  return slack;
}

/** A sender to the fake Slack; that it is a `Sender` of the delivery is held by its type. */
export function senderTo(slack: FakeSlack, more: Partial<SlackSenderOptions> = {}): FreeSender {
  return freely(
    slackSender({
      apiUrl: slack.apiUrl,
      baseUrl: "https://leerlus.example.org",
      tokenFor: async ({ team }) => slack.state.teams.get(team)?.token,
      ...more,
    }),
  );
}

let count = 0;

/** A post as the delivery hands it over. */
export function postTo(address: string, more: Partial<SlackPost> & { card?: Card } = {}) {
  count += 1;
  const key = `00000000-0000-4000-8000-${String(count).padStart(12, "0")}`;
  const card: Card = more.card ?? { title: [`Bericht ${count}`], body: [{ type: "text", text: ["Hallo"] }] };
  return {
    ...{ cooperation: "g7", postId: count, delivery: count, key, address, room: "implementation", card },
    ...{ purpose: "test", subject: "S-1" },
    ...{ text: "Hallo", language: "nl" as const, revision: 1 },
    ...more,
  };
}
