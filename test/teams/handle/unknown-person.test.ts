import { expect, it } from "vitest";
import type { Json } from "../../slack/receiver.ts";
import { TENANT } from "../fake/bot-framework.ts";
import { actionsIn, cardIn, useTeams, wordsOf } from "../use-teams.ts";

const here = useTeams();
const UNKNOWN = "Leerlus kent u niet";

it.each<[string, string | undefined, object]>([
  ["whose address their tenant does not tell", undefined, {}],
  ["who is a guest of the tenant", "anna@example.org", { userRole: "guest" }],
  ["whose address is nobody's of the cooperation", "ver@example.net", {}],
])(
  "somebody %s who asks for what is theirs hears that they are not known, and how to join",
  async (_, email, more) => {
    const ver = here.someone("ver", { place: "personal" });
    here.add(ver, email, TENANT, more);
    const lines = [
      "actie mijn",
      "agenda mijn",
      "web",
      "taal en",
      "berichten teams",
      "ik",
      "agenda nieuw Een punt",
    ];
    for (const [at, line] of lines.entries()) {
      await here.send(ver.tells(line));
      const said = await here.said("ver", at + 1);
      const card = cardIn((said.at(-1) as { activity: Json }).activity);
      expect(wordsOf(card)).toContain(UNKNOWN);
      expect(actionsIn(card).map(({ title }) => title)).toContain("Lid worden");
    }
    const { body } = await here.send(ver.opens({ c: "action/add", i: {}, n: "n1", f: 1 }));
    expect(JSON.stringify(body)).toContain(UNKNOWN);
  },
);
