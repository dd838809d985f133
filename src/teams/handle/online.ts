import { personOfAccount } from "../../conversation/directory/chat-account.ts";
import { noteOnlineMeeting } from "../../conversation/online-meeting.ts";
import type { Attendee, Received, Sender } from "../request.ts";
import { addressOf } from "../send/address.ts";
import type { Teams } from "../surface.ts";
import { emailOf } from "./mentioned.ts";
import { isOurs } from "./person.ts";

/**
 * An online meeting began or ended, or people joined or left it. Who was there is proposed to whoever leads the meeting;
 * people whom Leerlus does not know, and those of a tenant that does not take part, are not in the proposal.
 */
export async function handleOnline(teams: Teams, { payload }: Received<"online">): Promise<void> {
  const { event, attendees, happenedAt, ...sender } = payload;
  const { engine, options, runLimited } = teams;
  const { tenant, conversation } = sender;
  const cooperation = await options.cooperationOf(tenant);
  if (cooperation === undefined) return;
  const people: string[] = [];
  for (const attendee of attendees) {
    const email = await whoIs(teams, cooperation, sender, attendee);
    if (email !== undefined) people.push(email);
  }
  const ageMs = happenedAt === undefined ? 0 : engine.clock.real().epochMilliseconds - happenedAt;
  const place = { cooperation, surface: "teams" as const, address: addressOf(tenant, conversation) };
  await runLimited(() => noteOnlineMeeting(engine, place, { event, ageMs, people }));
}

/** By their account as it was found before; of Teams only is asked who was not met yet and is of a tenant of ours. */
async function whoIs(
  teams: Teams,
  cooperation: string,
  sender: Sender,
  { user, account, own }: Attendee,
): Promise<string | undefined> {
  const workspace = own ?? sender.tenant;
  const inCooperation = (tenant: string) => isOurs(teams, cooperation, tenant);
  const known =
    account === undefined
      ? undefined
      : await personOfAccount(
          teams.engine,
          cooperation,
          { surface: "teams", workspace, account },
          inCooperation,
        );
  if (known !== undefined) return known ?? undefined;
  return (await inCooperation(workspace)) ? await emailOf(teams, cooperation, sender, user) : undefined;
}
