import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { FakeSlack } from "../fake/fake-slack.ts";
import { openSlack, postTo, senderTo } from "../open-slack.ts";

let slack: FakeSlack;
beforeAll(async () => {
  slack = await openSlack();
});
afterAll(() => slack.close());
beforeEach(() => {
  slack.calls.length = 0;
});

const patient = new AbortController().signal;
/** The process was stopped after the delivery had said that the message leaves. */
const tooLate = async () => () => false;

it("a post whose time is over before it is written does not leave", async () => {
  expect(await senderTo(slack).send(postTo("T1:C1"), patient, tooLate)).toEqual({ failed: "ERR_TOO_LATE" });
  expect(slack.calls).toEqual([]);
});

it("an edit whose time is over before it is written does not leave", async () => {
  const post = postTo("T1:C1");
  const first = await senderTo(slack).send(post, patient);
  const messageRef = "sent" in first ? first.sent : "";
  const late = await senderTo(slack).edit({ ...post, messageRef }, patient, tooLate);
  expect(late).toEqual({ failed: "ERR_TOO_LATE" });
  expect(slack.calls).toHaveLength(1);
});

it("a post that Slack does not take in its thread is not said beside it when its time is over", async () => {
  let asked = 0;
  const once = async () => {
    asked += 1;
    return asked === 1 ? () => true : () => false;
  };
  const late = await senderTo(slack).send(postTo("T1:C1", { thread: "1.000001" }), patient, once);
  expect(late).toEqual({ failed: "ERR_TOO_LATE" });
  expect(slack.calls).toHaveLength(1);
});
