import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addPull, HEAD } from '../../__tests__/github/local-github/add-pull.ts';
import { serveLocalGithub } from '../../__tests__/github/local-github/serve-local-github.ts';
import type { LocalRunner } from './create-local-runner.ts';

/** What the change does to a file, and what has to be said of it. */
const FILE = 'table/product.xs';
const BROKEN = { from: /schema \{/, to: 'schema {\n    string broken' };
const CHECK = 'type-name-foreign';

/**
 * The action as it is shipped, on a pull request with one mistake.
 * @returns what is not as it should be
 */
export async function runPull(runner: LocalRunner, temporary: string): Promise<readonly string[]> {
  const checkout = join(temporary, 'checkout');
  const base = checkOut(checkout);
  const { github, close } = await serveLocalGithub();
  const number = addPull(github.state);
  const output = join(temporary, 'output');
  const summary = join(temporary, 'summary');
  for (const file of [output, summary]) writeFileSync(file, '');
  const repo = { full_name: `${github.repository.owner}/${github.repository.repo}` };
  const { stdout, stderr } = await runner.run({
    script: 'dist/index.js',
    cwd: checkout,
    environment: {
      INPUT_COMMENT: 'on-findings',
      INPUT_MODE: 'auto',
      'INPUT_GITHUB-TOKEN': github.token,
      GITHUB_API_URL: github.url,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_JOB: 'check',
      GITHUB_OUTPUT: output,
      GITHUB_REF: `refs/pull/${number}/merge`,
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_RUN_ID: '4711',
      GITHUB_SHA: git(checkout, 'rev-parse', 'HEAD'),
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_WORKFLOW: 'Xano',
    },
    event: {
      action: 'synchronize',
      pull_request: { number, state: 'open', base: { sha: base, repo }, head: { sha: HEAD, repo } },
    },
  });
  const violations = await close();
  const [run] = github.state.checkRuns;
  const marks = run?.annotations.map(({ path, title }) => `${path} ${title}`);
  const bodies = github.state.issues[number - 1]?.comments.map(({ body }) => body) ?? [];
  const wrong = [
    ...violations,
    ...expect('the output', /^result<<.*\nfailed$/m, readFileSync(output, 'utf8')),
    ...expect('the page of the run', /XanoScript: 1 error/, readFileSync(summary, 'utf8')),
    ...expect('the check run', /^failure: /, `${run?.conclusion}: ${run?.title}`),
    ...expect('its annotations', new RegExp(`^${FILE} ${CHECK}$`), marks?.join(', ') ?? 'none'),
    ...expect(
      'the comments',
      /^1: [\s\S]*Xano: failed[\s\S]*product/,
      `${bodies.length}: ${bodies.join('\n')}`,
    ),
  ];
  if (wrong.length > 0) console.error(stdout, stderr);
  return wrong;
}

/** @returns the commit before the change */
function checkOut(folder: string): string {
  mkdirSync(folder, { recursive: true });
  cpSync('examples/shop', folder, { recursive: true });
  git(folder, 'init', '--quiet');
  const commit = (message: string): string => {
    git(folder, 'add', '--all');
    git(folder, '-c', 'user.name=Mona', '-c', 'user.email=mona@example.com', 'commit', '-q', '-m', message);
    return git(folder, 'rev-parse', 'HEAD');
  };
  const base = commit('Before');
  const file = join(folder, FILE);
  const before = readFileSync(file, 'utf8');
  const after = before.replace(BROKEN.from, BROKEN.to);
  if (after === before) throw new Error(`"${FILE}" of the example has no place for the mistake.`);
  writeFileSync(file, after);
  commit('Change');
  return base;
}

function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' }).trim();
}

function expect(what: string, pattern: RegExp, found: string): readonly string[] {
  return pattern.test(found) ? [] : [`${what}: expected ${pattern}, found ${found.slice(0, 400)}`];
}
