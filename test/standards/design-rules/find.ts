import spectral from "@stoplight/spectral-core";
import { ruleset } from "./ruleset.ts";

/** Where Spectral finds what is not as the rules ask, as `rule: place`. */
export async function findings(description: object): Promise<string[]> {
  const reader = new spectral.Spectral();
  reader.setRuleset(ruleset);
  const found = await reader.run(JSON.stringify(description));
  return [...new Set(found.map(({ code, path }) => `${code}: ${path.join("/")}`))];
}
