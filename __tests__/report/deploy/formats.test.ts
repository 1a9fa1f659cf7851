import { describe, expect, test } from '@jest/globals';
import type { DeployResult, StepResult } from '../../../src/deploy/result.ts';
import { DEPLOY_FORMATS } from '../../../src/report/deploy/formats.ts';
import { fc } from '../../support/properties.ts';
import { hostileText, MOVING } from '../hostile-text.ts';
import { findElements, renderGfm } from '../render-gfm.ts';

const options = { color: false };
const render = (result: DeployResult, format: 'text' | 'markdown' = 'text') =>
  DEPLOY_FORMATS[format]({ result, failures: [] }, options);
const failure = { step: 'choose the target', message: 'There is none.', remedy: 'Name one.' };

const pass = (step: StepResult['step'], about: object = {}): StepResult => ({
  step,
  status: 'passed',
  message: 'Done.',
  resumed: false,
  ...about,
});
const skip = (step: StepResult['step'], message: string): StepResult => ({
  step,
  status: 'skipped',
  message,
  resumed: false,
});
const refused: StepResult = {
  step: 'policy',
  status: 'failed',
  message: 'Refused.',
  remedy: 'Allow it.',
  resumed: false,
};

function build(
  status: DeployResult['status'],
  steps: readonly StepResult[],
  target = 'staging',
): DeployResult {
  return { status, targets: [{ target, status, steps }], steps: [pass('begin')] };
}

describe('text', () => {
  test('joins what was not reached, and says what to do about what failed', () => {
    const result = build('refused', [
      pass('plan'),
      refused,
      skip('preview', 'Not reached.'),
      skip('push', 'Not reached.'),
      skip('unlock', 'There is no lock.'),
    ]);
    expect(render(result)).toBe(
      [
        'staging: refused',
        '  ok      plan: Done.',
        '  failed  policy: Refused.',
        '            = Allow it.',
        '  skipped preview, push: Not reached.',
        '  skipped unlock: There is no lock.',
        'Not deployed everywhere: see what failed.',
        '',
      ].join('\n'),
    );
  });

  test.each<[string, DeployResult, string]>([
    ['something was pushed', build('done', [pass('push'), pass('prove')]), 'Deployed and proved.'],
    ['nothing was to be pushed', build('done', [skip('push', 'There.'), pass('prove')]), 'Nothing to do: '],
    [
      'an earlier run did it all',
      build('done', [pass('push', { resumed: true })]),
      'This deployment was over',
    ],
    ['somebody has to approve', build('waiting', []), '"xano-ci deploy --resume --approve"'],
    ['it is not known', build('unknown', []), 'It is not known how it ended'],
  ])('when %s', (_, result, words) => {
    expect(render(result)).toContain(words);
  });
});

test('a deployment that was not begun has no status in any format', () => {
  const report = { failures: [failure] };
  expect(DEPLOY_FORMATS.text(report, options)).toBe(
    'could not choose the target: There is none.\n  = Name one.\nNot deployed: the deployment was not begun.\n',
  );
  expect(DEPLOY_FORMATS.markdown(report)).toContain(
    '- Could not choose the target: There is none. Name one.',
  );
  expect(JSON.parse(DEPLOY_FORMATS.json(report))).toEqual({ version: 1, failures: [failure] });
});

test('JSON holds every step', () => {
  const result = build('done', [pass('push'), skip('put-back', 'No.')]);
  expect(JSON.parse(DEPLOY_FORMATS.json({ result, failures: [] }))).toEqual({
    version: 1,
    ...result,
    failures: [],
  });
});

test('hostile names are text, and long ones are cut', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (target, message) => {
      const result = build('refused', [{ ...refused, message, remedy: target }], target);
      for (const moving of MOVING) expect(render(result)).not.toContain(moving);
      const html = renderGfm(render(result, 'markdown'));
      expect(findElements(html)).toEqual(['h2', 'h3', 'table', 'tbody', 'td', 'th', 'thead', 'tr']);
      expect(html.match(/<tr>/g)).toHaveLength(2);
    }),
    { numRuns: 60 },
  );
  const long = build('refused', [{ ...refused, message: '|'.repeat(50_000) }]);
  expect(render(long, 'markdown').length).toBeLessThan(20_000);
});
