import { describe, expect, it } from "vitest";
import { everythingStored } from "../../everything-stored.ts";
import { type Json, until } from "../../slack/receiver.ts";
import { actionsIn, cardIn, useTeams, wordsOf } from "../use-teams.ts";

const NEW = "actie nieuw Bel kind Sannetje; houder Piet Pleizier; uiterlijk 15 december";

const here = useTeams();
const anna = () => here.someone("anna", { place: "personal" });
const stored = () => everythingStored(here.app().database.db);
const effects = () => until(async () => ((await here.audit()).length > 0 ? await here.audit() : undefined));

/** The question that is asked about a line, and its two answers. */
async function question(line = NEW): Promise<{ card: Json; no: Json; anew: Json }> {
  await here.send(anna().tells(line));
  const card = cardIn((await here.said("anna")).at(-1)?.activity);
  const [no, anew] = actionsIn(card);
  return { card, no, anew };
}

describe("personal data in Teams", () => {
  it("that may be is asked about, and one press says that it is not, with one effect", async () => {
    const { card, no, anew } = await question();
    expect(wordsOf(card)).toMatch(/Gaat dit over een kind\?.*niets bewaard.*een naam bij een kind/s);
    expect([no.title, anew.title]).toEqual(["nee, dit gaat niet over een kind", "anders schrijven"]);
    // Teams keeps what a button carries: that is a name in our memory and nothing else.
    expect(JSON.stringify(card)).not.toContain("Sannetje");
    expect(await stored()).not.toContain("Sannetje");
    await Promise.all([here.send(anna().presses(no.data)), here.send(anna().presses(no.data))]);
    expect(await effects()).toMatchObject([{ what: "action/add", noPerson: true }]);
    expect((await stored()).match(/^actions: .*Sannetje/gm)).toHaveLength(1);
  });

  it("that may be can be written otherwise in the dialog, which has what was understood", async () => {
    const { anew } = await question();
    const { body } = await here.send(anna().opens(anew.data));
    expect(JSON.stringify(cardIn(body))).toMatch(/Bel kind Sannetje.*2026-12-15/s);
    expect(await stored()).not.toContain("Sannetje");
  });

  it("in a dialog that may be can be said not to be, with a box to tick", async () => {
    const { anew } = await question();
    const { body } = await here.send(anna().opens(anew.data));
    const { leerlus } = cardIn(body).actions[0].data;
    const filled = {
      leerlus,
      ...{
        "field:title": "Bel kind Sannetje",
        "choice:holder": "piet@example.org",
        "field:due": "2026-12-15",
      },
    };
    const again = await here.send(anna().submits(filled));
    expect(JSON.stringify(again.body)).toContain("field:noPerson");
    await here.send(anna().submits({ ...filled, "field:noPerson": "true" }));
    expect(await effects()).toMatchObject([{ what: "action/add", noPerson: true }]);
  });

  it("is sent again after a restart", async () => {
    const { no, anew } = await question();
    await here.restart();
    expect(JSON.stringify((await here.send(anna().presses(no.data))).body)).toContain("Stuur het opnieuw");
    expect(JSON.stringify((await here.send(anna().opens(anew.data))).body)).toContain("Stuur het opnieuw");
    expect(await here.audit()).toEqual([]);
  });

  it("that identifies somebody is refused in words, and nothing of it is kept", async () => {
    const { card, no } = await question(NEW.replace("Sannetje", "Sannetje, bsn 123456782"));
    expect(wordsOf(card)).toMatch(/niets bewaard.*een burgerservicenummer/s);
    expect(no).toBe(undefined);
    expect(await stored()).not.toMatch(/Sannetje|123456782/);
  });
});
