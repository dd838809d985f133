import { describe, expect, it } from "vitest";
import { findIndicator } from "../../../src/engine/input/find-indicator.ts";
import { anIndicator } from "../../indicator-builder.ts";

const indicators = [
  anIndicator({ code: "doorplaatsingen", title: "Onvrijwillige doorplaatsingen" }),
  anIndicator({ code: "clienttevredenheid", title: "Tevredenheid van kinderen en ouders" }),
  anIndicator({ code: "kinderen-in-verblijf", title: "Kinderen in verblijf" }),
];

describe("an indicator", () => {
  it.each([
    ["doorplaatsingen", "doorplaatsingen"],
    ["DOORPLAATSINGEN", "doorplaatsingen"],
    ["onvrijwillige  doorplaatsingen", "doorplaatsingen"],
    ["cliënttevredenheid", "clienttevredenheid"],
    ["ouders", "clienttevredenheid"],
    ["verblijf", "kinderen-in-verblijf"],
  ])("is found by its code, its title or a part that is its own: %s", (typed, code) => {
    expect(findIndicator(indicators, typed)).toEqual({ found: code });
  });

  it("is asked for when the part fits more than one", () => {
    expect(findIndicator(indicators, "kinderen")).toEqual({
      several: [
        "Tevredenheid van kinderen en ouders (clienttevredenheid)",
        "Kinderen in verblijf (kinderen-in-verblijf)",
      ],
      more: 0,
    });
  });

  it("is offered when what was typed is near it, and not when nothing is", () => {
    expect(findIndicator(indicators, "doorplatsingen")).toEqual({
      near: ["Onvrijwillige doorplaatsingen (doorplaatsingen)"],
    });
    expect(findIndicator(indicators, "wachttijd")).toEqual({ near: [] });
    expect(findIndicator(indicators, "")).toEqual({ near: [] });
  });
});
