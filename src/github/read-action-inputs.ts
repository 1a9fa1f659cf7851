import { setSecret } from '@actions/core';
import type { ActionInputs, CommentWish } from '../commands/action/action-inputs.ts';
import type { Mode } from '../commands/action/event-modes.ts';
import type { DeployStage } from '../commands/deploy/choose-targets.ts';
import { SEVERITIES } from '../source/diagnostic.ts';
import type { Scope } from '../workspace/workspace.ts';
import { InputError, readChoice, readInput } from './action-inputs.ts';
import { type ActionInputName, TOKEN_INPUTS } from './action-interface.ts';

/** What inputs may be, from where it is defined. */
export interface InputChoices {
  readonly modes: readonly Mode[];
  readonly scopes: readonly Scope[];
  readonly stages: readonly DeployStage[];
  readonly comments: readonly CommentWish[];
}

/** Before anything else: what is masked is out of every log, also when the next line breaks. */
export function maskTokens({ XANO_TOKEN: token = '' }: NodeJS.ProcessEnv): void {
  for (const secret of [...TOKEN_INPUTS.map(readInput), token]) {
    if (secret !== undefined && secret !== '') setSecret(secret);
  }
}

/** @throws InputError for the first that cannot be used */
export function readActionInputs({ modes, scopes, stages, comments }: InputChoices): ActionInputs {
  const mode = readChoice<Mode | 'auto'>('mode', ['auto', ...modes]);
  return {
    mode: mode === 'auto' ? undefined : mode,
    path: readInput('path'),
    config: readInput('config'),
    snapshot: readInput('snapshot'),
    failOn: readChoice('fail-on', SEVERITIES),
    scope: readChoice('scope', scopes),
    onlyChanged: readChoice('only-changed', ['true', 'false']) === 'true',
    jsonFile: readInput('json-file'),
    sarifFile: readInput('sarif-file'),
    junitFile: readInput('junit-file'),
    stage: readChoice('stage', stages) ?? 'all',
    instance: readInput('instance'),
    branch: readInput('branch'),
    tokens: {
      any: readInput('xano-token'),
      staging: readInput('staging-token'),
      production: readInput('production-token'),
      drift: readInput('drift-token'),
    },
    workspaces: {
      staging: readNumber('staging-workspace', 'a workspace'),
      production: readNumber('production-workspace', 'a workspace'),
    },
    state: readInput('state'),
    approve: readChoice('approve', ['true', 'false']) === 'true',
    checkRun: readFlag('check-run'),
    comment: readChoice('comment', comments),
    suggestions: readFlag('suggestions') ?? true,
    prNumber: readNumber('pr-number', 'a pull request'),
    dryRun: readChoice('dry-run', ['true', 'false']) === 'true',
  };
}

function readFlag(name: ActionInputName): boolean | undefined {
  const value = readChoice(name, ['true', 'false']);
  return value === undefined ? undefined : value === 'true';
}

function readNumber(name: ActionInputName, what: string): number | undefined {
  const text = readInput(name);
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,14}$/.test(text)) {
    throw new InputError(`Input "${name}" is "${text}"; it has to be the number of ${what}.`);
  }
  return Number(text);
}
