import { expect, jest, test } from '@jest/globals';
import { runAction } from '../../src/commands/action/run-action.ts';
import type { RunContext } from '../../src/commands/action/run-context.ts';
import { addPull, BASE, buildPorts, CONTEXT, HEAD, NO_INPUTS } from './action-ports.ts';
import { callsOf } from './connect.ts';
import { startLocalGithub } from './local-github/start-local-github.ts';

jest.setTimeout(60_000);

const context: RunContext = {
  ...CONTEXT,
  event: 'pull_request',
  action: 'opened',
  ref: 'refs/pull/1/merge',
  baseSha: BASE,
  pull: { number: 1, headSha: HEAD, isFork: false, isOpen: true },
};

test('a run with nothing to do writes twice, the beginning and the end of its check run', async () => {
  const github = await startLocalGithub({});
  addPull(github.state);
  const texts = { 'README.md': 'Hello' };
  const ports = buildPorts({ context, files: texts, base: texts, github });
  const { exitCode } = await runAction({ mode: 'validate', context, inputs: NO_INPUTS }, ports);
  const writes = callsOf(github).filter((call) => !call.startsWith('GET '));
  expect([exitCode, writes.map((call) => call.split(' ')[0])]).toEqual([0, ['POST', 'PATCH']]);
});

test('what does not count is in the report for results of tests, and opens no alert of code scanning', async () => {
  const ask = '    // xano-ci-disable-next-line unknown-table -- It is made by hand.\n';
  const texts = {
    'xano-ci.yml': 'scope: whole\n',
    'a.xs': `function a {\n  input {\n  }\n\n  stack {\n${ask}    db.query nowhere {\n      return = {type: "list"}\n    } as $rows\n  }\n\n  response = $rows\n}\n`,
  };
  const ports = buildPorts({ context, files: texts, base: texts, github: undefined });
  const inputs = { ...NO_INPUTS, sarifFile: 'a.sarif', junitFile: 'a.xml' };
  const { exitCode } = await runAction({ mode: 'validate', context, inputs }, ports);
  const sarif = JSON.parse((await ports.files.readText('a.sarif')) ?? '');
  expect([exitCode, sarif.runs[0].results]).toEqual([0, []]);
  expect(await ports.files.readText('a.xml')).toContain('<skipped message="1 finding not counted">');
});
