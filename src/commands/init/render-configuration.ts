import { stringify } from 'yaml';
import { ROLES } from '../action/fold-inputs.ts';
import type { Workspaces } from './choose-workspaces.ts';

/** What the configuration has to say. */
export interface ConfigurationSetup {
  readonly path: string;
  /** Undefined where the workflows have to say it. */
  readonly instance: string | undefined;
  readonly workspaces: Workspaces;
  readonly snapshot: string | undefined;
  readonly baseline: string | undefined;
}

/** Has to be made on GitHub: until it is, nobody can put it on. */
export const APPROVAL_LABEL = 'xano-approved';

/** The text of a new `xano-ci.yml`. */
export function renderConfiguration(setup: ConfigurationSetup): string {
  const { path, snapshot, baseline, workspaces } = setup;
  const { staging, production } = workspaces;
  return [
    '# How xano-ci checks and deploys this repository. Made by "xano-ci init", and yours to change.',
    '# Every key is optional; one that xano-ci does not know is an error.',
    '',
    '# The XanoScript files, as "xano-ci pull" writes them.',
    `path: ${quote(path)}`,
    ...(snapshot === undefined
      ? []
      : [
          '',
          '# What the workspace looks like: names that are not in the files are looked up there.',
          '# "xano-ci snapshot --target … --output" writes it anew.',
          `snapshot: ${quote(snapshot)}`,
        ]),
    ...(baseline === undefined
      ? []
      : [
          '',
          '# What was found when xano-ci came, and does not count. "xano-ci validate --write-baseline" only makes it shorter.',
          `baseline: ${quote(baseline)}`,
        ]),
    ...(staging === undefined && production === undefined ? [] : renderTargets(setup)),
    '',
    '# What loses data or lets more people in is refused, until somebody who may write puts this label on the pull request.',
    'policy:',
    `  label: ${APPROVAL_LABEL}`,
    '',
  ].join('\n');
}

function renderTargets({ instance, workspaces }: ConfigurationSetup): readonly string[] {
  const { staging, production } = workspaces;
  const targets = ROLES.flatMap((role) => {
    const workspace = workspaces[role];
    if (workspace === undefined) return [];
    return [
      `  ${role}:`,
      ...(instance === undefined ? [] : [`    instance: ${quote(instance)}`]),
      `    workspace: ${workspace.id}`,
      ...(workspace.name === '' ? [] : [`    name: ${quote(workspace.name)}`]),
    ];
  });
  return [
    '',
    '# The workspaces. A deploy to one that has another name by then is refused. Tokens are never here.',
    'targets:',
    ...targets,
    '',
    staging !== undefined && production !== undefined
      ? '# Production takes only what staging has proved.'
      : '# Where what is merged goes.',
    'deploy:',
    ...ROLES.flatMap((role) => (workspaces[role] === undefined ? [] : [`  ${role}: ${role}`])),
    ...(production === undefined
      ? []
      : [
          '  # Somebody has to approve before production; in the workflow the reviewers of its environment do.',
          '  gate: approval',
        ]),
  ];
}

/** As YAML reads it back as the same text. */
function quote(text: string): string {
  return stringify(text, { lineWidth: 0, defaultStringType: 'PLAIN' }).trimEnd();
}
