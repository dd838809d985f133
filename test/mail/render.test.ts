import { generateKeyPairSync } from "node:crypto";
import { simpleParser } from "mailparser";
import { describe, expect, it } from "vitest";
import { footOf } from "../../src/mail/render/foot.ts";
import { renderHtml } from "../../src/mail/render/html.ts";
import { headerText, subjectOf } from "../../src/mail/render/subject.ts";
import { renderText } from "../../src/mail/render/text.ts";
import { mailComposer, type Parts } from "../../src/mail/send/compose.ts";
import type { Card } from "../../src/view/card.ts";
import { textIn } from "../../src/view/text.ts";
import { action, listCard } from "../slack/render/rendered.ts";
import { FULL, HARMFUL, longList } from "../teams/render/cards.ts";
import { readPage, wrongInMail } from "./mail-rules.ts";
import { configFor } from "./use-mail.ts";

const t = textIn("nl");
const baseUrl = "https://leerlus.example";
const context = {
  t,
  baseUrl,
  linkOf: ({ label }: { label: string }) => `${baseUrl}/m/${encodeURIComponent(label.slice(0, 9))}`,
};
const foot = footOf(t, { cooperation: "G7", person: "Anna", hasButtons: true, stopUrl: `${baseUrl}/m/stop` });
const SAMPLES: [string, Card][] = [
  ["one of everything", FULL],
  ["words of somebody who means harm", HARMFUL],
  ["a long list", longList(60)],
  ["actions", listCard([action(1), action(2)])],
];

describe.each(SAMPLES)("a card as an e-mail: %s", (_, card) => {
  const html = renderHtml(context, card, foot);
  const { names, links } = readPage(html);

  it("is well-formed, without markup of people, without anything loaded, and readable on black", () => {
    expect(wrongInMail(html)).toEqual([]);
    expect(links.length).toBeGreaterThan(0);
    expect([...names]).not.toContain("img");
  });

  it("has a text part that says the same and leads to the same", () => {
    const text = renderText(context, card, foot);
    expect(text.trim().length).toBeGreaterThan(20);
    for (const link of links.filter((one) => one.includes("/m/"))) expect(text).toContain(link);
    expect(text).not.toMatch(/(?![\n\t])\p{Cc}|[\u202A-\u202E\u200B]/u);
  });

  it("has a subject of one line", () => {
    expect(subjectOf(t, card)).toMatch(/^[^\p{Cc}]{1,150}$/u);
  });
});

it("the figures of a chart are named one by one", () => {
  const table = { head: ["Periode", "Waarde (%)", "Doel"], rows: [["2025 Q4", "41", "45"]] };
  const drawn = {
    kind: "trend",
    indicator: "w",
    from: "2025-Q4",
    to: "2025-Q4",
    area: "",
    provider: "",
  } as const;
  const words = { language: "nl", title: "Wacht", subtitle: "", unit: "%", alt: "Wacht: 41 %" } as const;
  const chart = { ...drawn, ...words, points: [], table };
  const html = renderHtml(context, { title: ["Wacht"], body: [{ type: "chart", chart }] }, foot);
  expect(readPage(html).text).toContain("2025 Q4: Waarde (%) 41 · Doel 45");
});

describe("an e-mail", () => {
  const parts: Parts = {
    to: "anna@example.org",
    subject: "Hallo",
    text: "tekst\n",
    html: "<p>html</p>",
    replyName: "Wordt niet gelezen",
    messageId: "<k@leerlus.example>",
    references: [],
    pictures: [],
  };
  const config = configFor("smtp://127.0.0.1:1");
  const composed = async (more: Partial<Parts>) => {
    const raw = await mailComposer(config)({ ...parts, ...more });
    return { raw: raw.toString(), mail: await simpleParser(raw) };
  };

  it.each([
    "Hallo\r\nBcc: kwaad@example.org",
    "Hallo\nX-Kwaad: ja",
    "Hallo\u2028Bcc: kwaad@example.org",
    "Ré\u202Eéü 🚲 \u0000 wachtlijst",
    `Overleg ${"met een heel lange naam ".repeat(40)}`,
  ])("keeps its headers whatever its subject is: %j", async (subject) => {
    const { mail, raw } = await composed({ subject, replyName: subject });
    expect(mail.subject).toBe(headerText(subject));
    expect(mail.headers.has("bcc")).toBe(false);
    expect(mail.headers.has("x-kwaad")).toBe(false);
    expect(mail.to).toMatchObject({ value: [{ address: "anna@example.org" }] });
    const [head = ""] = raw.split("\r\n\r\n", 1);
    for (const line of head.split("\r\n")) expect(line.length).toBeLessThan(998);
  });

  it("ends with one click where it is nobody's duty", async () => {
    const { mail, raw } = await composed({ unsubscribe: `${baseUrl}/m/stop` });
    expect(raw).toContain(`List-Unsubscribe: <${baseUrl}/m/stop>`);
    expect(raw).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    expect(mail.headers.get("list")).toMatchObject({ unsubscribe: { url: `${baseUrl}/m/stop` } });
  });

  it("carries what a calendar is to know as a part of its own kind", async () => {
    const text = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n";
    const { raw } = await composed({ calendar: { method: "REQUEST", text } });
    expect(raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/i);
  });

  it("is signed where a key is given", async () => {
    const privateKey = generateKeyPairSync("rsa", { modulusLength: 2048 })
      .privateKey.export({ type: "pkcs8", format: "pem" })
      .toString();
    const dkim = { domainName: "leerlus.example", keySelector: "s1", privateKey };
    const raw = (await mailComposer({ ...config, dkim })(parts)).toString();
    expect(raw).toMatch(/^DKIM-Signature: v=1; a=rsa-sha256; c=relaxed\/relaxed;[^:]*d=leerlus\.example;/);
  });
});
