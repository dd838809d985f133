/** A message as it stands in Teams. */
export interface FakeActivity {
  id: string;
  /** The first message of the thread it is in. */
  root: string | undefined;
  activity: Record<string, unknown>;
  edits: number;
  createdAt: number;
  changedAt: number;
}

export interface FakeMember {
  id: string;
  name: string;
  aadObjectId?: string;
  email?: string;
  userPrincipalName?: string;
  tenantId?: string;
  userRole?: string;
}

export interface FakeConversation {
  id: string;
  tenant: string;
  kind: "personal" | "group" | "channel";
  team?: string;
  /** Whether the owner has let the app read its messages. */
  canRead: boolean;
  /** Every call about it is refused so. */
  refusal?: { status: number; code: string };
  /** Messages for one person are refused so; others are not. */
  refusesTargeted?: { status: number; code: string };
  messages: FakeActivity[];
  members: FakeMember[];
}

export interface FakeTeamsState {
  conversations: Map<string, FakeConversation>;
  /** Whether what is above the limits of Teams is refused, as Teams does, or only written down. */
  refusesAboveLimits: boolean;
  nextId(): string;
}

export function makeTeamsState(): FakeTeamsState {
  let last = 1_700_000_000_000;
  return {
    conversations: new Map(),
    refusesAboveLimits: true,
    nextId: () => {
      last += 1;
      return String(last);
    },
  };
}

export function addConversation(
  state: FakeTeamsState,
  conversation: Pick<FakeConversation, "id" | "tenant" | "kind"> & Partial<FakeConversation>,
): FakeConversation {
  const made: FakeConversation = { canRead: false, messages: [], members: [], ...conversation };
  state.conversations.set(made.id, made);
  return made;
}
