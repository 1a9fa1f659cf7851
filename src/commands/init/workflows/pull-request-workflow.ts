import { CHECKOUT, OWN_ACTION } from './pins.ts';

/** The workflow that checks pull requests. It depends on nothing. */
export function renderPullRequestWorkflow(): string {
  return `# Checks the XanoScript files of every pull request, marks what is wrong on the very line, and shows what would change.
name: Xano

on:
  pull_request:
    # The last two: a label that lets pass what the policy refuses counts at once, and so does taking it off.
    types: [opened, synchronize, reopened, labeled, unlabeled]
  # So that the check can be required where a merge queue is used.
  merge_group:

# A pull request from a fork gets a token that can only read, whatever stands here, and is checked just the same: then
# annotations and the page of the run say all of it.
permissions:
  contents: read
  # The verdict as a check run, with every finding on its line.
  checks: write
  # One comment, and corrections to take over with a click; and to read who put the label on.
  pull-requests: write

# A newer push makes the look at the older one needless.
concurrency:
  group: xano-check-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  check:
    # Require this name in the rules of the branch.
    name: Check
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: ${CHECKOUT}
        with:
          # The merge and what it was merged into, so that what changes can be shown; a queue merges several at once.
          fetch-depth: \${{ github.event_name == 'merge_group' && '0' || '2' }}
          # Nothing after this step talks to git's remote, so the token need not stay on disk.
          persist-credentials: false
      # A full tag: what runs changes when this line does, not before.
      - uses: ${OWN_ACTION}
`;
}
