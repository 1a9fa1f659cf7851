import { accountCases } from './cases/account.ts';
import { branchCases } from './cases/branches.ts';
import { knowledgeCases } from './cases/knowledge.ts';
import { objectCases } from './cases/objects.ts';
import { previewCases } from './cases/preview.ts';
import { pullCases } from './cases/pull.ts';
import { pushCases } from './cases/push.ts';
import { releaseCases } from './cases/releases.ts';
import { sandboxCases } from './cases/sandbox.ts';
import { testCases } from './cases/tests.ts';
import { workspaceCases } from './cases/workspace.ts';
import type { ContractCase } from './contract-case.ts';

/** Everything that is claimed of the Metadata API. */
export const contractCases: readonly ContractCase[] = [
  ...accountCases,
  ...workspaceCases,
  ...pullCases,
  ...previewCases,
  ...pushCases,
  ...knowledgeCases,
  ...branchCases,
  ...releaseCases,
  ...testCases,
  ...objectCases,
  ...sandboxCases,
];
