import { expect, it } from "vitest";
import { linkIn, useMail } from "./use-mail.ts";

const { app, smtp, deliver, deliveries } = useMail();

const ANNA = "anna@example.org";
const give = (title: string) =>
  app().as("coordinator@example.org").done("action/add", { title, holder: ANNA, due: "2026-03-11" });

it("a summary is one letter with the links of everything in it", async () => {
  await app().as(ANNA).done("leerlus/messages", { reach: "mail", summary: "wed" });
  await give("Stuur de cijfers");
  await give("Bel de gemeente");
  await app().at("2026-01-06T12:00:00+01:00");
  await deliver();
  expect(smtp().inbox(ANNA)).toEqual([]);
  await app().at("2026-01-07T09:00:00+01:00");
  await deliver();
  const [letter, ...more] = smtp().inbox(ANNA);
  expect(more).toEqual([]);
  expect(letter?.mail.subject).toBe("Uw samenvatting");
  for (const part of [letter?.mail.text, letter?.mail.html])
    expect(part).toMatch(/Stuur de cijfers[\s\S]*Bel de gemeente/);
  if (!letter) throw new Error("no letter");
  expect((await fetch(linkIn(letter, "op schema"))).status).toBe(200);
  expect(await deliveries()).toMatchObject([{ state: "sent" }]);
});
