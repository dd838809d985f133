import { describe, expect, it } from "vitest";
import { choiceValue } from "../../../src/engine/input/choice-value.ts";

describe("a word for a choice", () => {
  it.each([
    ["implementatie", "implementation"],
    ["implementation", "implementation"],
    ["IO", "implementation"],
    ["monitoring", "monitoring"],
    ["monitoringoverleg", "monitoring"],
    ["Leercirkel", "learning-circle"],
    ["leercirkels", "learning-circle"],
    ["learning circles", "learning-circle"],
    ["circle", "learning-circle"],
    ["herziening", "revision-table"],
    ["herzieningsprocedure", "revision-table"],
    ["overlegtafel", "revision-table"],
    ["overlegtafel herzieningsprocedure", "revision-table"],
    ["revision", "revision-table"],
    ["revision procedure", "revision-table"],
  ])("means a kind of meeting: %s", (typed, kind) => expect(choiceValue("kind", typed)).toBe(kind));

  it("means a state in other words than those shown", () => {
    expect(choiceValue("actionState", "klaar")).toBe("done");
    expect(choiceValue("actionState", "risk")).toBe("at-risk");
  });

  it("means nothing when it fits several, or none", () => {
    expect(choiceValue("actionState", "o")).toBeUndefined();
    expect(choiceValue("kind", "borrel")).toBeUndefined();
    expect(choiceValue("kind", "")).toBeUndefined();
  });
});
