import { posix } from 'node:path';
import type { CheckRun } from '../checks/run/run-checks.ts';
import type { ReportNote } from '../report/run-report.ts';
import { LineIndex, type SourceFile } from '../source/source-file.ts';
import type { CheckedSources, SourceCheck } from './check-sources.ts';
import type { RuleReader } from './ports.ts';

export type Agreement = NonNullable<CheckRun['isAgreed']>;

/**
 * Which suppressions somebody has agreed to: those of the base commit, for just the findings that they hide there. One
 * that was moved to another line of code, or given another check, asks anew.
 * @param check without any agreement
 */
export async function findAgreement(
  { root, files }: { readonly root: string; readonly files: readonly SourceFile[] },
  check: SourceCheck,
  rules: RuleReader,
): Promise<Agreement | undefined> {
  if (rules.commit === undefined || !files.some(mayHoldSuppressions)) return undefined;
  const before = new Set<string>();
  const mixed: SourceFile[] = [];
  for (const file of files) {
    const text = mayHoldSuppressions(file) ? await rules.readText(posix.join(root, file.path)) : undefined;
    if (text !== undefined) before.add(file.path);
    mixed.push(text === undefined ? file : { path: file.path, text });
  }
  const agreed = new Set(
    check(mixed)
      .suppressed.filter(({ suppression }) => before.has(suppression.file))
      .map(({ suppression, diagnostic }) => `${diagnostic.fingerprint} ${suppression.text}`),
  );
  return ({ text }, { fingerprint }) => agreed.has(`${fingerprint} ${text}`);
}

function mayHoldSuppressions({ text }: SourceFile): boolean {
  return text.includes('xano-ci-disable');
}

/** What is asked for and not granted, for the one who looks at the change. */
export function describeAsked(
  root: string,
  { asked, parsed }: Pick<CheckedSources, 'asked' | 'parsed'>,
): readonly ReportNote[] {
  return asked.map(({ suppression, diagnostic }) => {
    const text = parsed.find(({ file }) => file.path === suppression.file)?.file.text ?? '';
    return {
      message: `This pull request asks to be ignored: ${diagnostic.check} in line ${diagnostic.line} ("${suppression.text}"). It is not until it is merged.`,
      file: posix.join(root, suppression.file),
      line: new LineIndex(text).position(suppression.at.start).line,
    };
  });
}
