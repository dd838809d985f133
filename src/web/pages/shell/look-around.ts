import type { VNode } from "preact";
import {
  answersFor,
  type Directory,
  holderFromKey,
  type OrganisationKind,
  organisationOf,
  type Person,
} from "../../../domain/organisation/organisation.ts";
import { readPage } from "../../../engine/reading/read.ts";
import { hidden } from "../../render/buttons.ts";
import { html } from "../../render/html.ts";
import { FIRST_PLAYER, type Visitor } from "../../session/visitor.ts";
import type { Demo, Web } from "../../web.ts";
import { FIRST } from "./players.ts";

type Items = Record<string, unknown>[];

const MOST = 200;

/** Four people through whose eyes the demo is worth a look, one press each, with what waits for them. */
export async function lookAround(web: Web, demo: Demo, { t, csrf, place }: Visitor): Promise<VNode> {
  const { directory } = place;
  const actions = (await readAll(web, demo, "actions")).filter(
    ({ state }) => state !== "done" && state !== "dropped",
  );
  const [revision] = await readAll(web, demo, "revisions", { state: "reacting" });
  const [digest] = await readAll(web, demo, "posts", { purpose: "digest" });
  const words = (held: Items) =>
    t.web.lookActions(held.length, held.filter(({ late }) => late === true).length);
  const holder = busiest(directory, "region", actions);
  const provider = busiest(directory, "provider", actions);
  const executive = directory.people.find(({ active, role }) => active && role === "executive");
  const looks = [
    { email: FIRST_PLAYER, label: t.web.lookCoordinator, waits: words(actions) },
    { email: holder?.email, label: t.web.lookHolder, waits: words(heldBy(directory, holder, actions)) },
    {
      email: executive?.email,
      label: t.web.lookExecutive,
      waits: digest ? t.web.lookDigest(String(digest.subject)) : t.web.lookNoDigest,
    },
    {
      email: provider?.email,
      label: t.web.lookProvider,
      waits: revision
        ? t.web.lookRevision(String(revision.ref))
        : words(heldBy(directory, provider, actions)),
    },
  ];
  return html`<div class="ll-demo__moves ll-demo__looks" role="group" aria-labelledby="demo-kijk">
    <strong id="demo-kijk">${t.web.lookTitle}</strong>
    ${looks.map(
      ({ email, label, waits }) =>
        email &&
        html`<form method="post" action="/demo/ik">${hidden({ csrf, terug: "/", email })}
        <button type="submit" class="utrecht-button utrecht-button--secondary-action ll-small"><span><strong>${label}:</strong> ${waits}</span></button></form>`,
    )}
  </div>`;
}

/** The newest of a list, as the coordinator of the demo sees it. */
async function readAll(
  web: Web,
  demo: Demo,
  name: string,
  filter: Record<string, string> = {},
): Promise<Items> {
  const collection = web.engine.registry.collections.find((candidate) => candidate.name === name);
  const reader = await web.access.actorByEmail(demo.cooperation, FIRST_PLAYER);
  if (!collection || !reader) return [];
  return (await readPage(web.engine, reader, collection, filter, { via: "web", limit: MOST, newest: true }))
    .items;
}

const leadOf = (directory: Directory, action: Items[number]): Person | undefined =>
  answersFor(directory, holderFromKey(String(action.lead)));

const heldBy = (directory: Directory, person: Person | undefined, actions: Items): Items =>
  actions.filter((action) => leadOf(directory, action) === person);

/** The member of such an organisation with most to answer for, late actions first; when nobody has anything, whom the manual plays. */
function busiest(directory: Directory, kind: OrganisationKind, actions: Items): Person | undefined {
  const members = directory.people.filter(
    ({ active, role, organisation }) =>
      active && role === "member" && organisationOf(directory, organisation)?.kind === kind,
  );
  const weight = (person: Person) =>
    heldBy(directory, person, actions).reduce((sum, { late }) => sum + (late === true ? MOST : 1), 0);
  const isFirst = ({ email }: Person) => (FIRST.includes(email) ? 1 : 0);
  return members.toSorted((a, b) => weight(b) - weight(a) || isFirst(b) - isFirst(a))[0];
}
