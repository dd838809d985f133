/** Who leads a meeting and who writes its report; e-mails. */
export interface Roles {
  chair: string | null;
  scribe: string | null;
}

/**
 * The roles after a change. Who gets the role of the one and has the other gives that in exchange: chair and scribe
 * change places.
 * @param asked the roles that were named
 */
export function rolesAfter(now: Roles, { chair, scribe }: Partial<Roles>): Roles {
  if (chair && scribe === undefined && chair === now.scribe) return { chair, scribe: now.chair };
  if (scribe && chair === undefined && scribe === now.chair) return { chair: now.scribe, scribe };
  return { chair: chair ?? now.chair, scribe: scribe ?? now.scribe };
}

/** Whether somebody who does not lead a meeting does no more than take a role that nobody has. */
export const onlyVolunteers = (email: string, before: Roles, after: Roles): boolean =>
  (["chair", "scribe"] as const).every(
    (role) => after[role] === before[role] || (before[role] === null && after[role] === email),
  );

/** Whom a change concerns: who got a role and who lost one. */
export function concernedBy(before: Roles, after: Roles): string[] {
  const changed = (["chair", "scribe"] as const).filter((role) => before[role] !== after[role]);
  const people = changed.flatMap((role) => [before[role], after[role]]).filter((email) => email !== null);
  return [...new Set(people)];
}
