import type { DriftedObject } from '../../drift/object-state.ts';
import type { DriftReport } from './drift-report.ts';

const STATES = {
  edited: 'changed in Xano',
  added: 'made in Xano',
  deleted: 'deleted in Xano',
  diverged: 'changed in Xano and in git',
  differs: 'not as in git; who changed it is not recorded',
  ahead: 'changed in git, not deployed yet',
  'left-behind': 'gone from git, left in Xano',
} as const satisfies Record<DriftedObject['state'], string>;

const VERDICTS = {
  none: 'No drift.',
  drift: 'Git and the live workspace have drifted apart.',
  unknown: 'Whether there is drift is not known.',
} as const satisfies Record<DriftReport['verdict'], string>;

export function renderState({ state, ignored }: DriftedObject): string {
  const words = STATES[state];
  return ignored === undefined ? words : `${words}; ignored until ${ignored.until}: ${ignored.reason}`;
}

export function renderVerdict({ verdict }: DriftReport): string {
  return VERDICTS[verdict];
}

export function renderObject({ kind, name, verb, group }: DriftedObject): string {
  const call = verb === undefined ? '' : `${verb} `;
  const place = group === undefined ? '' : ` in "${group}"`;
  return `${kind} ${call}"${name}"${place}`;
}
