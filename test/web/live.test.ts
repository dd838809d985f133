import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { sampleRegistry } from "./sample-commands.ts";
import { openWebApp, Visit, type WebApp } from "./web-app.ts";

let app: WebApp;
beforeAll(async () => {
  app = await openWebApp({ registry: sampleRegistry() });
}, 60_000);
afterAll(() => app?.close());
beforeEach(() => app.reset());

/** Listens to a room; gives the next piece that comes. */
async function listenTo(room: string, email: string) {
  const cookie = await app.cookieOf(email);
  const response = await fetch(`${app.url}/live?room=${encodeURIComponent(room)}`, { headers: { cookie } });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const next = async () => (await reader?.read())?.value ?? "";
  return { status: response.status, headers: response.headers, next, stop: () => reader?.cancel() };
}

it("tells an open page of what comes in its room, and the page fetches it", async () => {
  const line = await listenTo("implementation", "anna@example.org");
  expect(line.headers.get("content-type")).toContain("text/event-stream");
  expect(await line.next()).toContain("event: ready");
  const elsewhere = await listenTo("monitoring", "anna@example.org");
  await elsewhere.next();
  await app
    .as("piet@example.org")
    .done("action/add", { title: "Nieuws", due: "2026-02-01" }, { room: "implementation" });
  await app.deliver();
  const event = await line.next();
  expect(event).toMatch(/^event: post\ndata: \{"room":"implementation","post":\d+\}\n\n$/);
  const id = /"post":(\d+)/.exec(event)?.[1];
  const anna = new Visit(app.url, await app.cookieOf("anna@example.org"));
  const { status, text } = await anna.get(`/r/implementation/posts/${id}`);
  expect(status).toBe(200);
  expect(text).toMatch(new RegExp(`^<article id="post-${id}"`));
  expect(text).toContain("Nieuws");
  expect((await anna.get(`/r/monitoring/posts/${id}`)).status).toBe(404);
  const quiet = await Promise.race([
    elsewhere.next(),
    new Promise((resolve) => setTimeout(resolve, 100, "quiet")),
  ]);
  expect(quiet).toBe("quiet");
  await line.stop();
  await elsewhere.stop();
});

it("lets nobody listen to a room of somebody else, or to one that does not exist", async () => {
  expect((await listenTo("person:piet@example.org", "anna@example.org")).status).toBe(404);
  expect((await listenTo("nowhere", "anna@example.org")).status).toBe(404);
  const own = await listenTo("person:anna@example.org", "anna@example.org");
  expect(own.status).toBe(200);
  await own.stop();
});

it("gives no post that has not arrived, nor one by a number that is none", async () => {
  await app
    .as("piet@example.org")
    .done("action/add", { title: "Nieuws", due: "2026-02-01" }, { room: "implementation" });
  const anna = new Visit(app.url, await app.cookieOf("anna@example.org"));
  for (const id of ["1", "999999", "x", "1e3", "99999999999999999999"]) {
    expect((await anna.get(`/r/implementation/posts/${id}`)).status).toBe(404);
  }
});
