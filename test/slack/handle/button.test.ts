import { describe, expect, it } from "vitest";
import { type Json, until } from "../receiver.ts";
import { buttonsIn } from "../someone.ts";
import { useSlack } from "../use-slack.ts";

const renewed: string[] = [];
const here = useSlack({ renewHome: async ({ user }) => void renewed.push(user) });
const anna = () => here.someone("U0ANNA");

describe("a button", () => {
  const value = (state: string, nonce = "nonce-1") =>
    JSON.stringify({ c: "action/status", i: { action: "A-1", state }, n: nonce });

  it("acts at once, and tells whoever pressed", async () => {
    await here.addAction();
    const press = anna().press(value("done"));
    const { status, body } = await here.receiver().interact(press);
    expect([status, body]).toEqual([200, ""]);
    const [answer] = await here.answers(press.response_url);
    expect(answer).toMatchObject({ response_type: "ephemeral", replace_original: false });
    expect(answer?.text).toContain("gereed");
  });

  it("has one effect however often it is pressed at once; the others are told", async () => {
    await here.addAction();
    const before = (await here.audit()).length;
    const presses = Array.from({ length: 10 }, () => anna().press(value("at-risk")));
    const answers = await Promise.all(presses.map((press) => here.receiver().interact(press)));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    const told = await Promise.all(presses.map(({ response_url }) => here.answers(response_url)));
    expect(told.filter(([answer]) => answer?.text.includes("al gedaan"))).toHaveLength(9);
    expect(await here.audit()).toHaveLength(before + 1);
  });

  it("of a posted card says nothing more in the room: the card is edited", async () => {
    await here.addAction();
    const before = (await here.app().posts()).length;
    await anna().presses(value("blocked"));
    await until(async () => (await here.audit()).length === 2 || undefined);
    expect(await here.app().posts()).toHaveLength(before);
  });

  it("puts the renewed answer in the place of the one in which was pressed", async () => {
    await here.addAction();
    const { body } = await anna().types("toon A-1", "/actie");
    const done = buttonsIn(body).find(({ label }) => label === "gereed");
    const press = anna().press(done?.value ?? "", {
      container: { type: "message", is_ephemeral: true, channel_id: "C1" },
      actions: [{ type: "button", block_id: done?.block, value: done?.value }],
    });
    await here.receiver().interact(press);
    expect((await here.answers(press.response_url))[0]).toMatchObject({ replace_original: true });
    expect((await here.app().posts({ purpose: "action-changed" })).map(({ room }) => room)).toEqual([
      "implementation",
    ]);
  });

  it("brings with its answer the one that takes it back", async () => {
    await here.addAction();
    const press = anna().press(value("done"));
    await here.receiver().interact(press);
    const [answer] = await here.answers(press.response_url);
    const undo = buttonsIn(answer).find(({ label }) => label === "Ongedaan maken");
    const back = anna().press(undo?.value ?? "");
    await here.receiver().interact(back);
    expect((await here.answers(back.response_url))[0]?.text).toContain("ongedaan gemaakt");
    expect((await here.audit()).map(({ what }) => what)).toEqual([
      "action/add",
      "action/status",
      "leerlus/undo",
    ]);
  });

  it("without the right changes nothing and says so", async () => {
    await here.addAction();
    const guest = here.someone("U0GAST");
    const press = guest.press(value("done"));
    expect((await here.receiver().interact(press)).status).toBe(200);
    const [answer] = await here.answers(press.response_url);
    expect(answer?.text).toContain("gast");
    expect(buttonsIn(answer).map(({ label }) => label)).toContain("Lid worden");
    expect(await here.audit()).toHaveLength(1);
  });

  it("that no longer works says what does", async () => {
    const old = anna().press(JSON.stringify({ c: "action/vanish", i: {}, n: "n" }));
    await here.receiver().interact(old);
    expect((await here.answers(old.response_url))[0]?.text).toContain("werkt niet meer");
    const foreign = anna().press("something else");
    await here.receiver().interact(foreign);
    expect((await here.answers(foreign.response_url))[0]?.text).toContain("werkt niet meer");
  });

  it("is answered later when Slack cannot take the answer now", async () => {
    await here.addAction();
    const press = anna().press(value("done"));
    here.slack().mischief.plan({ does: "500-before" }, { method: "response_url", times: 1 });
    await here.receiver().interact(press);
    expect((await here.answers(press.response_url)).map((answer) => answer.text)).toEqual([
      expect.stringContaining("gereed"),
    ]);
    expect(await here.audit()).toHaveLength(2);
  });

  it("is answered by a message when its address is used up", async () => {
    await here.addAction();
    const press = anna().press(value("done"));
    for (let n = 0; n < 5; n += 1) {
      await fetch(press.response_url, { method: "POST", body: JSON.stringify({ text: "x" }) });
    }
    await here.receiver().interact(press);
    const [shown] = await here.shown();
    expect(shown).toMatchObject({ user: "U0ANNA", text: expect.stringContaining("gereed") });
  });

  it("is answered nowhere but at Slack", async () => {
    await here.addAction();
    const press = { ...anna().press(value("done")), response_url: "https://hooks.slack.com.evil.example/x" };
    await here.receiver().interact(press);
    const [shown] = await here.shown();
    expect(shown).toMatchObject({ user: "U0ANNA" });
  });

  it("in somebody's home renews the home, and says in a window what cannot be", async () => {
    await here.addAction();
    const home = { view: { id: "V1", hash: "h", type: "home" }, container: { type: "view", view_id: "V1" } };
    const pressed = (who: ReturnType<typeof anna>, nonce: string) => {
      const { channel: _, response_url: __, message: ___, ...rest } = who.press(value("done", nonce), home);
      return here.receiver().interact(rest);
    };
    await pressed(anna(), "n1");
    await until(() => renewed.length > 0 || undefined);
    expect(renewed).toEqual(["U0ANNA"]);
    await pressed(here.someone("U0GAST"), "n2");
    const view = await until<Json>(() => here.view());
    expect(JSON.stringify(view)).toContain("gast");
  });
});
