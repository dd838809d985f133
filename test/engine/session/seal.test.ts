import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { seal, Unopened, unseal } from "../../../src/engine/session/seal.ts";

const [old, now] = [randomBytes(32), randomBytes(32)];
const sealed = seal([now], "xoxb-geheim", "slack/T1");

describe("a sealed token", () => {
  it("is opened with the same key for the same workspace", () => {
    expect(unseal([now], sealed, "slack/T1")).toEqual({ text: "xoxb-geheim", isOld: false });
  });

  it("shows nothing of what is in it, and is another one each time", () => {
    expect(sealed).toMatch(/^v1\.[0-9a-f]{8}\.[\w-]+$/);
    expect(Buffer.from(sealed.split(".")[2] ?? "", "base64url").toString("latin1")).not.toContain("xoxb");
    expect(seal([now], "xoxb-geheim", "slack/T1")).not.toBe(sealed);
  });

  it("is opened with an older key while that is still given, and asks to be sealed again", () => {
    const before = seal([old], "xoxb-geheim", "slack/T1");
    expect(unseal([now, old], before, "slack/T1")).toEqual({ text: "xoxb-geheim", isOld: true });
    expect(() => unseal([now], before, "slack/T1")).toThrow("no longer holds the key");
  });

  it("put beside another workspace opens nothing", () => {
    expect(() => unseal([now], sealed, "slack/T2")).toThrow(Unopened);
  });

  it.each([
    ["one changed byte", sealed.slice(0, -2) + (sealed.endsWith("A") ? "BB" : "AA")],
    ["another key's name", sealed.replace(/^v1\.[0-9a-f]{8}/, "v1.00000000")],
    ["nothing behind the name", sealed.split(".").slice(0, 2).join(".")],
    ["too little", `${sealed.split(".").slice(0, 2).join(".")}.AAAA`],
    ["a token as it is", "xoxb-geheim"],
    ["nothing", ""],
  ])("with %s is not opened, and the error does not quote it", (_what, text) => {
    let caught: unknown;
    try {
      unseal([now, old], text, "slack/T1");
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(Unopened);
    expect(String(caught)).not.toContain("xoxb");
  });

  it("cannot be made without a key", () => {
    expect(() => seal([], "x", "y")).toThrow("ENCRYPTION_KEY");
  });
});
