import { HEAD } from './action-ports.ts';
import type { State, StoredCheckRun, StoredEvent, StoredMove } from './local-github/state.ts';

export const LABEL = 'xano-approved';

/** The author's branch was moved to a commit, now. */
export function pushHead(
  state: State,
  { after = HEAD, login = 'someone', owner = 'octo-org', ...more }: Partial<StoredMove> = {},
): void {
  const createdAt = state.nextDate();
  state.moves.unshift({ owner, ref: 'refs/heads/change', after, createdAt, login, ...more });
}

/** A run of ours has shown what a pull request changes, now. */
export function showHead(state: State, about: Partial<StoredCheckRun> = {}): void {
  state.checkRuns.push({
    id: state.nextId(),
    name: 'XanoScript',
    sha: HEAD,
    externalId: '4700.1:validate: #1',
    url: 'https://github.com/octo-org/backend/actions/runs/4700',
    status: 'completed',
    conclusion: 'failure',
    title: '1 change',
    summary: '',
    annotations: [],
    startedAt: state.nextDate(),
    endedAt: state.nextDate(),
    ...about,
  });
}

/** Somebody puts the label on a pull request, now; they may write unless they are known for less. */
export function putLabel(state: State, number: number, about: Partial<StoredEvent> = {}): void {
  const issue = state.issues[number - 1];
  const login = about.login ?? 'octocat';
  if (!state.people.has(login)) state.people.set(login, 'write');
  issue?.labels.push(LABEL);
  issue?.events?.push({ event: 'labeled', label: LABEL, login, createdAt: state.nextDate(), ...about });
}

/** Something else happens to it, now. */
export function addEvent(state: State, number: number, event: string): void {
  state.issues[number - 1]?.events?.push({ event, login: 'someone', createdAt: state.nextDate() });
}
