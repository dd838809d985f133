import { afterEach, beforeEach, expect, it } from "vitest";
import type { FakeConnector } from "../fake/fake-connector.ts";
import { CHANNEL, openTeams, patient, postTo, senderTo } from "../open-teams.ts";

let fake: FakeConnector;
beforeEach(async () => {
  fake = await openTeams();
});
afterEach(() => fake.close());

const said = () => fake.calls.filter(({ service }) => service !== "login");
/** The process was stopped after the delivery had said that the message leaves. */
const tooLate = async () => () => false;

it("a post whose time is over before it is written does not leave", async () => {
  expect(await senderTo(fake).send(postTo(CHANNEL), patient, tooLate)).toEqual({ failed: "ERR_TOO_LATE" });
  expect(said()).toEqual([]);
});

it("an edit whose time is over before it is written does not leave", async () => {
  const post = postTo(CHANNEL);
  const first = await senderTo(fake).send(post, patient);
  const messageRef = "sent" in first ? first.sent : "";
  const late = await senderTo(fake).edit({ ...post, messageRef }, patient, tooLate);
  expect(late).toEqual({ failed: "ERR_TOO_LATE" });
  expect(said()).toHaveLength(1);
});
