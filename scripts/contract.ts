import { parseArgs } from 'node:util';
import { contractCases } from '../contract/all.ts';
import { describeCase } from '../contract/contract-case.ts';
import { RefusedRun, runOnInstance, type Verdict } from '../contract/run-on-instance.ts';
import { createXanoClient } from '../src/xano/client.ts';
import { XanoError } from '../src/xano/errors.ts';
import { FREE_PLAN_PACE } from '../src/xano/limits.ts';

const usage = `npm run contract -- --instance URL --workspace ID --branch LABEL [options]

Says whether a real instance is as the embedded Xano claims. The token is read from XANO_TOKEN.

  --branch LABEL      a branch that is not there yet: it is made of the live one, and deleted at the end
  --endpoint TEXT     only cases whose endpoint holds this text
  --free-plan         keep to 10 calls in 20 seconds
  --whole-workspace   nobody needs the workspace: try also what changes tables, settings and the live branch

Exits with 0 when nothing disagrees but answers of which two are possible, 1 when something does, 2 when it could not run.
`;

/** Prints one line for each case, then how many there were of each. */
async function run(): Promise<number> {
  const { values } = parseArgs({
    options: {
      instance: { type: 'string' },
      workspace: { type: 'string' },
      branch: { type: 'string' },
      endpoint: { type: 'string', default: '' },
      'free-plan': { type: 'boolean', default: false },
      'whole-workspace': { type: 'boolean', default: false },
    },
  });
  const { instance, workspace, branch, endpoint } = values;
  const token = process.env['XANO_TOKEN'];
  if (
    instance === undefined ||
    branch === undefined ||
    token === undefined ||
    !/^\d+$/.test(workspace ?? '')
  ) {
    console.error(usage);
    return 2;
  }
  const client = createXanoClient({
    instance,
    token,
    limits: values['free-plan'] ? { pace: FREE_PLAN_PACE } : {},
  });
  const verdicts = await runOnInstance(
    contractCases.filter((one) => one.endpoint.includes(endpoint)),
    {
      client,
      instance,
      token,
      workspace: Number(workspace),
      branch,
      isThrowAway: values['whole-workspace'],
      run: Date.now().toString(36),
      report: (verdict) => console.log(renderVerdict(verdict)),
    },
  );
  const count = (wanted: Verdict['verdict']) => verdicts.filter(({ verdict }) => verdict === wanted).length;
  console.log(
    `\n${count('agrees')} agree, ${count('disagrees')} disagree, ${count('not possible')} not possible.`,
  );
  const wrong = verdicts.some(
    ({ verdict, case: one }) => verdict === 'disagrees' && one.settings === undefined,
  );
  return wrong ? 1 : 0;
}

function renderVerdict(verdict: Verdict): string {
  const about = `${verdict.verdict.padEnd(12)} ${verdict.case.evidence.padEnd(10)} ${describeCase(verdict.case)}`;
  if (verdict.verdict === 'agrees') return about;
  const other = verdict.verdict === 'disagrees' && verdict.case.settings !== undefined;
  return `${about}\n${' '.repeat(24)}${verdict.why}${other ? ' (of two possible answers it is the other one)' : ''}`;
}

try {
  process.exitCode = await run();
} catch (error) {
  if (error instanceof RefusedRun) console.error(error.message);
  else if (error instanceof XanoError) console.error(`${error.message}\n${error.remedy}`);
  else throw error;
  process.exitCode = 2;
}
