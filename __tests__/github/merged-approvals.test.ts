import { describe, expect, jest, test } from '@jest/globals';
import type { ActionRun } from '../../src/commands/action/action-run.ts';
import { findMergedApprovals } from '../../src/commands/action/find-merged-approvals.ts';
import { loadConfiguration } from '../../src/commands/load-configuration.ts';
import { parseBundle } from '../../src/deploy/bundle.ts';
import { createFolderRecords } from '../../src/records/folder-records.ts';
import { RemedyError } from '../../src/source/remedy-error.ts';
import { MemoryStore } from '../deploy/support/memory-ports.ts';
import { addPull, buildPorts, CONTEXT, NO_INPUTS } from './action-ports.ts';
import { LABEL, pushHead, putLabel, showHead } from './approve.ts';
import { type LocalGithub, startLocalGithub } from './local-github/start-local-github.ts';

jest.setTimeout(60_000);

type Files = Readonly<Record<string, string>>;

const table = (name: string, fields = ''): string =>
  `table ${name} {\n  auth = false\n\n  schema {\n    int id\n${fields}  }\n\n  index = [\n    {type: "primary", field: [{name: "id"}]}\n  ]\n}\n`;
const configure = (more = '', label = LABEL): Files => ({
  'xano-ci.yml': `${more}policy: { label: ${label} }\ndeploy: { staging: staging }\ntargets: { staging: { workspace: 7 } }\n`,
});
const DELETE: Files = {
  'xano-ci.yml': String(configure()['xano-ci.yml']).replace('staging }', 'staging, mode: delete }'),
};
const BASE: Files = {
  ...configure(),
  'note.xs': table('note', '    text title\n    text body\n'),
  'tag.xs': table('tag', '    text word\n'),
};
/** Loses one column. */
const narrow: Files = { 'note.xs': table('note', '    text title\n') };
const narrower: Files = { 'note.xs': table('note') };
const sha = (letter: string): string => letter.repeat(40);
const without = (files: Files, name: string): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => path !== name));

interface Commit {
  readonly files: Files;
  readonly parents: readonly string[];
  /** Whether the checkout has it from the beginning; otherwise it is on GitHub. */
  readonly isFar?: boolean;
}

/** A branch whose newest commit is deployed from a checkout. */
class Branch {
  readonly github: LocalGithub;
  readonly commits = new Map<string, Commit>();
  readonly fetched: string[] = [];
  readonly records = createFolderRecords(new MemoryStore());
  /** Whether GitHub gives what is asked of it. */
  isReachable = true;
  #tip = '';

  private constructor(github: LocalGithub) {
    this.github = github;
  }

  static async open(base: Files = BASE): Promise<Branch> {
    const branch = new Branch(await startLocalGithub());
    branch.push('a', base);
    return branch;
  }

  /** A commit on top, as GitHub makes it. */
  push(letter: string, files: Files, more: Partial<Commit> = {}): string {
    const id = sha(letter);
    this.commits.set(id, { files, parents: this.#tip === '' ? [] : [this.#tip], ...more });
    this.#tip = id;
    this.github.state.refs.set('refs/heads/main', { type: 'commit', sha: id });
    return id;
  }

  /**
   * A pull request of one commit is looked at, gets the label and is merged.
   * @param head what its own head has, where that is not what it became
   */
  merge(letter: string, files: Files, head = files, { isLabelled = true } = {}): number {
    const { state } = this.github;
    const headSha = sha(letter.toUpperCase().replace(/[A-F]/, (one) => String('ABCDEF'.indexOf(one))));
    const from = this.#tip;
    this.commits.set(headSha, { files: head, parents: [from], isFar: true });
    state.partings.set(headSha, from);
    const number = addPull(state, { headSha });
    pushHead(state, { after: headSha });
    showHead(state, { sha: headSha, externalId: `4700.1:validate: #${number}` });
    if (isLabelled) putLabel(state, number);
    const mergeSha = this.push(letter, files, { parents: [from, headSha] });
    const pull = { ...Object(state.openPulls.get(number)), mergedAt: state.nextDate(), mergeSha };
    state.openPulls.set(number, pull);
    state.pulls.set(mergeSha, [pull]);
    return number;
  }

  /** Takes the branch back to a commit. */
  reset(letter: string): void {
    this.#tip = sha(letter);
  }

  /** What was made of a pull request is made anew, on top of what the branch is at now. */
  mergeAgain(letter: string, files: Files, pull: { readonly headSha: string }): void {
    const { state } = this.github;
    const mergeSha = this.push(letter, files, { parents: [this.#tip, pull.headSha] });
    const again = { ...Object(pull), mergeSha };
    state.openPulls.set(again.number, again);
    state.pulls.set(mergeSha, [again]);
  }

  /** That it was deployed. */
  async deploy(letter: string, at = letter): Promise<void> {
    const commit = sha(letter);
    const files = Object.entries(this.commits.get(commit)?.files ?? {}).filter(([path]) =>
      path.endsWith('.xs'),
    );
    const bundled = parseBundle(files.map(([path, text]) => ({ path, text })));
    const bundleDigest = bundled.ok ? bundled.bundle.digest : '';
    const common = { version: 1, target: 'staging', bundleDigest, deployment: 'one' } as const;
    const time = '2026-01-01T00:00:00.000Z';
    const proof = { overlayDigest: '', tests: 'passed', provenAt: time } as const;
    await this.records.writeProof({ ...common, ...proof, commit });
    const state = { workspace: { id: 7, name: 'shop' }, branch: null, at: time, objects: {} };
    await this.records.writeDeployed({ ...common, ...state, commit: sha(at) });
  }

  /** What a run that deploys a commit may let pass: places with who approved them, and why nothing more. */
  async find(letter?: string, checkedOut = letter) {
    const commit = (one?: string): string => (one === undefined ? this.#tip : sha(one));
    const run = await this.#start(commit(letter), commit(checkedOut));
    const { allowances, unapproved } = await findMergedApprovals(run, 'staging');
    return {
      places: allowances.map(({ name, path, approval }) =>
        `${name} ${path} ${approval?.url.at(-1)}`.replace('  ', ' '),
      ),
      told: unapproved.map(({ step, message, remedy }) => `${step}: ${message} ${remedy}`).join('\n'),
    };
  }

  async #start(commit: string, head: string): Promise<ActionRun> {
    const context = { ...CONTEXT, ref: 'refs/heads/main', sha: commit };
    const here = new Set([...this.commits].filter(([, { isFar }]) => isFar !== true).map(([id]) => id));
    const resolve = (ref: string): string | undefined => {
      const id = ref === 'HEAD' ? head : ref;
      return here.has(id) ? id : undefined;
    };
    const read = (ref: string): Commit => {
      const found = this.commits.get(resolve(ref) ?? '');
      if (found === undefined) throw new RemedyError(`No commit ${ref}.`, 'Fetch it.');
      return found;
    };
    const { files } = read(head);
    const given = buildPorts({ context, files, github: this.github });
    const ports: ActionRun['ports'] = {
      ...given,
      openGithub: async () => {
        const github = await given.openGithub();
        return github && { ...github, records: this.records };
      },
      fetchCommit: async (ref) => {
        this.fetched.push(ref);
        if (!this.isReachable || !this.commits.has(ref)) return undefined;
        here.add(ref);
        return ref;
      },
      git: {
        ...given.git,
        resolveCommit: async (ref) => resolve(ref),
        readText: async (ref, path) => read(ref).files[path],
        readTree: async (ref, folder, ignores) =>
          Object.entries(read(ref).files)
            .filter(([path]) => path.endsWith('.xs') && (folder === '.' || path.startsWith(`${folder}/`)))
            .filter(([path]) => !ignores.includes(path))
            .map(([path, text]) => ({ path, text })),
        findParents: async (ref) => read(ref).parents,
      },
    };
    const { configuration } = await loadConfiguration(undefined, ports);
    const show = { progress: async () => {}, isSuggesting: false };
    const base = { status: 'none' } as const;
    return { context, inputs: NO_INPUTS, configuration, folder: '.', base, rules: ports.files, ports, show };
  }
}

describe('what was shown', () => {
  test('passes at the deployment, though the head has to be fetched', async () => {
    const branch = await Branch.open();
    await branch.deploy('a');
    branch.merge('b', { ...BASE, ...narrow });
    expect((await branch.find()).places).toEqual(['note schema.body 1']);
    expect(branch.fetched).toEqual([sha('1')]);
  });

  test('is nothing that the configuration in the same pull request adds', async () => {
    const branch = await Branch.open();
    await branch.deploy('a');
    branch.merge('b', without({ ...BASE, ...narrow, ...DELETE }, 'tag.xs'));
    const { places, told } = await branch.find();
    expect(places).toEqual(['note schema.body 1']);
    expect(told).toMatch(/comes from elsewhere\. .*change of xano-ci\.yml/);
  });

  test('is nothing that the configuration in the same pull request makes another plan of', async () => {
    const branch = await Branch.open({ ...BASE, ...DELETE });
    await branch.deploy('a');
    branch.merge('b', without({ ...BASE, ...narrow }, 'tag.xs'));
    expect((await branch.find()).places).toEqual(['note schema.body 1']);
  });

  test.each([
    ['files that were left out', 'ignores: [tag.xs]\n'],
    ['another folder', 'path: elsewhere\n'],
  ])('is none of %s', async (_what, before) => {
    const base = { ...DELETE, ...narrow, 'tag.xs': String(BASE['tag.xs']), 'elsewhere/x.xs': table('x') };
    const rules = String(DELETE['xano-ci.yml']);
    const branch = await Branch.open({ ...base, 'xano-ci.yml': `${before}${rules}` });
    await branch.deploy('a');
    branch.merge('b', without({ ...base, 'xano-ci.yml': rules }, 'tag.xs'));
    expect((await branch.find()).places).toEqual([]);
  });

  test('counts by the name of the label before, not by one that the pull request gives it', async () => {
    const branch = await Branch.open();
    await branch.deploy('a');
    branch.merge('b', { ...BASE, ...narrow, ...configure('', 'docs') }, undefined, { isLabelled: false });
    branch.github.state.issues[0]?.labels.push('docs');
    const { places, told } = await branch.find();
    expect([places, told]).toEqual([[], expect.stringContaining(`the label "${LABEL}" on pull request 1`)]);
  });

  test('is nothing that a merge by hand has put in', async () => {
    const branch = await Branch.open();
    await branch.deploy('a');
    branch.merge('b', { ...BASE, ...narrower }, { ...BASE, ...narrow });
    expect(await branch.find()).toEqual({
      places: ['note schema.body 1'],
      told: expect.stringContaining('by hand in the merge'),
    });
  });

  test('is nothing that a merge by hand makes something else of', async () => {
    const made = (type: string): Files => ({ ...BASE, 'tag.xs': table('tag', `    ${type} word\n`) });
    const branch = await Branch.open();
    await branch.deploy('a');
    branch.merge('b', made('bool'), made('int'));
    expect((await branch.find()).places).toEqual([]);
  });

  test('is nothing that the branch began to delete since', async () => {
    const branch = await Branch.open();
    await branch.deploy('a');
    const files = without({ ...BASE, ...narrow }, 'tag.xs');
    const number = branch.merge('b', files);
    const merged = branch.github.state.openPulls.get(number);
    // The same pull request, merged after a commit that brings another configuration.
    branch.reset('a');
    branch.push('c', { ...BASE, ...DELETE });
    await branch.deploy('c');
    branch.mergeAgain('d', { ...files, ...DELETE }, Object(merged));
    expect((await branch.find()).places).toEqual(['note schema.body 1']);
  });

  test('is not known where the head cannot be had', async () => {
    const branch = await Branch.open();
    await branch.deploy('a');
    branch.merge('b', { ...BASE, ...narrow });
    branch.isReachable = false;
    expect(await branch.find()).toEqual({ places: [], told: expect.stringContaining('cannot be told') });
  });
});

test('a commit that a pull request holds and did not become is approved by nobody', async () => {
  const branch = await Branch.open();
  await branch.deploy('a');
  const { openPulls } = branch.github.state;
  openPulls.set(1, {
    ...Object(openPulls.get(branch.merge('b', { ...BASE, ...narrow }))),
    mergeSha: sha('f'),
  });
  const { places, told } = await branch.find();
  expect([places, told]).toEqual([[], expect.stringContaining('not what a pull request became')]);
});

test('where the commit before it cannot be had, nothing is allowed', async () => {
  const branch = await Branch.open();
  await branch.deploy('a');
  branch.merge('b', { ...BASE, ...narrow });
  branch.commits.set(sha('a'), { files: BASE, parents: [], isFar: true });
  branch.isReachable = false;
  const { places, told } = await branch.find();
  expect([places, told]).toEqual([
    [],
    expect.stringContaining('of commit bbbbbbb for an approval: What the'),
  ]);
});

describe('an approval ends', () => {
  test('when the branch has moved on', async () => {
    const branch = await Branch.open();
    await branch.deploy('a');
    branch.merge('b', { ...BASE, ...narrow });
    expect((await branch.find('b')).places).toHaveLength(1);
    branch.push('c', BASE);
    const { places, told } = await branch.find('b');
    expect([places, told]).toEqual([
      [],
      expect.stringContaining('Commit bbbbbbb is looked at, and the branch "main" is at ccccccc'),
    ]);
  });

  test('for another commit than the run is of', async () => {
    const branch = await Branch.open();
    await branch.deploy('a');
    branch.merge('b', { ...BASE, ...narrow });
    const { places, told } = await branch.find('b', 'a');
    expect([places, told]).toEqual([[], expect.stringContaining('is not commit bbbbbbb')]);
  });

  test('with the deployment', async () => {
    const branch = await Branch.open();
    branch.merge('b', { ...BASE, ...narrow });
    await branch.deploy('b');
    expect(await branch.find()).toEqual({
      places: [],
      told: expect.stringContaining(
        'Commit bbbbbbb was deployed to "staging" before, and an approval counts once',
      ),
    });
  });

  test('with the deployment, also where an older commit was deployed since', async () => {
    const branch = await Branch.open();
    branch.merge('b', { ...BASE, ...narrow });
    await branch.deploy('b', 'a');
    expect(await branch.find()).toEqual({ places: [], told: expect.stringContaining('counts once') });
  });
});

describe('several pull requests since the last deployment', () => {
  const both = async (isLabelled = true): Promise<Branch> => {
    const branch = await Branch.open(BASE);
    branch.merge('b', { ...BASE, ...narrow }, undefined, { isLabelled });
    branch.push('c', { ...BASE, ...narrow, 'more.xs': table('more') });
    branch.merge('d', { ...BASE, ...narrower });
    return branch;
  };

  test('bring together what each may', async () => {
    const branch = await both();
    await branch.deploy('a');
    const { places } = await branch.find();
    expect(places).toEqual(['note schema.title 2', 'note schema.body 1']);
  });

  test('do not approve again what was taken back between them', async () => {
    const branch = await Branch.open({ ...BASE, ...DELETE });
    await branch.deploy('a');
    branch.merge('b', without({ ...BASE, ...DELETE }, 'tag.xs'));
    branch.push('c', { ...BASE, ...DELETE });
    branch.merge('d', without({ ...BASE, ...DELETE }, 'tag.xs'), undefined, { isLabelled: false });
    expect((await branch.find()).places).toEqual([]);
  });

  test('do not approve each other', async () => {
    const branch = await both(false);
    await branch.deploy('a');
    expect(await branch.find()).toEqual({
      places: ['note schema.title 2'],
      told: expect.stringMatching(/^take the label "\S+" on pull request 1 for an approval: It is not on/),
    });
  });

  test('are known from the last deployment on only', async () => {
    const branch = await both();
    await branch.deploy('c');
    expect((await branch.find()).places).toEqual(['note schema.title 2']);
  });

  test.each<[string, (branch: Branch) => Promise<void>, RegExp]>([
    ['before anything was deployed', async () => {}, /nothing was deployed there so far/],
    [
      'after one from elsewhere',
      async (branch) => {
        await branch.deploy('a', 'e');
      },
      /not among the 20 newest/,
    ],
    [
      'in a clone that is too short',
      async (branch) => {
        await branch.deploy('a');
        branch.isReachable = false;
        const far = sha('b');
        branch.commits.set(far, { files: BASE, parents: [], isFar: true });
        // What the newest pull request needs is there.
        const head = sha('3');
        branch.commits.set(head, { ...Object(branch.commits.get(head)), isFar: false });
      },
      /could not be read/,
    ],
  ])('count no further than the newest, %s', async (_when, prepare, message) => {
    const branch = await both();
    await prepare(branch);
    const { places, told } = await branch.find();
    expect([places, told]).toEqual([['note schema.title 2'], expect.stringMatching(message)]);
    expect(told).toContain('Only the commit of this run counts');
  });
});
