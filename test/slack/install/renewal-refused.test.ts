import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { findWorkspace } from "../../../db/queries/chat/workspace.ts";
import { usePostApp } from "../use-post-app.ts";

const { slack, db, token, oauth, soon, many } = usePostApp();

describe("a wrong client secret", () => {
  it("costs no workspace its token", async () => {
    await oauth(soon(30));
    slack().mischief.plan(
      { does: "error", code: "bad_client_secret" },
      { method: "oauth.v2.access", times: 9 },
    );
    const { find } = many();
    await expect(find("T1")).rejects.toThrow("could not be renewed");
    slack().mischief.calm();
    expect((await findWorkspace(db(), "slack", "T1"))?.state).toBe("active");
    // A minute later, with the right secret.
    await db().execute(sql`update workspaces set renewing_until = now() - interval '1 second'`);
    const found = await find("T1");
    expect(found?.token).toBe(token());
  }, 20_000);
});
