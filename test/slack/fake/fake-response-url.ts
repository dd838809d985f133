import type { ServerResponse } from "node:http";
import { unescaped } from "../render/unescaped.ts";
import { withoutTables } from "./fake-files.ts";
import { type FakeState, nextTs } from "./fake-state.ts";
import { answerViolations } from "./limits.ts";
import { type Bag, isBag, type Violation } from "./limits-book.ts";

const USES = 5;
const LIFE_MS = 30 * 60_000;

interface Target {
  user: string;
  made: number;
  answers: Bag[];
}

/** The addresses at which a press or a command is answered: five times, within thirty minutes. */
export function makeResponseUrls(state: FakeState, report: (violations: Violation[]) => undefined) {
  const targets = new Map<string, Target>();

  function take(id: string, body: string): { status: number; error?: string } {
    const target = targets.get(id);
    if (!target) return { status: 404, error: "invalid_url" };
    if (Date.now() - target.made > LIFE_MS) return { status: 404, error: "expired_url" };
    if (target.answers.length >= USES) return { status: 404, error: "used_url" };
    const payload: unknown = JSON.parse(body);
    const violations = answerViolations(payload);
    report([...violations, ...unescaped(payload)]);
    if (!isBag(payload) || violations.length > 0) return { status: 400, error: "invalid_payload" };
    const teams = [...state.teams.values()].filter(({ users }) => users.has(target.user));
    if (teams.some((team) => withoutTables({ team, args: payload })))
      return { status: 400, error: "invalid_blocks" };
    target.answers.push(payload);
    return { status: 200 };
  }

  return {
    /** @param age how many milliseconds ago it was made */
    make: (user: string, age = 0): string => {
      const id = nextTs();
      targets.set(id, { user, made: Date.now() - age, answers: [] });
      return `${state.root}/response/${id}`;
    },
    /** What was answered there, in order. */
    answers: (url: string): Bag[] => targets.get(url.split("/").at(-1) ?? "")?.answers ?? [],
    answer: (path: string, body: string, response: ServerResponse): void => {
      const { status, error } = take(path.replace("/response/", ""), body);
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(error ? { ok: false, error } : { ok: true }));
    },
  };
}
