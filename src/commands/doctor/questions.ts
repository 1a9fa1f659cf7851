import { findBlockedOperations } from '../../xano/blocked-operations.ts';
import type { XanoClient } from '../../xano/client.ts';
import { XanoError } from '../../xano/errors.ts';
import type { Branch } from '../../xano/wire/branch.ts';
import type { Workspace } from '../../xano/wire/workspace.ts';
import type { Target } from '../resolve-target.ts';
import type { DoctorFinding } from './finding.ts';

/** Only what reads and previews: nothing is changed by asking. */
export type DoctorXano = Pick<
  XanoClient,
  'host' | 'whoAmI' | 'getWorkspace' | 'listBranches' | 'pullMultidoc' | 'dryRunMultidoc' | 'getKnowledge'
>;

export async function askWhoAmI(xano: DoctorXano): Promise<DoctorFinding> {
  const question = 'the token';
  try {
    const me = await xano.whoAmI();
    return { question, status: 'ok', answer: `It belongs to ${me.name} and works on ${xano.host}.` };
  } catch (error) {
    return explain(question, error);
  }
}

export interface WorkspaceAnswer {
  readonly finding: DoctorFinding;
  readonly workspace?: Workspace;
}

export async function askWorkspace(target: Target, xano: DoctorXano): Promise<WorkspaceAnswer> {
  const question = 'the workspace';
  try {
    const workspace = await xano.getWorkspace(target.workspace);
    return {
      workspace,
      finding: { question, status: 'ok', answer: `Workspace ${workspace.id} is "${workspace.name}".` },
    };
  } catch (error) {
    return { finding: explain(question, error) };
  }
}

export async function askBranch(target: Target, xano: DoctorXano): Promise<DoctorFinding> {
  const question = 'the branch';
  try {
    const branches = await xano.listBranches(target.workspace);
    return describeBranch(question, target.branch, branches);
  } catch (error) {
    return explain(question, error);
  }
}

function describeBranch(question: string, wanted: string | null, branches: readonly Branch[]): DoctorFinding {
  const labels = branches.filter((branch) => branch.backup !== true).map((branch) => branch.label);
  const live = branches.find((branch) => branch.live === true)?.label;
  if (wanted === null) {
    return live === undefined
      ? {
          question,
          status: 'unknown',
          answer: 'No branch says that it is live.',
          remedy: 'Name the branch with --branch.',
        }
      : { question, status: 'ok', answer: `The live branch, "${live}".` };
  }
  if (labels.includes(wanted)) {
    const note = wanted === live ? ', which is live' : '. Its tables are shared with all other branches';
    return { question, status: 'ok', answer: `"${wanted}"${note}.` };
  }
  const list = labels.map((label) => `"${label}"`).join(', ');
  return {
    question,
    status: 'problem',
    answer: `There is no branch "${wanted}"; there are ${list}.`,
    remedy: 'Correct the label, or make the branch in Xano.',
  };
}

/** The documents as they are, offered back in a preview: it tells whether a push would be let in, and changes nothing. */
export async function askPush(
  target: Target,
  workspace: Workspace | undefined,
  documents: string | undefined,
  xano: DoctorXano,
): Promise<DoctorFinding> {
  const question = 'pushing';
  if (documents === undefined) {
    return {
      question,
      status: 'unknown',
      answer: 'Could not be tried, since nothing could be pulled.',
      remedy: 'Mend what is said of reading first.',
    };
  }
  try {
    const preview = await xano.dryRunMultidoc(target.workspace, documents, { branch: target.branch });
    const [blocked] = findBlockedOperations(preview);
    if (blocked !== undefined) {
      const { operation, what, remedy } = blocked;
      return {
        question,
        status: 'problem',
        answer: `A push would fail on ${operation.type} "${operation.name}": ${what} (${operation.details}).`,
        remedy,
      };
    }
    const changes = preview.operations.filter(
      ({ action }) => action !== 'unchanged' && action !== 'delete',
    ).length;
    if (workspace?.preferences?.allow_push === false) {
      return {
        question,
        status: 'note',
        answer: 'The server lets a push in, although the workspace says "allow_push: false".',
      };
    }
    return changes === 0
      ? {
          question,
          status: 'ok',
          answer: 'The server lets a push in, and calls its own documents unchanged.',
        }
      : {
          question,
          status: 'note',
          answer: `The server lets a push in, and calls ${changes} of its own documents changed: such changes mean nothing.`,
        };
  } catch (error) {
    return explain(question, error);
  }
}

export interface ReadAnswer {
  readonly finding: DoctorFinding;
  readonly documents?: string;
}

export async function askRead(target: Target, xano: DoctorXano): Promise<ReadAnswer> {
  const question = 'reading';
  try {
    const documents = await xano.pullMultidoc(target.workspace, { branch: target.branch });
    const count = documents.split(/^---$/m).length;
    return { documents, finding: { question, status: 'ok', answer: `${count} documents can be read.` } };
  } catch (error) {
    return { finding: explain(question, error) };
  }
}

export async function askKnowledge(target: Target, xano: DoctorXano): Promise<DoctorFinding> {
  const question = 'knowledge';
  try {
    const items = await xano.getKnowledge(target.workspace, target.branch);
    return {
      question,
      status: 'ok',
      answer: items.length === 0 ? 'None.' : `${items.length} texts can be read.`,
    };
  } catch (error) {
    if (error instanceof XanoError && (error.kind === 'not-found' || error.kind === 'unsupported')) {
      return { question, status: 'note', answer: 'This instance has none.' };
    }
    return explain(question, error);
  }
}

/** Whose fault it is decides: what the server refused is a problem, what could not be asked is unknown. */
const UNKNOWN_KINDS: ReadonlySet<string> = new Set([
  'unreachable',
  'connection-lost',
  'timeout',
  'server',
  'malformed-answer',
  'rate-limited',
  'too-large',
  'unsupported',
]);

function explain(question: string, error: unknown): DoctorFinding {
  if (!(error instanceof XanoError)) throw error;
  const status = UNKNOWN_KINDS.has(error.kind) ? 'unknown' : 'problem';
  return { question, status, answer: error.message, remedy: error.remedy };
}
