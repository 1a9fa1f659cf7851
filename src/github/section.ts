import type { RunRank } from '../commands/action/pull-ports.ts';
import { compareRanks } from './pull-marker.ts';

/** What is said of a pull request while it is open. */
export const REVIEW = 'review';

/** What one of those who share a comment says: a review, or a deployment of what the pull request brought. */
export interface Section {
  /** Of letters, digits, hyphens and underscores: what it is, and after an underscore whose; see `findKind`. */
  readonly name: string;
  /** The run that says it. */
  readonly rank: RunRank;
  /** Markdown. */
  readonly text: string;
  /**
   * Of a deployment, the targets that it came to: `staging:` and what tells this one from others. Undefined where nobody
   * has written it down, as the version before did not.
   */
  readonly targets?: readonly string[];
}

/** `deploy-staging` of `deploy-staging_0a1b2c`. */
export function findKind(name: string): string {
  return name.split('_')[0] ?? '';
}

/** What each kind is about, where a section does not say so itself. */
const TARGETS: Readonly<Record<string, readonly string[]>> = {
  deploy: ['staging', 'production'],
  'deploy-staging': ['staging'],
  'deploy-production': ['production'],
  promote: ['production'],
};

/**
 * Of each section what the latest run says; of one run what comes first. And of others only what still tells something:
 * a deployment goes when later ones came to each of its targets.
 */
export function joinSections(sections: readonly Section[]): readonly Section[] {
  const joined = new Map<string, Section>();
  for (const section of sections) {
    const best = joined.get(section.name);
    if (best === undefined || compareRanks(section.rank, best.rank) > 0) joined.set(section.name, section);
  }
  const all = [...joined.values()];
  return all.filter((section) => !isCovered(section, all));
}

function isCovered(section: Section, all: readonly Section[]): boolean {
  const later = all
    .filter(({ name, rank }) => name !== section.name && compareRanks(rank, section.rank) > 0)
    .flatMap(listTargets);
  const own = listTargets(section);
  return own.length > 0 && own.every((target) => later.some((one) => isSame(target, one)));
}

function listTargets({ name, targets }: Section): readonly string[] {
  const kind = findKind(name);
  // Reviews by several stand beside each other. Who wrote one whose mark names nobody goes on as one of them.
  if (kind === REVIEW) return [name === REVIEW ? REVIEW : `${REVIEW}:${name}`];
  // Of one that names whose it is, what it does not say is not known.
  return targets ?? TARGETS[name] ?? [];
}

/** Where the earlier one does not say which target it was, it was the only one of its stage. */
function isSame(earlier: string, later: string): boolean {
  return earlier === later || (!earlier.includes(':') && later.startsWith(`${earlier}:`));
}
