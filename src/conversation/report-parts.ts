type Report = (reason: string | undefined) => void;

/**
 * Lets each part of a surface say why it does not work (yet), and reports all their reasons together.
 * @returns how a part says so: undefined, it works
 */
export function reportParts(report: Report): (part: string) => Report {
  const reasons = new Map<string, string>();
  return (part) => (reason) => {
    if (reason === undefined) reasons.delete(part);
    else reasons.set(part, reason);
    report([...reasons.values()].join("; ") || undefined);
  };
}
