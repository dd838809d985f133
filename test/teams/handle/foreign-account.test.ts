import { describe, expect, it } from "vitest";
import { accountsOfPerson, keepAccount } from "../../../db/queries/chat/chat-account.ts";
import { privatePlace } from "../../../db/queries/chat/private-place.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { COOPERATION, seedCooperation } from "../../builders.ts";
import { type Json, until } from "../../slack/receiver.ts";
import { TENANT } from "../fake/bot-framework.ts";
import type { FakeMember } from "../fake/fake-teams-state.ts";
import type { Where } from "../someone.ts";
import { useTeams, wordsOf } from "../use-teams.ts";

/** A second tenant of the cooperation, one of another cooperation, and one that takes no part. */
const SECOND = "22222222-2222-4222-8222-222222222222";
const OTHERS = "33333333-3333-4333-8333-333333333333";
const NOBODYS = "ffffffff-1111-4111-8111-111111111111";
const OF: Record<string, string> = { [TENANT]: COOPERATION, [SECOND]: COOPERATION, [OTHERS]: "andere" };
const CARLA = "coordinator@example.org";

const here = useTeams({
  cooperationOf: async (tenant) => OF[tenant],
  isTrusted: (tenant) => tenant in OF,
});
const db = () => here.app().database.db;

/** Somebody in the shared channel whose tenant writes the coordinator's address as theirs. */
function addNep(tenantId: string, more: Partial<FakeMember> = {}, where: Where = {}) {
  const nep = here.someone("nep", { place: "personal", ...where });
  here.add(nep, CARLA, tenantId, more);
  return nep;
}
const answerTo = async (nep: ReturnType<typeof addNep>, line: string, least = 1): Promise<string> => {
  await here.send(nep.tells(line));
  const said = await here.said("nep", least);
  return wordsOf((said.at(-1)?.activity as Json)?.attachments?.[0]?.content);
};
const accountsOfCarla = async () =>
  (await accountsOfPerson(scopeOf(db(), COOPERATION), CARLA)).map(({ workspace }) => workspace);

const FOREIGN: [string, string, Partial<FakeMember>, Where][] = [
  ["of a tenant that takes no part", NOBODYS, {}, {}],
  ["of a tenant that takes no part, which Teams says in the message", NOBODYS, {}, { own: NOBODYS }],
  ["of a tenant of another cooperation", OTHERS, {}, { own: OTHERS }],
  ["of a guest", TENANT, { userRole: "guest" }, {}],
  [
    "of a guest by their principal name",
    TENANT,
    { userPrincipalName: "coordinator_example.org#EXT#@g7.nl" },
    {},
  ],
  ["of somebody anonymous", TENANT, { userRole: "anonymous" }, {}],
];

describe.each(FOREIGN)("an account %s, with the coordinator's address", (_, tenant, more, where) => {
  it("is not the coordinator, and gets no link to sign in as her", async () => {
    await seedCooperation(db(), "andere");
    const nep = addNep(tenant, more, where);
    expect(await answerTo(nep, "ik")).not.toContain("Carla");
    expect(await answerTo(nep, "web", 2)).not.toContain("/aanmelden/");
    expect(await answerTo(nep, "status", 3)).toContain("Dat mag u hier niet doen");
    expect(await accountsOfCarla()).toEqual([]);
    expect(await here.audit()).toEqual([]);
  });

  it("is not the coordinator when somebody mentions it", async () => {
    await seedCooperation(db(), "andere");
    const nep = addNep(tenant, more, where);
    await here.send(
      here
        .someone("anna")
        .tells("actie nieuw Stuur de cijfers; houder <at>nep</at>; uiterlijk 15 december", [nep]),
    );
    await here.said("anna");
    expect(await here.app().posts({ purpose: "action-added" })).toEqual([]);
  });

  it("becomes a member as itself once the coordinator admits it", async () => {
    await seedCooperation(db(), "andere");
    const nep = addNep(tenant, more, where);
    await answerTo(nep, "ik foodvalley");
    const [request] = await until(async () => {
      const asked = await here.app().posts({ purpose: "membership-requested" });
      return asked.length > 0 ? asked : undefined;
    });
    const person = request?.subject ?? "";
    expect(person).toBe(`${nep.account}@${tenant}.teams.invalid`);
    await here.app().as(CARLA).done("leerlus/admit", { person, organisation: "foodvalley" });
    expect(await answerTo(nep, "ik", 2)).toContain("lid");
    expect(await accountsOfCarla()).toEqual([]);
  });
});

describe("a user of a second tenant of the cooperation", () => {
  it("is known by the address that the tenant has of them", async () => {
    const nep = addNep(SECOND, {}, { own: SECOND });
    expect(await answerTo(nep, "ik")).toContain("Carla");
  });

  it("is not somebody who is known already by an account of another tenant", async () => {
    await here.send(here.someone("carla", { place: "personal" }).tells("ik"));
    await here.said("carla");
    expect(await accountsOfCarla()).toEqual([TENANT]);
    const nep = addNep(SECOND, { userPrincipalName: CARLA }, { own: SECOND });
    expect(await answerTo(nep, "ik")).not.toContain("Carla");
    expect(await answerTo(nep, "web", 2)).not.toContain("/aanmelden/");
    expect(await accountsOfCarla()).toEqual([TENANT]);
  });
});

describe("an account that was matched before anybody looked at its tenant", () => {
  const old = (account: string) => ({
    ...({ cooperation: COOPERATION, surface: "teams", workspace: TENANT, account, person: CARLA } as const),
    ...{ knownBy: null, address: `${TENANT}:a:nep`, seenAt: here.app().engine.clock.real() },
  });

  it("is looked at again on its next use", async () => {
    const nep = addNep(TENANT, { userRole: "guest" });
    await keepAccount(db(), old(nep.account));
    expect(await answerTo(nep, "ik")).not.toContain("Carla");
    expect(await accountsOfCarla()).toEqual([]);
  });

  it("gets no private messages meanwhile", async () => {
    const nep = addNep(TENANT, { userRole: "guest" });
    await keepAccount(db(), old(nep.account));
    expect(await privatePlace(scopeOf(db(), COOPERATION), CARLA)).toBeUndefined();
    await keepAccount(db(), { ...old(nep.account), knownBy: "address" });
    expect(await privatePlace(scopeOf(db(), COOPERATION), CARLA)).toMatchObject({ surface: "teams" });
  });
});
