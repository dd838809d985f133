import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { type Json, until } from "../receiver.ts";
import { useSlack } from "../use-slack.ts";

const here = useSlack();
const anna = () => here.someone("U0ANNA");
const NEW = "nieuw Stuur de cijfers; houder Piet Pleizier; uiterlijk 15 december";

describe("while the database does not answer", () => {
  /** Nothing can be stored until the returned function is called. */
  async function outage(): Promise<() => Promise<void>> {
    let end: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    let held: () => void = () => undefined;
    const holds = new Promise<void>((resolve) => {
      held = resolve;
    });
    const holding = here.app().database.db.transaction(async (db) => {
      await db.execute(sql`lock table inbound in access exclusive mode`);
      held();
      await ended;
    });
    await holds;
    return async () => {
      end();
      await holding;
    };
  }

  it("whoever types is told within three seconds that it was not stored, and it is not", async () => {
    await anna().types("ik");
    const over = await outage();
    const { status, body, ms } = await anna().types(NEW, "/actie");
    await over();
    expect([status, body.text]).toEqual([200, expect.stringContaining("niet bewaard")]);
    expect(ms).toBeLessThan(3000);
    await new Promise((later) => setTimeout(later, 500));
    expect(await here.audit()).toEqual([]);
  });

  it("whoever presses is told as well, and the press is not acknowledged", async () => {
    await here.addAction();
    await anna().types("ik");
    const over = await outage();
    const press = anna().press(JSON.stringify({ c: "action/done", i: { action: "A-1" }, n: "n" }));
    const { status, ms } = await here.receiver().interact(press);
    expect(status).toBe(503);
    expect(ms).toBeLessThan(3000);
    await over();
    expect(here.slack().responseUrls.answers(press.response_url)).toMatchObject([
      { response_type: "ephemeral", text: expect.stringContaining("niet bewaard") },
    ]);
    await new Promise((later) => setTimeout(later, 500));
    expect(await here.audit()).toHaveLength(1);
  });

  it("a form stays open and says it", async () => {
    await anna().presses(JSON.stringify({ c: "action/add", i: {}, n: "n", f: 1 }));
    const view = await until<Json>(() => here.view());
    const over = await outage();
    const values = { title: "Stuur de cijfers", holder: "anna@example.org", due: "2026-12-15" };
    const { body } = await here
      .receiver()
      .interact(anna().submission({ ...view, id: "V1", hash: "h" }, values));
    await over();
    expect(body).toMatchObject({ response_action: "errors" });
    expect(Object.values(body.errors)).toEqual([expect.stringContaining("niet bewaard")]);
    await new Promise((later) => setTimeout(later, 500));
    expect(await here.audit()).toEqual([]);
  });

  it("an event is refused, so that Slack tells it again, and done once", async () => {
    const direct = here.someone("U0PIET", { channel: "D0PIET" });
    const says = direct.says("actie nieuw Bel Anna; houder Anna; uiterlijk 15 december");
    const over = await outage();
    expect((await here.receiver().event(says, { id: "Ev9" })).status).toBe(503);
    await over();
    for (const retry of [1, 2, 3])
      expect((await here.receiver().event(says, { id: "Ev9", retry })).status).toBe(200);
    await until(async () => (await here.audit()).length > 0 || undefined);
    await new Promise((later) => setTimeout(later, 300));
    expect(await here.audit()).toHaveLength(1);
  });
});
