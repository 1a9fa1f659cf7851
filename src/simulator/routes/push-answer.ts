import { json, type Reply, text } from '../http/reply.ts';
import type { AppliedStep } from '../multidoc/apply-push.ts';
import { reportedType } from '../multidoc/read-identity.ts';
import type { SimulatorSettings } from '../settings.ts';

/** Success, in one of its four forms. */
export function buildPushAnswer(applied: readonly AppliedStep[], settings: SimulatorSettings): Reply {
  switch (settings.pushAnswer) {
    case 'null':
      return json(null);
    case 'empty':
      return text('', 'application/json');
    case 'text':
      return text('ok', 'text/plain');
    case 'guid-map':
      return json({ guid_map: buildGuidMap(applied, settings), ...newerFields(settings) });
    default:
      return settings.pushAnswer satisfies never;
  }
}

/** Which guid every pushed document has now. */
function buildGuidMap(applied: readonly AppliedStep[], settings: SimulatorSettings): readonly object[] {
  return applied
    .filter(
      ({ step, stored }) =>
        stored.guid !== '' && (settings.guidMapHolds === 'all' || step.action !== 'unchanged'),
    )
    .map(({ step, stored }) => ({
      guid: stored.guid,
      name: stored.name,
      type: settings.triggerType === 'generic' ? reportedType(stored.kind) : stored.kind,
      ...(stored.verb === '' ? {} : { verb: stored.verb }),
      ...(stored.group === '' ? {} : { api_group: stored.group }),
      ...(settings.sendsNewerFields && step.canonical.name !== '' ? { canonical: step.canonical.name } : {}),
    }));
}

function newerFields(settings: SimulatorSettings): object {
  if (!settings.sendsNewerFields) return {};
  return { policy_check: { status: 'not_applicable', blocking: false, message: '' } };
}
