import { describe, expect, it } from "vitest";
import { inbound } from "../../db/schema/chat.ts";
import { looksPersonal } from "../../src/slack/personal.ts";
import { everythingStored } from "../everything-stored.ts";
import { type Json, until } from "./desk.ts";
import { useDesk } from "./use-desk.ts";

const FIGURE = "123456782";
const NEW = "nieuw Bel kind Sannetje; houder Anna; uiterlijk 15 december";

const here = useDesk();
const anna = () => here.someone("U0ANNA");
const rows = () => here.house().database.db.select().from(inbound);
const stored = () => everythingStored(here.house().database.db);

describe("personal data in Slack", () => {
  it("in a typed line is refused in words, and nothing of it is kept", async () => {
    const { body } = await anna().types(NEW, "/actie");
    expect(body.text + JSON.stringify(body.blocks)).toMatch(/niets bewaard.*een naam bij een kind/s);
    expect(JSON.stringify(body)).not.toContain("Sannetje");
    await until(async () => (await rows()).every(({ doneAt }) => doneAt !== null) || undefined);
    expect(await stored()).not.toContain("Sannetje");
    expect(await here.audit()).toEqual([]);
  });

  it("is not even stored while it waits, and who sent it is asked to send it again after a restart", async () => {
    // Who Anna is has to be asked of a Slack that hangs.
    here.slack().mischief.rate({ rate: 1, random: () => 0, kinds: [{ does: "hang" }] });
    const request = anna().typed(NEW, "/actie");
    expect((await here.desk().send(request)).body.text).toContain("nog niet bewaard");
    expect(await rows()).toMatchObject([{ doneAt: null, payload: { user: "U0ANNA", withheld: true } }]);
    expect(await stored()).not.toContain("Sannetje");
    here.slack().mischief.calm();
    await here.restart();
    const [told] = await here.answers(new URLSearchParams(request.body).get("response_url") ?? "");
    expect(JSON.stringify(told)).toContain("Stuur het opnieuw");
    expect(await here.audit()).toEqual([]);
  }, 30_000);

  it("is emptied before it is told, also what only the cooperation can tell: a stranger's address", async () => {
    await anna().types("ik");
    const direct = here.someone("U0ANNA", { channel: "D0ANNA" });
    here.slack().mischief.rate({ rate: 1, random: () => 0, kinds: [{ does: "error", code: "fatal_error" }] });
    const line = "actie nieuw Mail sannetje@elders.example; houder Anna; uiterlijk 15 december";
    await here.desk().event(direct.says(line), { id: "Ev1" });
    const row = await until(async () => (await rows()).find(({ payload }) => payload.withheld === true));
    expect(row.doneAt).toBe(null);
    expect(await stored()).not.toContain("sannetje");
    here.slack().mischief.calm();
  });

  it("is not suspected in what merely begins with a capital: that is stored like any request", () => {
    expect(looksPersonal({ line: "actie nieuw Bespreek casus met de aanbieders; houder Anna" })).toBe(false);
    expect(looksPersonal({ event: { text: "agenda nieuw Rond zaak met school af" } })).toBe(false);
    expect(looksPersonal({ line: "actie nieuw Bespreek de Sanne-casus" })).toBe(true);
    expect(looksPersonal({ line: "actie nieuw Kind Sanne" })).toBe(true);
  });

  it("in a form is said at its field", async () => {
    const view = await opened();
    const { body } = await here
      .desk()
      .interact(anna().submission(view, { ...filled, title: "kind Sannetje" }));
    expect(body.response_action).toBe("errors");
    expect(body.errors["field:title"]).toContain("een naam bij een kind");
    expect(await stored()).not.toContain("Sannetje");
  });

  it("that is only a figure can be said to be nobody's, in the form that comes back", async () => {
    const view = await opened();
    const title = `Zaak ${FIGURE} afronden`;
    const { body } = await here.desk().interact(anna().submission(view, { ...filled, title }));
    expect(body.response_action).toBe("update");
    const again = { ...body.view, id: view.id, hash: view.hash };
    const sent = anna().submission(again, { ...filled, title, noPerson: [FIGURE] });
    expect((await here.desk().interact(sent)).body).toBe("");
    expect(await here.audit()).toMatchObject([{ what: "action/add" }]);
    expect(await until(async () => (await rows()).every(({ doneAt }) => doneAt !== null) || undefined)).toBe(
      true,
    );
    expect((await rows()).map(({ payload }) => payload)).toEqual([{}, {}, {}]);
  });

  it("can be said to be nobody's in a typed line too", async () => {
    const line = `nieuw Zaak ${FIGURE} afronden; houder Anna; uiterlijk 15 december`;
    expect(JSON.stringify((await anna().types(line, "/actie")).body)).toContain("geen persoon");
    await anna().types(`${line}; geen persoon ${FIGURE}`, "/actie");
    expect(await here.audit()).toMatchObject([{ what: "action/add" }]);
  });
});

const filled = { holder: "piet@example.org", due: "2026-12-15" };

async function opened(): Promise<Json> {
  await anna().presses(JSON.stringify({ c: "action/add", i: {}, n: "n", f: 1 }));
  return await until<Json>(() => here.view());
}
