import type { State, StoredOpenPull } from './state.ts';

export const HEAD = 'd'.repeat(40);
export const BASE = 'b'.repeat(40);
export const MERGE = 'e'.repeat(40);

/** A pull request with its issue; number 1, 2 and so on. */
export function addPull({ issues, openPulls, nextDate }: State, about: Partial<StoredOpenPull> = {}): number {
  const number = issues.length + 1;
  const date = nextDate();
  issues.push({
    number,
    title: 'Change',
    body: '',
    state: 'open',
    labels: [],
    authorType: 'User',
    association: 'MEMBER',
    isPullRequest: true,
    createdAt: date,
    updatedAt: date,
    closedAt: null,
    comments: [],
    events: [],
  });
  openPulls.set(number, {
    number,
    title: 'Change',
    headSha: HEAD,
    baseSha: BASE,
    mergedAt: null,
    mergeSha: MERGE,
    patches: {},
    reviewComments: [],
    ...about,
  });
  return number;
}
