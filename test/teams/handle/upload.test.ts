import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changedSlicesOf } from "../../../db/queries/figures/figure-import.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { setupFromFile } from "../../../src/setup/setup-from-file.ts";
import { COOPERATION } from "../../builders.ts";
import { emptyTables } from "../../database.ts";
import { everythingStored } from "../../everything-stored.ts";
import type { Json } from "../../slack/receiver.ts";
import { actionsIn, aWhile, cardIn, useTeams } from "../use-teams.ts";

const SEED = path.join(import.meta.dirname, "../../../db/seed/g7.yaml");
const GOOD = "indicator;period;region;value\ninstroom;2026-Q1;achterhoek;30\n";
const here = useTeams();
const carla = () => here.someone("carla", { place: "personal" });
let drive: Server;
let content = GOOD;
let look: { status?: number; type?: string; to?: string } = {};
const asked: IncomingMessage[] = [];

beforeEach(async () => {
  await emptyTables(here.app().database.db);
  await setupFromFile(here.app().engine, SEED, { apply: true, language: "nl" });
  asked.length = 0;
  content = GOOD;
  look = {};
  drive = createServer((request, response) => {
    asked.push(request);
    const { status = 200, type = "text/csv", to } = look;
    response.writeHead(status, { "content-type": type, ...(to ? { location: to } : {}) });
    response.end(content);
  });
  await new Promise<void>((resolve) => drive.listen(0, "127.0.0.1", resolve));
}, 60_000);
afterEach(() => new Promise<void>((resolve) => void drive.close(() => resolve())));

const address = (file = "f.csv") =>
  `http://127.0.0.1:${(drive.address() as AddressInfo).port}/${file}?tempauth=x`;
/** A message with a file, as Teams sends it from a chat of two. */
function withFile(who = carla(), { name = "cijfers.csv", url = address(), text = "" } = {}): Json {
  const info = { downloadUrl: url, uniqueId: "1150D938-8870-4044-9F2C-5BBDEBA70C9D", fileType: "csv" };
  const contentType = "application/vnd.microsoft.teams.file.download.info";
  return { ...who.says(text), attachments: [{ contentType, contentUrl: url, name, content: info }] };
}
const answers = (least = 1, who = "carla") => here.said(who, least);
const words = (value: Json): string => JSON.stringify(cardIn(value) ?? value);
const slices = () => changedSlicesOf(scopeOf(here.app().database.db, COOPERATION), 1);

describe("a file of figures that the coordinator sends in their chat with Leerlus", () => {
  it("is answered with what it would bring, and kept when they press; no token goes along", async () => {
    await here.send(withFile());
    const [shown] = await answers();
    expect(words(shown?.activity)).toMatch(/Nieuw/);
    expect(asked[0]?.headers.authorization).toBeUndefined();
    expect(await slices()).toEqual([]);
    const keep = actionsIn(cardIn(shown?.activity)).find(({ title }) => title === "Bewaar");
    const { body } = await here.send(carla().presses(keep.data, shown?.id));
    expect(JSON.stringify(body)).toContain("Bewaard: cijfers uit cijfers.");
    expect(await slices()).toHaveLength(1);
    await here.send(carla().presses(keep.data, shown?.id));
    expect(await slices()).toHaveLength(1);
  });

  it("told by Teams again, under another id, is one file that is answered once", async () => {
    const sent = withFile();
    await here.send(sent);
    await answers();
    await here.send({ ...sent, id: "again", timestamp: "2026-11-22T03:00:00.000Z" });
    await aWhile();
    expect(await answers()).toHaveLength(1);
  });

  it("asks in a dialog what its columns mean", async () => {
    content = "Jeugdregio;Kwartaal;Totaal\nAchterhoek;2026-Q1;30\n";
    await here.send(withFile());
    const [shown] = await answers();
    const explain = actionsIn(cardIn(shown?.activity)).find(({ title }) => title === "Leg uit");
    const { body } = await here.send(carla().opens(explain.data));
    const card = cardIn(body);
    expect(card.body.map(({ label }: Json) => label).filter(Boolean)).toEqual([
      "Bestand",
      "Wat staat in “Jeugdregio”?",
      "Wat staat in “Kwartaal”?",
      "Wat staat in “Totaal”?",
    ]);
    const values = card.body.map(({ id, value }: Json) => [id, id?.endsWith("answer3") ? "value" : value]);
    const filled = { ...card.actions[0].data, ...Object.fromEntries(values.filter(([id]: Json) => id)) };
    await here.send(carla().submits(filled));
    const [, next] = await answers(2);
    expect(actionsIn(cardIn(next?.activity)).map(({ title }) => title)).toContain("Leg uit");
  });

  it("with mistakes is told line and column", async () => {
    content = `${GOOD}instroom;2026-Q2;Achterhoe;1\n`;
    await here.send(withFile());
    expect(words((await answers())[0]?.activity)).toMatch(/regel 3, kolom region/);
  });

  it("with somebody's data in it or in its name is refused, and nothing of it is kept", async () => {
    content = "Totaal;toelichting\n1;Kind Jan Jansen\n";
    await here.send(withFile());
    expect(words((await answers())[0]?.activity)).toMatch(/regel 2, kolom toelichting/);
    await here.send(withFile(carla(), { name: "Kind Jan Jansen.csv", url: address("g.csv") }));
    expect(words((await answers(2))[1]?.activity)).toMatch(/naam van het bestand/);
    expect(await everythingStored(here.app().database.db)).not.toMatch(/Jansen|indicator_uploads:/);
  });

  it("is fetched from Microsoft alone, and from no page to sign in", async () => {
    look = { status: 302, to: "https://login.example/" };
    await here.send(withFile());
    expect(words((await answers())[0]?.activity)).toContain("kan dit bestand niet ophalen");
    look = { type: "text/html; charset=utf-8" };
    await here.send(withFile(carla(), { url: address("g.csv") }));
    expect(words((await answers(2))[1]?.activity)).toContain("kan dit bestand niet ophalen");
    for (const url of [
      "https://g7.sharepoint.com.evil.example/f.csv",
      "http://g7.sharepoint.com/f.csv",
      "https://user@g7.sharepoint.com/f.csv",
      "http://169.254.169.254/f.csv",
      "file:///etc/passwd.csv",
    ])
      await here.send(withFile(carla(), { url }));
    const all = await answers(7);
    for (const { activity } of all) expect(words(activity)).toContain("kan dit bestand niet ophalen");
    expect(asked).toHaveLength(2);
  });
});

it("whoever is not the coordinator hears who is, and the file is not fetched", async () => {
  await here.send(withFile(here.someone("piet", { place: "personal" })));
  expect(words((await answers(1, "piet"))[0]?.activity)).toMatch(/Alleen de coördinator leest cijfers in/);
  expect(asked).toEqual([]);
});
