import { randomUUID } from 'node:crypto';
import type { RestEndpointMethodTypes } from '@octokit/rest';
import * as z from 'zod';
import { type GithubClient, ONCE } from './client.ts';
import type {
  DeploymentFilter,
  DeploymentPayload,
  DeploymentRecord,
  DeploymentRecords,
  DeploymentStatusRecord,
} from './deployment-records.ts';
import { fitText } from './fit-text.ts';
import { githubCalls } from './github-calls.ts';
import { GithubError, isOutcomeUnknown } from './github-error.ts';
import { withoutUndefined } from './without-undefined.ts';

const LONGEST_DESCRIPTION = 140;
const PAGE = 100;
/** By which a deployment whose answer got lost is known again. */
const ATTEMPT = 'attempt';

type WireDeployment = RestEndpointMethodTypes['repos']['listDeployments']['response']['data'][number];
type WireStatus = RestEndpointMethodTypes['repos']['listDeploymentStatuses']['response']['data'][number];

const payloadSchema = z.record(z.string(), z.unknown());

/** @param createId an id that was never used before */
export function createDeploymentRecords(
  client: GithubClient,
  createId: () => string = randomUUID,
): DeploymentRecords {
  const { repository } = client;

  const listWire = async (filter: DeploymentFilter): Promise<readonly WireDeployment[]> => {
    const { limit = Number.POSITIVE_INFINITY, ...where } = filter;
    let count = 0;
    const found = await client.run('list-deployments', (octokit) =>
      octokit.paginate(
        octokit.rest.repos.listDeployments,
        { ...repository, ...withoutUndefined(where), per_page: Math.min(PAGE, Math.max(1, limit)) },
        ({ data }, done) => {
          count += data.length;
          if (count >= limit) done();
          return data;
        },
      ),
    );
    return found.toSorted((a, b) => b.created_at.localeCompare(a.created_at) || b.id - a.id).slice(0, limit);
  };

  return {
    create: async (draft) => {
      const attempt = createId();
      try {
        const { data } = await client.run('create-deployment', (octokit) =>
          octokit.rest.repos.createDeployment({
            ...repository,
            ref: draft.sha,
            environment: draft.environment,
            task: draft.task ?? 'deploy',
            description: fitText(draft.description, LONGEST_DESCRIPTION),
            payload: { ...draft.payload, [ATTEMPT]: attempt },
            auto_merge: false,
            required_contexts: [],
            ...withoutUndefined({
              transient_environment: draft.transient,
              production_environment: draft.production,
            }),
            request: ONCE,
          }),
        );
        if ('id' in data) return toRecord(data);
      } catch (error) {
        if (!isOutcomeUnknown(error)) throw error;
        const { environment, sha, task } = draft;
        const recent = await listWire({ environment, sha, task, limit: PAGE }).catch(() => []);
        const ours = recent.find(({ payload }) => parsePayload(payload)[ATTEMPT] === attempt);
        if (ours === undefined) throw error;
        return toRecord(ours);
      }
      const { step } = githubCalls['create-deployment'];
      throw new GithubError({
        kind: 'unexpected-answer',
        step,
        message: `Could not ${step}: GitHub merged branches instead.`,
        remedy: 'Deploy a commit by its full hash.',
      });
    },
    list: async (filter) => (await listWire(filter)).map(toRecord),
    addStatus: async (deploymentId, status) => {
      const { data } = await client.run('create-deployment-status', (octokit) =>
        octokit.rest.repos.createDeploymentStatus({
          ...repository,
          deployment_id: deploymentId,
          state: status.state,
          description: fitText(status.description, LONGEST_DESCRIPTION),
          ...withoutUndefined({
            log_url: status.logUrl,
            environment_url: status.environmentUrl,
            auto_inactive: status.autoInactive,
          }),
        }),
      );
      return toStatus(data);
    },
    listStatuses: async (deploymentId) => {
      const found = await client.run('list-deployment-statuses', (octokit) =>
        octokit.paginate(octokit.rest.repos.listDeploymentStatuses, {
          ...repository,
          deployment_id: deploymentId,
          per_page: PAGE,
        }),
      );
      return found.toSorted((a, b) => b.created_at.localeCompare(a.created_at) || b.id - a.id).map(toStatus);
    },
  };
}

function toRecord(wire: WireDeployment): DeploymentRecord {
  const { [ATTEMPT]: _attempt, ...payload } = parsePayload(wire.payload);
  return {
    id: wire.id,
    sha: wire.sha,
    environment: wire.environment,
    task: wire.task,
    description: wire.description ?? '',
    payload,
    createdAt: wire.created_at,
    creator: wire.creator?.login,
  };
}

function toStatus(wire: WireStatus): DeploymentStatusRecord {
  return {
    id: wire.id,
    state: wire.state,
    description: wire.description,
    logUrl: presentOrUndefined(wire.log_url),
    environmentUrl: presentOrUndefined(wire.environment_url),
    createdAt: wire.created_at,
  };
}

function presentOrUndefined(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

/** GitHub gives back an object, or the text of one. */
function parsePayload(payload: unknown): DeploymentPayload {
  let value = payload;
  if (typeof value === 'string') {
    try {
      value = JSON.parse(value);
    } catch {
      return {};
    }
  }
  const parsed = payloadSchema.safeParse(value);
  return parsed.success ? parsed.data : {};
}
