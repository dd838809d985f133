import { describe, expect, it } from "vitest";
import { inbound } from "../../../db/schema/chat.ts";
import { looksPersonal } from "../../../src/slack/receive/personal.ts";
import { everythingStored } from "../../everything-stored.ts";
import { type Json, until } from "../receiver.ts";
import { buttonsIn } from "../someone.ts";
import { useSlack } from "../use-slack.ts";

const FIGURE = "123456782";
const NEW = "nieuw Bel kind Sannetje; houder Anna; uiterlijk 15 december";

const here = useSlack();
const anna = () => here.someone("U0ANNA");
const rows = () => here.app().database.db.select().from(inbound);
const stored = () => everythingStored(here.app().database.db);

describe("personal data in Slack", () => {
  it("in a typed line that identifies somebody is refused in words, and nothing of it is kept", async () => {
    const line = `nieuw Bel kind Sannetje, bsn ${FIGURE}; houder Anna; uiterlijk 15 december`;
    const { body } = await anna().types(line, "/actie");
    expect(body.text + JSON.stringify(body.blocks)).toMatch(/niets bewaard.*een burgerservicenummer/s);
    expect(JSON.stringify(body)).not.toMatch(/Sannetje|123456782/);
    expect(buttonsIn(body)).toEqual([]);
    await until(async () => (await rows()).every(({ doneAt }) => doneAt !== null) || undefined);
    expect(await stored()).not.toContain("Sannetje");
    expect(await here.audit()).toEqual([]);
  });

  it("that may be is asked about, and one press says that it is not, with one effect", async () => {
    const { body } = await anna().types(NEW, "/actie");
    expect(JSON.stringify(body)).toMatch(/Gaat dit over een kind\?.*niets bewaard.*een naam bij een kind/s);
    const [no, anew] = buttonsIn(body);
    expect([no?.label, anew?.label]).toEqual(["nee, dit gaat niet over een kind", "anders schrijven"]);
    // Slack keeps what a button carries: that is a name in our memory and nothing else.
    expect(JSON.stringify(body)).not.toContain("Sannetje");
    expect(await stored()).not.toContain("Sannetje");
    const container = { type: "message", is_ephemeral: true, channel_id: "C1" };
    await Promise.all([
      anna().presses(no?.value ?? "", { container }),
      anna().presses(no?.value ?? "", { container }),
    ]);
    const audit = await until(async () => ((await here.audit()).length > 0 ? await here.audit() : undefined));
    expect(audit).toMatchObject([{ what: "action/add", noPerson: true }]);
    await until(async () => (await rows()).every(({ doneAt }) => doneAt !== null) || undefined);
    expect((await stored()).match(/^actions: .*Sannetje/gm)).toHaveLength(1);
  });

  it("that may be can be written otherwise in the form, which has what was understood", async () => {
    const { body } = await anna().types(NEW, "/actie");
    await anna().presses(buttonsIn(body)[1]?.value ?? "");
    const view = await until<Json>(() => here.view());
    expect(JSON.stringify(view.blocks)).toMatch(/Bel kind Sannetje/);
    expect(JSON.stringify(view.blocks)).not.toContain("noPerson");
    const sent = anna().submission(view, { ...filled, title: "Bel over een jongere" });
    expect((await here.receiver().interact(sent)).body).toBe("");
    expect(await here.audit()).toMatchObject([{ what: "action/add", noPerson: false }]);
    expect(await stored()).not.toContain("Sannetje");
  });

  it("is nobody else's to answer for, and is sent again after a restart", async () => {
    const { body } = await anna().types(NEW, "/actie");
    const [no] = buttonsIn(body);
    const press = here.someone("U0PIET").press(no?.value ?? "");
    await here.receiver().interact(press);
    expect(JSON.stringify(await here.answers(press.response_url))).toContain("Stuur het opnieuw");
    await here.restart();
    const mine = anna().press(no?.value ?? "");
    await here.receiver().interact(mine);
    expect(JSON.stringify(await here.answers(mine.response_url))).toContain("Stuur het opnieuw");
    expect(await here.audit()).toEqual([]);
  });

  it("is not even stored while it waits, and who sent it is asked to send it again after a restart", async () => {
    // Who Anna is has to be asked of a Slack that hangs.
    here.slack().mischief.rate({ rate: 1, random: () => 0, kinds: [{ does: "hang" }] });
    const request = anna().typed(NEW, "/actie");
    expect((await here.receiver().send(request)).body.text).toContain("nog niet bewaard");
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
    await here.receiver().event(direct.says(line), { id: "Ev1" });
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

  it("in a form that identifies somebody is said at its field", async () => {
    const view = await opened();
    const title = `kind Sannetje, bsn ${FIGURE}`;
    const { body } = await here.receiver().interact(anna().submission(view, { ...filled, title }));
    expect(body.response_action).toBe("errors");
    expect(body.errors["field:title"]).toContain("een burgerservicenummer");
    expect(await stored()).not.toContain("Sannetje");
  });

  it("that may be can be said not to be in the form that comes back, with a box to tick", async () => {
    const view = await opened();
    const title = `Zaak ${FIGURE} afronden`;
    const { body } = await here.receiver().interact(anna().submission(view, { ...filled, title }));
    expect(body.response_action).toBe("update");
    expect(JSON.stringify(body.view)).toContain("Dit gaat niet over een kind");
    const again = { ...body.view, id: view.id, hash: view.hash };
    const sent = anna().submission(again, { ...filled, title, noPerson: ["true"] });
    expect((await here.receiver().interact(sent)).body).toBe("");
    expect(await here.audit()).toMatchObject([{ what: "action/add", noPerson: true }]);
    expect(await until(async () => (await rows()).every(({ doneAt }) => doneAt !== null) || undefined)).toBe(
      true,
    );
    expect((await rows()).map(({ payload }) => payload)).toEqual([{}, {}, {}]);
  });

  it("can be said not to be about a child in a typed line too", async () => {
    const line = `nieuw Zaak ${FIGURE} afronden; houder Anna; uiterlijk 15 december`;
    expect(JSON.stringify((await anna().types(line, "/actie")).body)).toContain("Gaat dit over een kind?");
    await anna().types(`${line}; geen persoon`, "/actie");
    expect(await here.audit()).toMatchObject([{ what: "action/add", noPerson: true }]);
  });
});

const filled = { holder: "piet@example.org", due: "2026-12-15" };

async function opened(): Promise<Json> {
  await anna().presses(JSON.stringify({ c: "action/add", i: {}, n: "n", f: 1 }));
  return await until<Json>(() => here.view());
}
