import { describe, expect, it } from "vitest";
import { waitingFormCard } from "../../src/conversation/words.ts";
import type { Form } from "../../src/engine/input/form.ts";
import { pressValue } from "../../src/slack/render/button-codec.ts";
import { plainCard } from "../../src/view/plain.ts";
import { textIn } from "../../src/view/text.ts";

const t = textIn("nl");
const field = (name: string, shown: string) =>
  ({
    name,
    shown,
    kind: "text",
    label: name,
    required: false,
    multiple: false,
  }) as unknown as Form["fields"][number];
const form: Form = {
  command: "agreement/add",
  title: "leg een afspraak vast",
  fields: [field("title", "titel"), field("intention", "bedoeling")],
  problems: ["De evaluatiedatum ligt in het verleden."],
};
const card = (input: Record<string, unknown>) =>
  waitingFormCard(t, form, input, { fits: (button) => pressValue(button) !== undefined, nonce: "form-1" });

describe("a form that waits behind a button", () => {
  it("carries along what was filled in, and counts once however often it is opened", () => {
    const { buttons } = card({ title: "Dichter bij huis" });
    expect(buttons).toMatchObject([
      { command: "agreement/add", input: { title: "Dichter bij huis" }, nonce: "form-1", opensForm: true },
    ]);
  });

  it("says what does not fit in the button, so that it is not lost", () => {
    const intention = "Kinderen worden dichter bij huis geholpen. ".repeat(50);
    const made = card({ title: "Dichter bij huis", intention });
    expect(made.buttons).toMatchObject([{ input: { title: "Dichter bij huis" } }]);
    expect(made.buttons?.[0]?.input).not.toHaveProperty("intention");
    const text = plainCard(t, made);
    expect(text).toContain("U schreef bij bedoeling:");
    expect(text).toContain(intention.trim());
  });

  it("says all of it when nothing fits", () => {
    const made = card({ title: "a".repeat(3000), intention: "b".repeat(3000) });
    expect(made.buttons).toMatchObject([{ input: {} }]);
    expect(plainCard(t, made)).toContain("a".repeat(3000));
  });
});
