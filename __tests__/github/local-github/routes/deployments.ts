import { refuse, refuseField } from '../answer.ts';
import { renderDeployment, renderStatus } from '../render.ts';
import { type RouteRequest, type Routes, textOf } from '../route.ts';
import type { StoredDeployment } from '../state.ts';

const DEPLOYMENTS = '/repos/{owner}/{repo}/deployments';
const STATUSES = `${DEPLOYMENTS}/{deployment_id}/statuses`;
const LONGEST_DESCRIPTION = 140;

const find = ({ state, values }: RouteRequest): StoredDeployment | undefined =>
  state.deployments.find(({ id }) => String(id) === values.deployment_id);

export const deploymentRoutes: Routes = {
  [`POST ${DEPLOYMENTS}`]: {
    right: ['deployments', 'write'],
    answer: ({ body, state, at }) => {
      const ref = textOf(body.ref);
      if (!/^[0-9a-f]{40}$/.test(ref)) return refuse(422, `No ref found for: ${ref}`);
      const environment = textOf(body.environment, 'production');
      const deployment: StoredDeployment = {
        id: state.nextId(),
        sha: ref,
        ref,
        task: textOf(body.task, 'deploy'),
        environment,
        description: textOf(body.description) || null,
        payload: body.payload ?? {},
        transient: body.transient_environment === true,
        production:
          typeof body.production_environment === 'boolean'
            ? body.production_environment
            : environment === 'production',
        createdAt: state.nextDate(),
        statuses: [],
      };
      state.deployments.unshift(deployment);
      return { status: 201, body: renderDeployment(at, deployment) };
    },
  },
  [`GET ${DEPLOYMENTS}`]: {
    right: ['deployments', 'read'],
    answer: ({ query, state, at }) => {
      const isAskedFor = (name: 'sha' | 'ref' | 'task' | 'environment') => (one: StoredDeployment) =>
        !query.has(name) || one[name] === query.get(name);
      const list = state.deployments
        .filter(isAskedFor('sha'))
        .filter(isAskedFor('ref'))
        .filter(isAskedFor('task'))
        .filter(isAskedFor('environment'))
        .map((one) => renderDeployment(at, one));
      return { status: 200, list };
    },
  },
  [`POST ${STATUSES}`]: {
    right: ['deployments', 'write'],
    answer: (request) => {
      const { body, state, at } = request;
      const deployment = find(request);
      if (deployment === undefined) return refuse(404, 'Not Found');
      const description = textOf(body.description);
      if (description.length > LONGEST_DESCRIPTION) {
        return refuseField('DeploymentStatus', 'description', 'description is too long (maximum is 140)');
      }
      const status = {
        id: state.nextId(),
        state: textOf(body.state),
        description,
        logUrl: textOf(body.log_url) || textOf(body.target_url),
        environmentUrl: textOf(body.environment_url),
        createdAt: state.nextDate(),
      };
      deployment.statuses.unshift(status);
      if (status.state === 'success' && body.auto_inactive !== false) {
        for (const other of state.deployments) {
          const isReplaced = other !== deployment && other.environment === deployment.environment;
          if (!isReplaced || other.production || other.transient) continue;
          if (other.statuses[0]?.state !== 'success') continue;
          const id = state.nextId();
          other.statuses.unshift({ ...status, id, state: 'inactive', description: '' });
        }
      }
      return { status: 201, body: renderStatus(at, deployment, status) };
    },
  },
  [`GET ${STATUSES}`]: {
    right: ['deployments', 'read'],
    answer: (request) => {
      const deployment = find(request);
      if (deployment === undefined) return refuse(404, 'Not Found');
      return {
        status: 200,
        list: deployment.statuses.map((one) => renderStatus(request.at, deployment, one)),
      };
    },
  },
};
