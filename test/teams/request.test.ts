import { describe, expect, it } from "vitest";
import { incomingRequestOf } from "../../src/teams/receive/parse-request.ts";
import { readStored } from "../../src/teams/request.ts";

const activity = {
  id: "m1",
  timestamp: "2026-01-05T08:00:00Z",
  serviceUrl: "https://smba.trafficmanager.net/emea/",
  from: { id: "29:anna", aadObjectId: "anna", name: "Anna", tenantId: "T1" },
  recipient: { id: "28:us" },
  conversation: { id: "19:c@thread;messageid=m0", conversationType: "channel", tenantId: "t1" },
  channelData: { tenant: { id: "t1" }, team: { id: "19:team", name: "G7", aadGroupId: "g" } },
};
const personal = { conversation: { id: "a:1", tenantId: "t1" }, channelData: { tenant: { id: "t1" } } };
const us = { type: "mention", text: "<at>Leerlus</at>", mentioned: { id: "28:us", name: "Leerlus" } };
const file = {
  contentType: "application/vnd.microsoft.teams.file.download.info",
  name: "cijfers.csv",
  content: { downloadUrl: "https://g7.sharepoint.com/1" },
};
const data = { c: "action/done", i: { action: "A-1" }, n: "n1" };
const requests = [
  { type: "message", text: "<at>Leerlus</at> actie mijn", entities: [us] },
  { type: "message", ...personal, attachments: [file] },
  { type: "message", ...personal, value: data },
  { type: "invoke", name: "adaptiveCard/action", value: { action: { data } } },
  { type: "invoke", name: "task/submit", value: { data: { leerlus: "{}" } } },
  { type: "invoke", name: "composeExtension/submitAction", value: {} },
  { type: "message", text: "leden", recipient: { id: "28:us", isTargeted: true } },
  {
    type: "event",
    name: "application/vnd.microsoft.meetingParticipantJoin",
    value: {
      members: [{ user: { id: "29:piet", aadObjectId: "piet", tenantId: "T1", name: "Piet Pleizier" } }],
    },
  },
  { type: "event", name: "application/vnd.microsoft.meetingEnd", value: {} },
  { type: "installationUpdate", action: "add" },
  { type: "installationUpdate", action: "remove" },
  { type: "conversationUpdate", channelData: { ...activity.channelData, eventType: "channelDeleted" } },
  { type: "conversationUpdate", channelData: { ...activity.channelData, eventType: "teamRenamed" } },
].map((more) => incomingRequestOf({ ...activity, ...more }) ?? { kind: "none", payload: {} });

const storedAs = ({ kind, payload }: { kind: string; payload: object }) =>
  JSON.parse(JSON.stringify({ kind, payload }));

describe("a stored request of Teams", () => {
  it("there is of every kind", () => {
    expect(new Set(requests.map(({ kind }) => kind))).toEqual(
      new Set(["message", "files", "press", "form", "installed", "left", "channel-left", "known", "online"]),
    );
  });

  it.each(requests)("of the kind $kind is read back as it came", (request) => {
    expect(readStored(storedAs(request))).toEqual(storedAs(request));
  });

  it("of an online meeting holds nobody's name but that of whoever sent it", () => {
    const joined = requests.find(({ kind }) => kind === "online");
    expect(JSON.stringify(joined?.payload)).not.toContain("Piet");
    expect(joined?.payload).toMatchObject({ attendees: [{ user: "29:piet", account: "piet", own: "t1" }] });
  });

  it("that was withheld is read as who sent it, whatever its kind", () => {
    const made = incomingRequestOf({ ...activity, ...personal, type: "message", text: "bsn 123456782" });
    const read = readStored(storedAs({ kind: "message", payload: made?.stored ?? {} }));
    expect(read).toMatchObject({ kind: "withheld", payload: { account: "anna", isToUs: true } });
    expect(JSON.stringify(read)).not.toContain("123456782");
  });
});
