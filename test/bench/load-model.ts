/** Who takes part, and in how many workspaces of chats. */
export interface LoadModel {
  name: string;
  cooperations: number;
  organisations: number;
  people: number;
  workspaces: number;
}

/** 342 municipalities in 42 youth regions, with the providers and what is around them: each organisation has a chat of its own. */
export const NETHERLANDS: LoadModel = {
  name: "the Netherlands",
  cooperations: 42,
  organisations: 3400,
  people: 40_000,
  workspaces: 3400,
};
export const MANY_WORKSPACES: LoadModel = {
  name: "100,000 workspaces",
  cooperations: 1250,
  organisations: 100_000,
  people: 1_000_000,
  workspaces: 100_000,
};

/** What people do. Nobody has counted it: these are assumptions, on the high side, and stand here to be changed. */
export const HABITS = {
  /** Of the people, those who are asked something on a Monday at half past eight: whoever holds an action. */
  askedAtOnce: 0.4,
  /** Messages to one person in a week: a question, what came of a point, a reminder. */
  privateAWeek: 3,
  /** Messages in the rooms of a cooperation in a week, in all channels together. */
  inRoomsAWeek: 120,
  /** What one person types and presses in a week. */
  commandsAWeek: 5,
  /** Of a week's commands, what falls in its busiest hour. */
  busiestHour: 0.2,
} as const;

/** What has to be delivered in the busiest minute: everybody's question becomes due at once. */
export const peakMessages = ({ people }: LoadModel): number => Math.round(people * HABITS.askedAtOnce);

export const messagesAYear = ({ people, cooperations }: LoadModel): number =>
  52 * (people * HABITS.privateAWeek + cooperations * HABITS.inRoomsAWeek);

/** Commands a second in the busiest hour of a week. */
export const peakCommands = ({ people }: LoadModel): number =>
  (people * HABITS.commandsAWeek * HABITS.busiestHour) / 3600;
