import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/domain/organisation/language.ts";
import { NO_MAILBOX, OF_MAILBOX } from "../../src/mail/send/failure.ts";
import { CLOSED as CLOSED_ON_SLACK } from "../../src/slack/send/failure.ts";
import { CLOSED as CLOSED_ON_TEAMS, ITS_OWN } from "../../src/teams/send/failure.ts";
import { reasonIn } from "../../src/view/leerlus/delivery-cards.ts";
import { textIn } from "../../src/view/text.ts";

/** What the code of a surface itself says that it is refused by, without asking. */
const written = ["slack", "teams", "mail"].flatMap((surface) =>
  readdirSync(`src/${surface}`, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => [
      ...readFileSync(`src/${surface}/${name}`, "utf8").matchAll(/\b(?:refused|reason): "([^"]+)"/g),
    ])
    .map(([, code = ""]) => code),
);
const CODES: Record<string, string[]> = {
  "Slack closes a place by": [...CLOSED_ON_SLACK],
  "Slack refuses a message by": [
    "msg_too_long",
    "msg_blocks_too_long",
    "invalid_blocks",
    "message_not_found",
  ],
  "Slack is removed by": ["app_uninstalled", "tokens_revoked"],
  "Teams closes a place by": [...CLOSED_ON_TEAMS, "HTTP 403", "HTTP 404", "uninstalled"],
  "Teams refuses a message by": [...ITS_OWN, "HTTP 400", "HTTP 413", "HTTP 422"],
  "a mailbox is closed by": [
    ...NO_MAILBOX.map((code) => `SMTP 550 ${code}`),
    ...OF_MAILBOX.map((code) => `SMTP ${code}`),
  ],
  "a letter is refused by": ["EMESSAGE", "EENVELOPE", "SMTP 554", "SMTP 552 5.3.4", "SMTP 550 5.7.1"],
  "a surface itself says": written,
};

describe.each(LANGUAGES)("what the coordinator reads of a refusal, in %s", (language) => {
  const t = textIn(language);
  const { other, ...known } = t.delivery.refused;

  it.each(Object.entries(CODES))("%s what has words, and says what to do", (_from, codes) => {
    expect(codes.length).toBeGreaterThan(1);
    const all = [...Object.values(known).map(({ why }) => why), t.delivery.left, t.delivery.unsure];
    const bare = codes.filter((code) => !all.some((why) => reasonIn(t, code).startsWith(why)));
    expect(bare).toEqual([]);
  });

  it("tells a mailbox that is not there from a letter that is not taken", () => {
    const { mailbox, mail } = known;
    expect(reasonIn(t, "SMTP 550 5.1.1")).toBe(`${mailbox.why} (SMTP 550 5.1.1). ${mailbox.next}`);
    expect(reasonIn(t, "SMTP 550 5.7.1")).toBe(`${mail.why} (SMTP 550 5.7.1). ${mail.next}`);
  });

  it("is never a bare code, also of one that nobody knew", () => {
    for (const code of ["SomethingNew", "HTTP 418"])
      expect(reasonIn(t, code)).toBe(`${other.why} (${code}). ${other.next}`);
  });
});
