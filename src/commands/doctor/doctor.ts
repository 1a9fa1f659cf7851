import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import type { Target } from '../resolve-target.ts';
import type { DoctorFinding } from './finding.ts';
import {
  askBranch,
  askKnowledge,
  askPush,
  askRead,
  askWhoAmI,
  askWorkspace,
  type DoctorXano,
} from './questions.ts';

export interface DoctorResult {
  readonly target: Pick<Target, 'name' | 'workspace' | 'branch'>;
  readonly findings: readonly DoctorFinding[];
  readonly exitCode: ExitCode;
}

/** Asks before a deploy what would stop it. Changes nothing; every question is asked, whatever the answers before. */
export async function examine(target: Target, xano: DoctorXano): Promise<DoctorResult> {
  // One after the other: a free plan lets few calls in at once.
  const token = await askWhoAmI(xano);
  const { finding: identity, workspace } = await askWorkspace(target, xano);
  const branch = await askBranch(target, xano);
  const { finding: reading, documents } = await askRead(target, xano);
  const knowledge = await askKnowledge(target, xano);
  const push = await askPush(target, workspace, documents, xano);
  const findings = [token, identity, branch, reading, knowledge, push, ...UNTOLD];
  // Not the target whole: it holds the token.
  const { name, workspace: id, branch: label } = target;
  return { target: { name, workspace: id, branch: label }, findings, exitCode: decideExitCode(findings) };
}

/** What no call tells; said, so that nobody takes silence for an answer. */
const UNTOLD: readonly DoctorFinding[] = [
  {
    question: 'the plan',
    status: 'note',
    answer:
      'No call tells it. On a free plan tasks, middleware and table triggers are refused with the whole push, and ten calls are let in per 20 seconds.',
  },
  {
    question: 'the rights of the token',
    status: 'note',
    answer:
      'No call lists them. Reading and previewing were tried; whether tests may be run shows when they are.',
  },
];

function decideExitCode(findings: readonly DoctorFinding[]): ExitCode {
  if (findings.some(({ status }) => status === 'unknown')) return EXIT_CODES.unknown;
  return findings.some(({ status }) => status === 'problem') ? EXIT_CODES.refused : EXIT_CODES.done;
}
