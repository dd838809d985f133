/** Who leads a meeting and who writes its report; e-mails. */
export interface Roles {
  chair: string | null;
  scribe: string | null;
}

/**
 * The roles after a change. Naming only one, and for it whoever has the other, lets chair and scribe change places.
 * @param named who was named for which role; e-mails
 */
export function rolesAfter(
  now: Roles,
  { chair, scribe }: { chair: string | undefined; scribe: string | undefined },
): Roles {
  const changePlaces =
    (scribe === undefined && chair === now.scribe) || (chair === undefined && scribe === now.chair);
  if (changePlaces) return { chair: now.scribe, scribe: now.chair };
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
