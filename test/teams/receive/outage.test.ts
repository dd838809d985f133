import { describe, expect, it } from "vitest";
import { type Json, until } from "../../slack/receiver.ts";
import { aWhile, cardIn, useTeams } from "../use-teams.ts";

const here = useTeams();
const anna = () => here.someone("anna", { place: "personal" });
const NEW = "actie nieuw Stuur de cijfers; houder Piet Pleizier; uiterlijk 15 december";

describe("while the database does not answer", () => {
  it("a message is refused, so that Teams sends it again, and done once", async () => {
    const says = anna().tells(NEW);
    const over = await here.outage();
    expect((await here.send(says)).status).toBe(503);
    await over();
    await aWhile();
    expect(await here.audit()).toEqual([]);
    for (let n = 0; n < 3; n += 1) expect((await here.send(says)).status).toBe(200);
    await until(async () => (await here.audit()).length > 0 || undefined);
    await aWhile();
    expect(await here.audit()).toHaveLength(1);
  });

  it("whoever presses is told that it was not stored, and it is not done", async () => {
    await here.addAction();
    const press = anna().presses({ c: "action/done", i: { action: "A-1" }, n: "n" });
    const over = await here.outage();
    const { status, body } = await here.send(press);
    await over();
    expect([status, body.value]).toEqual([200, expect.stringContaining("niet bewaard")]);
    await aWhile(500);
    expect(await here.audit()).toHaveLength(1);
    await here.send(press);
    expect(await here.audit()).toHaveLength(2);
  });

  it("a form says it and keeps what was filled in, to be sent once more", async () => {
    const { body: form } = await here.send(anna().opens({ c: "action/add", i: {}, f: 1 }));
    const carried = cardIn(form).actions[0].data;
    const values = {
      "field:title": "Stuur de cijfers",
      "field:holder": "anna@example.org",
      "field:due": "2026-12-15",
    };
    const over = await here.outage();
    const { body } = await here.send(anna().submits({ ...carried, ...values }));
    await over();
    expect(JSON.stringify(body)).toContain("niet bewaard");
    await aWhile(500);
    expect(await here.audit()).toEqual([]);
    const again: Json = cardIn(body).actions[0].data;
    const { body: done } = await here.send(anna().submits(again));
    expect(done.task.value).toContain("A-1");
    expect(await here.audit()).toHaveLength(1);
  });
});
