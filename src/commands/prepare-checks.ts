import { CHECKS } from '../checks/all.ts';
import type { Check } from '../checks/check.ts';
import type { ReportNote } from '../report/run-report.ts';
import type { Severity } from '../source/diagnostic.ts';
import type { Failure } from '../source/failure.ts';
import { describeForeign, describeStale } from '../verdict/judge-snapshot.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { buildWorkspace } from '../workspace/workspace.ts';
import { findAgreement } from './agreed-suppressions.ts';
import { createSourceCheck, createSourceParser, type SourceCheck } from './check-sources.ts';
import { buildSourceRequest } from './load-configuration.ts';
import type { LoadedRules } from './load-rules.ts';
import type { Sources } from './ports.ts';
import { resolveSeverities } from './resolve-severities.ts';
import type { ValidatePorts, ValidateRequest } from './validate-request.ts';

export interface PreparedChecks {
  readonly check: SourceCheck;
  /** The one that is used; undefined when it was refused. */
  readonly snapshot: Snapshot | undefined;
  readonly notes: readonly ReportNote[];
  readonly failures: readonly Failure[];
}

/** Puts together how files are checked, by the rules that count. */
export async function prepareChecks(
  request: ValidateRequest,
  { configuration, folder, snapshot, paths, failures }: LoadedRules,
  sources: Sources,
  { files, clock, rules = files, checks = CHECKS }: ValidatePorts,
): Promise<PreparedChecks> {
  const { only } = request;
  const { ignoresFrom = '.' } = buildSourceRequest(request.paths, configuration, folder);
  const create = (used: Snapshot | undefined, isAgreed?: Awaited<ReturnType<typeof findAgreement>>) =>
    createSourceCheck({ ...settings, snapshot: used, ...(isAgreed === undefined ? {} : { isAgreed }) });
  const parse = createSourceParser();
  const settings = {
    parse,
    checks: only === undefined ? checks : checks.filter(({ id }) => only.includes(id)),
    scope: request.scope ?? configuration.scope,
    severities: { ...askFor(checks, only), ...configuration.severity },
    severitiesOf: await resolveSeverities(configuration, sources, ignoresFrom, files),
    today: new Date(clock.now()).toISOString().slice(0, 10),
  };
  const foreign = findForeign();
  const used = foreign === undefined ? snapshot : undefined;
  const agreement = await findAgreement(sources, create(used), rules);
  const stale = used && describeStale(used, clock.now(), configuration['snapshot-max-age']);
  return {
    check: create(used, agreement),
    snapshot: used,
    notes: stale === undefined ? [] : [{ message: stale }],
    failures: foreign === undefined ? failures : [...failures, foreign],
  };

  function findForeign(): Failure | undefined {
    if (snapshot?.workspace === undefined) return undefined;
    const names = Object.values(configuration.targets ?? {}).flatMap(({ name }) => name ?? []);
    const { objects } = buildWorkspace(sources.files.map(parse), []);
    const message = describeForeign(snapshot, objects, names);
    if (message === undefined) return undefined;
    return {
      step: `use the snapshot ${paths.snapshot}`,
      message,
      remedy: 'Take the snapshot of this workspace, or name that one under "targets" in xano-ci.yml.',
    };
  }
}

/** Who names a check wants it, also one that is off by default. */
function askFor(checks: readonly Check[], only: readonly string[] = []): Record<string, Severity> {
  const asked = checks.filter(({ id, offByDefault }) => offByDefault === true && only.includes(id));
  return Object.fromEntries(asked.map(({ id, severity }) => [id, severity]));
}
