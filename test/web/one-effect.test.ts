import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { listActions } from "../../db/queries/action/list-actions.ts";
import { listAudit } from "../../db/queries/audit.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { apiRouter } from "../../src/api/app.ts";
import { openSessions } from "../../src/engine/session/sign-in.ts";
import { COOPERATION } from "../builders.ts";
import { openWebApp, Visit, type WebApp } from "./web-app.ts";

const TOKEN = "ll_the_coordinators_token";
const EVERYTHING = { after: undefined, limit: 50 };
const WORDS = { title: "Stuur de cijfers van Q3", holder: "piet@example.org", due: "2026-12-15" };

let app: WebApp;
let api: string;
let closeApi: () => void;
beforeAll(async () => {
  app = await openWebApp();
  const engine = { ...app.engine, demo: true };
  const router = express().use(
    "/api/v1",
    apiRouter({ engine, access: openSessions(engine, TOKEN), demo: undefined }),
  );
  const server = router.listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`;
  closeApi = () => server.close();
}, 60_000);
beforeEach(() => app.reset());
afterAll(async () => {
  closeApi();
  await app.close();
});

const visit = async () => new Visit(app.url, await app.cookieOf("coordinator@example.org"));

/** The same wish, by each of the four ways a person or a program has. */
const ways: Record<string, () => Promise<unknown>> = {
  "the command box": async () => {
    const browser = await visit();
    const regel = "actie nieuw Stuur de cijfers van Q3; houder @piet; uiterlijk 15 december";
    return await browser.post("/opdracht", { csrf: await browser.csrf(), regel, room: "implementation" });
  },
  "the form": async () => {
    const browser = await visit();
    const fields = Object.fromEntries(Object.entries(WORDS).map(([name, value]) => [`v.${name}`, value]));
    const values = { ...fields, csrf: await browser.csrf(), command: "action/add", room: "implementation" };
    return await browser.post("/formulier", values);
  },
  "a button": async () => {
    const browser = await visit();
    const input = JSON.stringify(WORDS);
    const values = {
      csrf: await browser.csrf(),
      command: "action/add",
      input,
      key: "a-nonce",
      room: "implementation",
    };
    return await browser.post("/doe", values);
  },
  "the API": async () =>
    await fetch(`${api}/commands/actie/nieuw`, {
      method: "POST",
      headers: { authorization: `Bearer ${TOKEN}`, "content-type": "application/json" },
      body: JSON.stringify({ input: WORDS, room: "implementation" }),
    }),
};

it.each(Object.entries(ways))(
  "a command over %s has the same effect, one audit row and the same card",
  async (_, go) => {
    await go();
    const { db } = app.database;
    const { items } = await listActions(scopeOf(db, COOPERATION), {}, EVERYTHING);
    expect(items).toMatchObject([
      { ref: "A-1", title: WORDS.title, lead: WORDS.holder, due: WORDS.due, state: "open" },
    ]);
    const audit = (await listAudit(scopeOf(db, COOPERATION), {}, EVERYTHING)).items;
    expect(audit).toMatchObject([{ by: "coordinator@example.org", what: "action/add", subject: "A-1" }]);
    const said = (await app.posts({ subject: "A-1" })).map(({ purpose, room, text }) => ({
      purpose,
      room,
      text,
    }));
    expect(said).toEqual([{ purpose: "action-added", room: "implementation", text: said[0]?.text }]);
    expect(said[0]?.text).toContain("Uiterlijk: dinsdag 15 december 2026");
    const shown = (await app.as("anna@example.org").done("action/show", { action: "A-1" })).text;
    expect(shown).toContain("A-1 Stuur de cijfers van Q3");
    expect(shown).toContain("Uiterlijk: dinsdag 15 december 2026");
  },
);
