import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { sampleRegistry } from "../sample-commands.ts";
import { openWebApp, Visit, type WebApp } from "../web-app.ts";

let app: WebApp;
const mailed: { to: string; url: string }[] = [];
beforeAll(async () => {
  const mailSignIn = ({ email }: { email: string }, url: string) => void mailed.push({ to: email, url });
  app = await openWebApp({ registry: sampleRegistry(), mailSignIn, trustedProxies: ["127.0.0.1"] });
}, 240_000);
afterAll(() => app?.close());
beforeEach(async () => {
  await app.reset();
  mailed.length = 0;
});

let clients = 0;
const ask = async (address: string, client?: string) => {
  clients += 1;
  const from = { "x-forwarded-for": client ?? `192.0.2.${clients}` };
  const answer = await new Visit(app.url).post("/aanmelden", { adres: address }, from);
  // The link is made after the answer.
  await new Promise((later) => setTimeout(later, 300));
  return answer;
};

it("a link is mailed to whoever is known, and the answer is the same for everybody", async () => {
  expect((await new Visit(app.url).get("/aanmelden")).text).toContain('name="adres"');
  const known = await ask(" Anna@Example.org ");
  const unknown = await ask("niemand@example.org");
  const wrong = await ask("geen adres");
  expect([known.status, unknown.status, wrong.status]).toEqual([200, 200, 200]);
  expect(unknown.text).toBe(known.text);
  for (const words of ["Is dit adres bij ons bekend", "If we know this address"])
    expect(known.text).toContain(words);
  expect(wrong.text).toBe(known.text);
  expect(mailed.map(({ to }) => to)).toEqual(["anna@example.org"]);
  const used = await new Visit(app.url).post(new URL(mailed[0]?.url ?? "").pathname, {});
  expect([used.status, used.headers.get("location")]).toEqual([303, "/"]);
});

it("few links are mailed to one address in ten minutes, and few for one client", async () => {
  for (let n = 0; n < 5; n += 1) expect((await ask("piet@example.org")).status).toBe(200);
  expect(mailed).toHaveLength(3);
  const answers: Awaited<ReturnType<Visit["post"]>>[] = [];
  for (let n = 0; n < 31; n += 1) {
    const from = { "x-forwarded-for": "198.51.100.9" };
    answers.push(await new Visit(app.url).post("/aanmelden", { adres: `x${n}@example.org` }, from));
  }
  expect(answers.map(({ status }) => status)).toEqual([...Array(30).fill(200), 429]);
  const last = answers.at(-1);
  expect(last?.headers.get("retry-after")).toBe("600");
  expect(last?.text).toContain("Wacht tien minuten");
});

it("another website cannot ask for one, and without e-mail nothing is offered", async () => {
  const forced = await new Visit(app.url).post(
    "/aanmelden",
    { adres: "anna@example.org" },
    { origin: "https://elders.example" },
  );
  expect(forced.status).toBe(403);
  const without = await openWebApp({ registry: sampleRegistry() });
  expect((await new Visit(without.url).get("/aanmelden")).text).not.toContain('name="adres"');
  expect((await new Visit(without.url).post("/aanmelden", { adres: "anna@example.org" })).status).toBe(404);
  await without.close();
});
