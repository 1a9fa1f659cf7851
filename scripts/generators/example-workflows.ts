import { WORKFLOWS } from '../../src/commands/init/build-workflows.ts';

/** A repository whose configuration says all that can be said. */
const SETUP = {
  defaultBranch: 'main',
  roles: ['staging', 'production'],
  isInstanceConfigured: true,
} as const;

/** What `xano-ci init` writes, as examples to look at: by path, what makes it. */
export const EXAMPLE_WORKFLOWS = WORKFLOWS.map(({ path, render }) => {
  const name = path.replace('.github/workflows/xano-', '');
  return [`examples/workflows/${name}`, () => render(SETUP)] as const;
});
