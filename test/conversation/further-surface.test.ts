import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { listActions } from "../../db/queries/action/list-actions.ts";
import { bindChannel } from "../../db/queries/posting/channel.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { recogniseAccount } from "../../src/conversation/directory/recognise-account.ts";
import { askToResend } from "../../src/conversation/handle/ask-to-resend.ts";
import type { Caller, Chat, ChatHost, RequestContext } from "../../src/conversation/handle/chat.ts";
import { handleButton } from "../../src/conversation/handle/handle-button.ts";
import { handleForm } from "../../src/conversation/handle/handle-form.ts";
import { handleLine } from "../../src/conversation/handle/handle-line.ts";
import { answerRequest } from "../../src/conversation/handle/request-context.ts";
import { holdTexts } from "../../src/conversation/held-texts.ts";
import { type Inbox, startInbox } from "../../src/conversation/inbox/inbox.ts";
import type { InboxRequest } from "../../src/conversation/inbox/inbox-request.ts";
import { storedReader } from "../../src/conversation/inbox/stored-request.ts";
import type { Form } from "../../src/engine/input/form.ts";
import { openSessions } from "../../src/engine/session/sign-in.ts";
import type { Button, Card } from "../../src/view/card.ts";
import { plainCard } from "../../src/view/plain.ts";
import { COOPERATION } from "../builders.ts";
import { everythingStored } from "../everything-stored.ts";
import { buttonsOf, openTestApp, type TestApp } from "../harness.ts";

/**
 * A made-up chat, whole: letters that pigeons carry. A further surface is such a folder and its line in
 * `src/domain/surface.ts`; here it borrows the line of another.
 */
const SURFACE = "slack";

const sender = z.object({ from: z.string(), roost: z.string() });
type Sender = z.infer<typeof sender>;
const press = z.object({
  command: z.string(),
  input: z.record(z.string(), z.unknown()),
  nonce: z.string(),
  opensForm: z.boolean(),
  confirmed: z.boolean(),
});
const filled = z.object({ command: z.string(), nonce: z.string(), input: z.record(z.string(), z.unknown()) });
const stored = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("line"), payload: sender.extend({ line: z.string() }) }),
  z.object({ kind: z.literal("press"), payload: sender.extend({ press }) }),
  z.object({ kind: z.literal("form"), payload: sender.extend({ filled }) }),
]);
const readLetter = storedReader(stored, sender);
type Letter = ReturnType<typeof readLetter>;
type Asked = RequestContext<Caller, Sender>;

/** What a pigeon brings back. */
interface Reply {
  to: string;
  verb: "reply" | "replace" | "ask" | "form" | "errors" | "away";
  text: string;
  buttons: Button[];
  form?: Form;
}

function pigeons(host: ChatHost, bring: (reply: Reply) => void): Chat<Caller, Sender> {
  const carry = (verb: Reply["verb"]) => async (asked: Asked, card: Card) =>
    bring({ to: asked.sender.from, verb, text: plainCard(asked.t, card), buttons: buttonsOf(card) });
  const show = (verb: Reply["verb"], { sender: { from } }: Asked, form: Form) => {
    const wrong = form.fields.flatMap(({ name, problem }) => (problem ? [name] : []));
    bring({ to: from, verb, text: [form.command, ...wrong].join(" "), buttons: [], form });
    return true;
  };
  return {
    ...host,
    callerOf: async ({ from }, urgent) => {
      if (from === "hawk") return undefined;
      const key = { surface: SURFACE, workspace: "loft", account: from } as const;
      return await recogniseAccount(host, COOPERATION, key, {
        urgent,
        isVouchedFor: async () => true,
        lookUp: async () => ({ workspace: "loft", name: from, address: `${from}@example.org` }),
      });
    },
    placeOf: (_caller, { roost }) =>
      roost === "own" ? undefined : { surface: SURFACE, address: `loft:${roost}` },
    isPrivate: ({ roost }) => roost === "own",
    withheld: ({ from, roost }) => ({ from, roost, withheld: true }),
    reply: carry("reply"),
    replace: carry("replace"),
    ask: carry("ask"),
    replyBeside: async () => false,
    openForm: async (asked, form) => show("form", asked, form),
    showErrors: async (asked, { form }) => show("errors", asked, await form()),
    showInPlace: async (asked) => asked,
    replyNotInstalled: async ({ from }) => bring({ to: from, verb: "away", text: "", buttons: [] }),
    fits: () => true,
    seesPosts: () => false,
  };
}

async function handle(chat: Chat<Caller, Sender>, request: InboxRequest<Letter>): Promise<void> {
  const { payload } = request;
  switch (request.kind) {
    case "line":
      return await answerRequest(chat, request, payload, { waits: "line" }, (asked) =>
        handleLine(chat, asked, request.payload.line),
      );
    case "press":
      return await answerRequest(chat, request, payload, { waits: "press" }, (asked) =>
        handleButton(chat, asked, request.payload.press, { room: asked.room, isAwaited: true }),
      );
    case "form":
      return await answerRequest(chat, request, payload, { waits: "form" }, (asked) =>
        handleForm(chat, asked, { ...request.payload.filled, room: asked.room }),
      );
    case "withheld":
      return await askToResend(chat, request, payload);
  }
}

let app: TestApp;
let inbox: Inbox<Letter, never>;
let brought: Reply[];
let sent = 0;
beforeAll(async () => {
  app = await openTestApp();
}, 60_000);
afterAll(() => app?.close());
beforeEach(async () => {
  await app.reset();
  brought = [];
  await bindChannel(scopeOf(app.database.db, COOPERATION), "implementation", SURFACE, "loft:square");
  const { engine } = app;
  const held = holdTexts(() => engine.clock.real().epochMilliseconds);
  const host = { surface: SURFACE, engine, access: openSessions(engine), held } as const;
  inbox = startInbox<Letter, never>(engine, {
    surface: SURFACE,
    read: readLetter,
    work: (request, { runLimited }) =>
      handle(
        pigeons({ ...host, runLimited }, (reply) => void brought.push(reply)),
        request,
      ),
  });
});
afterEach(() => inbox.stop());

/** Sends a letter, and waits for what the pigeons bring back. */
async function send(what: Letter, stored?: Record<string, unknown>): Promise<Reply> {
  brought = [];
  sent += 1;
  const how = stored ? { stored } : {};
  await inbox.take({ ...what, ...how, key: `loft/${sent}`, workspace: "loft" });
  for (let waited = 0; brought.length === 0 && waited < 500; waited += 1) {
    await new Promise((later) => setTimeout(later, 20));
  }
  const [reply] = brought;
  if (!reply) throw new Error("no pigeon came back");
  return reply;
}

const type = (from: string, line: string, roost = "square") =>
  send({ kind: "line", payload: { from, roost, line } });
function pressed(from: string, { buttons }: Reply, label: string): Promise<Reply> {
  const button = buttons.find((one) => one.label === label);
  if (!button) throw new Error(`no button ${label}; there are ${buttons.map((one) => one.label)}`);
  const { command, input, nonce = "n", opensForm = false } = button;
  const carried = { command, input, nonce, opensForm, confirmed: button.confirm !== undefined };
  return send({ kind: "press", payload: { from, roost: "square", press: carried } });
}
const fill = (from: string, input: Record<string, unknown>, nonce = "f1") =>
  send({ kind: "form", payload: { from, roost: "square", filled: { command: "action/add", nonce, input } } });

const titles = async () =>
  (await listActions(scopeOf(app.database.db, COOPERATION), {}, { after: undefined, limit: 50 })).items.map(
    ({ title }) => title,
  );
const LINE = "actie nieuw Stuur de cijfers; houder anna@example.org; uiterlijk 15 december";
const FILLED = { title: "Bel de regio", holder: "anna@example.org", due: "2026-12-15" };

describe("a further surface", () => {
  it("answers a typed line, in the room of its place and in a conversation of two", async () => {
    expect(await type("anna", LINE)).toMatchObject({
      to: "anna",
      verb: "reply",
      text: expect.stringContaining("A-1: Gelukt. Het staat in het kanaal, voor iedereen."),
    });
    expect((await type("anna", LINE, "own")).text).toContain("Stuur de cijfers");
    const [post] = await app.posts({ purpose: "action-added" });
    expect(post).toMatchObject({ room: "implementation", subject: "A-1" });
  });

  it("offers the nearest to a word that it does not know", async () => {
    const reply = await type("anna", "actei mijn");
    expect(reply.text).toContain("actei");
    expect((await pressed("anna", reply, "Bekijk wat Leerlus kan")).text).toContain("actie");
  });

  it("takes a press, once however often it comes, and says so of a button that is no more", async () => {
    await type("anna", LINE, "own");
    const mine = await type("anna", "actie toon A-1", "own");
    expect((await pressed("anna", mine, "gereed")).text).toContain("A-1");
    expect((await pressed("anna", mine, "gereed")).text).toContain("Al gedaan");
    const gone = { ...mine, buttons: [{ label: "weg", command: "action/sing", input: {} }] };
    expect((await pressed("anna", gone, "weg")).text).toContain("Deze knop werkt niet meer");
  });

  it("leads whoever runs a meeting from item to item, with the agenda after each outcome", async () => {
    const start = "2026-01-05T09:00:00+01:00";
    const once = { kind: "implementation", start, minutes: 60, location: "Arnhem" };
    await app.as("coordinator@example.org").done("meeting/once", once);
    await app.as("kim@example.org").done("agenda/add", { title: "Wachtlijsten", meeting: "IO-2026-01" });
    const begun = await type("coordinator", "overleg start IO-2026-01", "own");
    const first = await pressed("coordinator", begun, "Eerste punt");
    expect(first.text).toMatch(/Nu aan de orde\n- P-1 Wachtlijsten/);
    // Everybody reads the decision in the channel; who records it goes on.
    const recorded = await type("coordinator", "besluit nieuw Elke regio deelt haar lijst; agendapunt P-1");
    expect(recorded.text).toContain("Vastgelegd: Besluit B-1");
    expect(recorded.text).toContain("Nu aan de orde");
    expect(recorded.buttons.map(({ label }) => label)).toContain("Sluit af");
    const asked = await pressed("coordinator", recorded, "Sluit af");
    expect(asked).toMatchObject({ verb: "ask" });
  });

  it("opens a form, says at its fields what is wrong, and runs it once", async () => {
    expect(await type("anna", "actie nieuw")).toMatchObject({ verb: "form", text: "action/add" });
    expect(await fill("anna", { ...FILLED, due: "ooit" })).toMatchObject({
      verb: "errors",
      text: "action/add due",
    });
    expect((await fill("anna", FILLED)).text).toContain("A-1");
    expect((await fill("anna", FILLED)).text).toContain("Al gedaan");
    expect(await titles()).toEqual(["Bel de regio"]);
  });

  it("asks back before what cannot be undone, and takes the button as the answer", async () => {
    const run = app.as("coordinator@example.org");
    const plan = { kind: "implementation", start: "2026-02-10T09:30", minutes: 90 };
    const { ref = "" } = await run.done("meeting/once", plan);
    const question = await type("coordinator", `overleg annuleer ${ref}; reden te weinig punten`);
    expect(question.verb).toBe("ask");
    expect(await app.posts({ purpose: "meeting-cancelled" })).toEqual([]);
    await pressed("coordinator", question, "Ja, doorgaan");
    expect(await app.posts({ purpose: "meeting-cancelled" })).toHaveLength(1);
  });

  it("asks whether a text is about a child, keeps nothing of it meanwhile, and asks to resend what was lost", async () => {
    const line = "actie nieuw Bel kind Sannetje; houder anna@example.org; uiterlijk 15 december";
    const question = await type("anna", line);
    expect(question.text).toContain("Gaat dit over een kind?");
    expect(await everythingStored(app.database.db)).not.toContain("Sannetje");
    const anew = await pressed("anna", question, "anders schrijven");
    expect(anew.form?.fields.find(({ name }) => name === "title")?.value).toBe("Bel kind Sannetje");
    await pressed("anna", question, "nee, dit gaat niet over een kind");
    expect(await titles()).toEqual(["Bel kind Sannetje"]);
    const lost = { kind: "withheld" as const, payload: { from: "anna", roost: "square" } };
    expect((await send(lost, { ...lost.payload, withheld: true })).verb).toBe("reply");
  });

  it("tells a stranger how to join, refuses who may not, and turns away who is nobody", async () => {
    const stranger = await type("wie", LINE);
    expect(stranger.buttons.map(({ label }) => label)).toEqual(["Lid worden"]);
    expect((await type("anna", "leerlus kanaal implementation")).text).toMatch(/mag|niet/i);
    expect(await type("hawk", LINE)).toMatchObject({ to: "hawk", verb: "away" });
    expect(await titles()).toEqual([]);
  });
});
