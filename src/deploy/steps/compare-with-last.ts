import { describeObject } from '../../workspace/object.ts';
import { isSettings } from '../bundle.ts';
import { pickIdentity } from '../cut-documents.ts';
import type { StepOutcome } from '../result.ts';
import { toJson } from '../step-runner.ts';
import type { TargetRun } from '../target-run.ts';

/**
 * Looks for edits that others made since the last deployment. Those that the push would overwrite or delete stop it; what
 * is in the bundle as well, or is not touched, does not.
 */
export async function compareWithLast(run: TargetRun): Promise<StepOutcome> {
  const { request, target, ports } = run;
  const last = await ports.records.readDeployed(target.name);
  if (last === undefined) {
    return { status: 'skipped', message: 'There is no earlier deployment to compare with.' };
  }
  const { objects } = await run.before();
  const isEdited = (key: string): boolean => objects.get(key)?.whole !== last.objects[key];
  const { objects: expected, deleted } = await run.expectation();
  const endangered = [
    ...expected.filter((object) => object.differs && isEdited(object.before?.key ?? object.key)),
    ...deleted.filter((object) => isEdited(object.key)),
  ];
  const edited = [...objects.values()].filter((object) => !isSettings(object) && isEdited(object.key));
  const gone = Object.keys(last.objects).filter((key) => !objects.has(key));
  const data = toJson({
    edited: edited.map(pickIdentity),
    gone: gone.length,
    endangered: endangered.map(pickIdentity),
  });
  const names = endangered.map(describeObject).join(', ');
  if (endangered.length > 0 && request.overwriteEdits !== true) {
    return {
      status: 'failed',
      message: `Edited by somebody since the deployment of ${last.at}, and would be overwritten: ${names}.`,
      remedy: 'Bring the edits into git with "xano-ci pull", or allow that they are overwritten.',
      data,
    };
  }
  const count = edited.length + gone.length;
  return {
    status: 'passed',
    message:
      endangered.length > 0
        ? `Edits by others are overwritten, as allowed: ${names}.`
        : count === 0
          ? `Nothing was edited since the deployment of ${last.at}.`
          : `${count} objects were edited since the deployment of ${last.at}; the push touches none of these edits.`,
    data,
  };
}
