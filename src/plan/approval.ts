/** Somebody has looked at what the policy refuses, and let it pass. */
export interface Approval {
  /** Login of the person. */
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly label: string;
  /** Address of the pull request. */
  readonly url: string;
}

/** To begin a sentence with. */
export function renderApproval({ by, label }: Pick<Approval, 'by' | 'label'>): string {
  return `Approved by "${by}" with the label "${label}"`;
}

export interface ApprovalCount {
  readonly approval: Approval;
  /** `Approved by "mona" with the label "xano-approved"` */
  readonly text: string;
  /** How many changes it lets pass. */
  readonly count: number;
}

/** Each approval among what is allowed, once. */
export function countApprovals(
  allowances: readonly { readonly approval?: Approval | undefined }[],
): readonly ApprovalCount[] {
  const counts = new Map<string, ApprovalCount>();
  for (const { approval } of allowances) {
    if (approval === undefined) continue;
    const { by, at, label, url } = approval;
    const key = JSON.stringify([by, at, label, url]);
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { approval, text: renderApproval(approval), count });
  }
  return [...counts.values()];
}
