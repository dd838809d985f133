import { describe, expect, it } from "vitest";
import { pressOption, pressValue, readPress } from "../../../src/slack/render/button-codec.ts";
import type { Button } from "../../../src/view/card.ts";

const button: Button = {
  label: "op schema",
  command: "action/status",
  input: { action: "A-41", state: "on-track" },
  nonce: "abcdefghijklmnopqrstuv",
};

describe("what a press carries", () => {
  it("fits in an option of a menu when it is short", () => {
    const value = pressOption(button);
    expect(value).toBe("abcdefghijklmnopqrstuv|action/status|action=A-41;state=on-track");
    expect(readPress(value ?? "")).toEqual({
      ...{ command: "action/status", input: button.input, nonce: button.nonce },
      ...{ opensForm: false, confirmed: false },
    });
  });

  it("comes back whole with characters that divide it", () => {
    const odd = { ...button, nonce: "n", input: { a: "x=y;z|&<", b: "" }, opensForm: true };
    expect(readPress(pressOption(odd) ?? "")).toMatchObject({ input: odd.input, opensForm: true });
    expect(readPress(pressValue(odd) ?? "")).toMatchObject({ input: odd.input, opensForm: true });
  });

  it("does not fit in an option when it is long or more than texts", () => {
    expect(pressOption({ ...button, input: { note: "x".repeat(60) } })).toBeUndefined();
    expect(pressOption({ ...button, input: { minutes: 5 } })).toBeUndefined();
    expect(pressOption({ ...button, input: { note: "\uD83D" } })).toBeUndefined();
    expect(pressValue({ ...button, input: { note: "x".repeat(2000) } })).toBeUndefined();
  });

  it.each([
    "",
    "{",
    "{}",
    "null",
    "[]",
    '{"c":"x","i":{}}',
    '{"c":"action/done","i":[]}',
    '{"c":5,"i":{}}',
    "a|b|c",
    "n|action/done|a=%E0%A4%A",
    "n|action/done|a=1|b",
    "n|../x|",
  ])("is nothing when Leerlus did not make it: %j", (value) => {
    expect(readPress(value)).toBeUndefined();
  });

  it("never gives a thing its prototype", () => {
    const read = readPress('{"c":"action/done","i":{"__proto__":{"x":1}}}');
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    expect(read?.command).toBe("action/done");
  });
});
