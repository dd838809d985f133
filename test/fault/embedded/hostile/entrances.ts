import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { everyCommand } from "../../../every-command.ts";
import { makeZip, workbookParts } from "../../../intake/make-workbook.ts";
import { mutated } from "../../../mutated.ts";
import { SLACK_KINDS, slackRequests } from "../../../slack/payload-kinds.ts";
import type { TestReceiver } from "../../../slack/receiver.ts";
import { someone } from "../../../slack/someone.ts";
import { TEAMS_KINDS, teamsActivities } from "../../../teams/payload-kinds.ts";
import { GUEST, GUEST_IN_SLACK, guestInTeams, type HostileSite } from "./hostile-site.ts";

/** Sends one payload. */
export type Shot = () => Promise<Response>;

const JSON_TYPE = "application/json";
const TOKEN = "ll_test_token_of_the_coordinator";
const AS_GUEST = { authorization: `Bearer ${TOKEN}`, "act-as": GUEST, "content-type": JSON_TYPE };
const INPUT = {
  ...{ title: "Bel de regio", text: "Dit is wat ik vind", holder: "anna@example.org", due: "2026-12-15" },
  ...{ item: "P-1", meeting: "IO-2026-08", action: "A-1", state: "done", answer: "yes", minutes: 10 },
  ...{ agreement: "OA-2026-1", theme: "T-1", revision: "HV-2027-1", digest: "KB-2026-Q2", position: 1 },
};

/** Bytes of which some were changed, taken out or put in. */
export const damaged = (bytes: Uint8Array): fc.Arbitrary<Uint8Array<ArrayBuffer>> =>
  fc
    .array(
      fc.record({ at: fc.nat(bytes.length - 1), put: fc.uint8Array({ maxLength: 6 }), cut: fc.nat(4) }),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((changes) =>
      changes.reduce<Uint8Array<ArrayBuffer>>(
        (now, { at, put, cut }) => new Uint8Array([...now.slice(0, at), ...put, ...now.slice(at + cut)]),
        new Uint8Array(bytes),
      ),
    );

/** What the guest may do is about themselves alone: their language and messages, and to ask to become a member. */
const CALLS = everyCommand(1, Temporal.Now.instant()).filter(({ path }) => !path.startsWith("leerlus/"));

/** Every other command as it should be, asked for by the guest. */
export function everyCall({ server }: HostileSite): Shot[] {
  return CALLS.map(
    ({ path, input, room }): Shot =>
      () =>
        fetch(`${server.url}/api/v1/commands/${path}`, {
          method: "POST",
          body: JSON.stringify({ input, room }),
          headers: AS_GUEST,
        }),
  );
}

/** Where somebody can send something, each with what they might send there that is not as it should be. */
export function entrances(site: HostileSite): Record<string, fc.Arbitrary<Shot>> {
  const { server, slack, connector, framework, guest } = site;
  const { url } = server;
  const post = (at: string, body: BodyInit, headers: Record<string, string>) =>
    fetch(url + at, { method: "POST", body, headers, redirect: "manual" });
  const ofBrowser = { cookie: guest.cookie, origin: url };
  const inSlack = someone(slack, () => ({}) as TestReceiver, GUEST_IN_SLACK);

  const ofSlack = SLACK_KINDS.map((kind) => [
    `Slack, ${kind}`,
    slackRequests(inSlack, kind).map(
      ({ body, headers }): Shot =>
        () =>
          post("/slack/events", body, headers),
    ),
  ]);
  const { serviceUrl } = connector;
  const ofTeams = TEAMS_KINDS.map((kind) => [
    `Teams, ${kind}`,
    teamsActivities(guestInTeams(), kind, (activity) => ({ ...activity, serviceUrl })).map(
      (body): Shot =>
        async () => {
          const authorization = `Bearer ${await framework.token(serviceUrl)}`;
          return await post("/api/messages", body, { "content-type": JSON_TYPE, authorization });
        },
    ),
  ]);
  const call = fc.constantFrom(...CALLS);
  const typed = fc.tuple(
    fc.constantFrom("actie nieuw", "punt nieuw", "overleg", "zoek", "indicator", "leerlus", ""),
    fc.string({ unit: "binary", maxLength: 300 }),
  );
  const fields = fc.constantFrom(
    ...[
      { regel: "actie lijst", room: "implementation" },
      { regel: "zoek vervoer", terug: "/acties" },
    ],
    ...[{ doe: JSON.stringify({ command: "action/status", input: { action: "A-1", state: "done" } }) }],
    ...[{ command: "action/add", ...INPUT }, { actie: "A-1", wat: "status", status: "done" }, { taal: "en" }],
  );
  const forms = fc.constantFrom("/opdracht", "/doe", "/formulier", "/taal", "/acties/samen");
  const places = fc.constantFrom(
    ...["/m/", "/aanmelden/", "/kalender/", "/charts/", "/", "/ref/", "/verslag/", "/digest/", "/r/"],
    ...["/overleggen/", "/indicatoren/", "/herziening/", "/api/v1/", "/api/v1/actions/", "/beginnen/"],
  );
  const csv = Buffer.from(
    "indicator;periode;regio;aanbieder;waarde\ninstroom;2026-Q1;achterhoek;aanbieder-01;12,5\n".repeat(5),
  );
  const workbook = makeZip(
    workbookParts([
      ["indicator", "periode", "waarde"],
      ["instroom", "2026-Q1", "12"],
    ]),
  );
  const file = (name: string, bytes: Uint8Array) =>
    damaged(bytes).map(
      (content): Shot =>
        () => {
          const body = new FormData();
          body.set("csrf", guest.csrf);
          body.set("bestand", new Blob([content]), name);
          return fetch(`${url}/indicator/import`, {
            method: "POST",
            body,
            headers: ofBrowser,
            redirect: "manual",
          });
        },
    );
  return {
    ...(Object.fromEntries(ofSlack) as Record<string, fc.Arbitrary<Shot>>),
    ...(Object.fromEntries(ofTeams) as Record<string, fc.Arbitrary<Shot>>),
    "the API, commands": call.chain(({ path, input }) =>
      fc.oneof(mutated({ input, room: "implementation" }), fc.constant({ input })).map(
        (body): Shot =>
          () =>
            post(`/api/v1/commands/${path}`, JSON.stringify(body), AS_GUEST),
      ),
    ),
    "the API, bytes": call.chain(({ path, input }) =>
      damaged(Buffer.from(JSON.stringify({ input }))).map(
        (body): Shot =>
          () =>
            post(`/api/v1/commands/${path}`, body, AS_GUEST),
      ),
    ),
    assistants: mutated({
      ...{ jsonrpc: "2.0", id: 1, method: "tools/call" },
      params: { name: "action_add", arguments: { ...INPUT, confirm: "x" } },
    }).map(
      (body): Shot =>
        () =>
          post("/mcp", JSON.stringify(body), {
            ...AS_GUEST,
            accept: "application/json, text/event-stream",
          }),
    ),
    "the browser, forms": fc.tuple(forms, fields.chain(mutated)).map(
      ([at, sent]): Shot =>
        () => {
          const pairs = typeof sent === "object" && sent !== null ? Object.entries(sent) : [];
          const body = new URLSearchParams({ csrf: guest.csrf });
          for (const [key, value] of pairs)
            body.append(key, typeof value === "string" ? value : JSON.stringify(value));
          return post(at, body, ofBrowser);
        },
    ),
    "the browser, typed": typed.map(
      ([word, rest]): Shot =>
        () =>
          post("/opdracht", new URLSearchParams({ csrf: guest.csrf, regel: `${word} ${rest}` }), ofBrowser),
    ),
    "files, a table": file("cijfers.csv", csv),
    "files, a workbook": file("cijfers.xlsx", workbook),
    addresses: fc.tuple(places, fc.string({ unit: "binary", maxLength: 200 }), fc.boolean()).map(
      ([place, rest, isPosted]): Shot =>
        () => {
          const at = place + encodeURIComponent(rest);
          if (isPosted) return post(at, new URLSearchParams({ csrf: guest.csrf }), ofBrowser);
          return fetch(url + at, { headers: ofBrowser, redirect: "manual" });
        },
    ),
  };
}
