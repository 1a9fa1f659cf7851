import { describe, expect, test } from '@jest/globals';
import { foldForDrift, foldInputs, isDeployWanted } from '../../src/commands/action/fold-inputs.ts';
import { buildNotDone } from '../../src/commands/action/outcome.ts';
import { renderCommands, renderLog } from '../../src/commands/action/render-commands.ts';
import {
  actionInputs,
  actionOutputs,
  failureReasons,
  TOKEN_INPUTS,
} from '../../src/github/action-interface.ts';
import { joinSummary } from '../../src/github/action-outputs.ts';
import { resolvePace } from '../../src/github/pace.ts';
import { parseCommands } from '../report/parse-command.ts';
import { NO_INPUTS } from './action-ports.ts';

const tokens = { any: 'a', staging: 's', production: undefined, drift: undefined };
const configuration = {
  targets: { one: { workspace: 1, token: 'ONE' }, two: { workspace: 2 } },
  deploy: { staging: 'one', production: 'two' },
};

describe('inputs, environment and configuration', () => {
  test('what an input says goes first; each target gets its own token', () => {
    const inputs = {
      ...NO_INPUTS,
      tokens,
      instance: 'https://in',
      workspaces: { staging: 9, production: undefined },
    };
    const folded = foldInputs(inputs, configuration, {
      XANO_INSTANCE: 'https://env',
      ONE: 'env',
      OTHER: 'x',
    });
    const { staging = { workspace: 0 }, ...rest } = { staging: folded.configuration.targets?.['one'] };
    expect(rest).toEqual({});
    expect(staging.workspace).toBe(9);
    expect(folded.environment).toMatchObject({ XANO_INSTANCE: 'https://in', OTHER: 'x' });
    const tokenOf = (name: string) => folded.environment[folded.configuration.targets?.[name]?.token ?? ''];
    expect([tokenOf('one'), tokenOf('two')]).toEqual(['s', 'a']);
    expect(folded.roles).toEqual({ staging: 'one', production: 'two' });
  });

  test('without inputs everything stays as it is', () => {
    const folded = foldInputs(NO_INPUTS, configuration, { ONE: 'env' });
    expect(folded.configuration).toEqual(configuration);
    expect(folded.environment).toEqual({ ONE: 'env' });
  });

  test('for drift no token for deploying counts', () => {
    const { environment, configuration: own } = foldForDrift({ ...NO_INPUTS, tokens }, configuration, {});
    expect(Object.values(environment)).toEqual(['a']);
    expect(new Set(Object.values(own.targets ?? {}).map(({ token }) => token)).size).toBe(1);
    expect(
      foldForDrift({ ...NO_INPUTS, tokens: { ...tokens, any: undefined } }, configuration, {}).environment,
    ).toEqual({});
  });

  test('a name of a target that does not lead anywhere is left to be told of', () => {
    const { configuration: own } = foldInputs(NO_INPUTS, { deploy: { staging: 'nowhere' } }, {});
    expect([own.targets, own.deploy]).toEqual([{}, { staging: 'nowhere' }]);
  });

  test('who has said nothing of a deployment wants none', () => {
    expect(
      isDeployWanted(
        { ...NO_INPUTS, tokens: { ...NO_INPUTS.tokens, any: 'a' } },
        { targets: configuration.targets },
      ),
    ).toBe(false);
    expect(isDeployWanted(NO_INPUTS, configuration)).toBe(true);
    expect(isDeployWanted({ ...NO_INPUTS, instance: 'https://x' }, {})).toBe(true);
    expect(isDeployWanted({ ...NO_INPUTS, tokens }, {})).toBe(true);
  });
});

describe('what is shown', () => {
  test('the log makes no command, whatever stands in it', () => {
    const log = '::error::owned\n  ::stop-commands::x\nname ##[add-mask]a\nplain :: text\n';
    const shown = renderLog({ ...buildNotDone([]), log });
    expect(parseCommands(shown)).toEqual([]);
    expect(shown).not.toContain('##[');
    expect(shown).toContain('plain :: text');
  });

  test('a failure is an error, what takes nothing from the verdict a warning; each is one line', () => {
    const hostile = { step: 'a,b:c\n::x', message: '::error::owned\r\n%0A', remedy: 'Go on.' };
    const text = renderCommands({ ...buildNotDone([hostile]), warnings: [hostile] });
    expect(text.trimEnd().split('\n')).toHaveLength(2);
    expect(parseCommands(text).map(({ name }) => name)).toEqual(['error', 'warning']);
  });

  test('the summary keeps to what GitHub takes, and drops the last first', () => {
    const long = `${'€ and more\n'.repeat(60_000)}`;
    const text = joinSummary(['# First\n', long, long, '# Last\n']);
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text).toMatch(/^# First\n\n€/);
    expect(text).toContain('The rest does not fit here');
    expect(joinSummary(['a', 'b'])).toBe('a\nb');
  });
});

describe('the table of inputs and outputs', () => {
  test('names every token', () => {
    expect(
      Object.keys(actionInputs)
        .filter((name) => name.endsWith('token'))
        .sort(),
    ).toEqual([...TOKEN_INPUTS].sort());
  });

  test('says every reason', () => {
    const { description } = actionOutputs['failure-reason'];
    for (const reason of Object.keys(failureReasons)) expect(description).toContain(`"${reason}"`);
  });
});

test.each([
  ['api.github.com', 1000],
  ['api.octocorp.ghe.com', 1000],
  ['github.example.com', 0],
  ['ghe.com.example.com', 0],
])('%s is asked to write every %i ms', (host, ms) => {
  expect(resolvePace(host).betweenWrites).toBe(ms);
});
