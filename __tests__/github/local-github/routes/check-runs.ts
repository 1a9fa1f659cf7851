import { type Answer, refuse, refuseField } from '../answer.ts';
import { renderCheckRun } from '../render.ts';
import { type RouteRequest, type Routes, textOf } from '../route.ts';
import type { StoredAnnotation, StoredCheckRun } from '../state.ts';

const CHECK_RUNS = '/repos/{owner}/{repo}/check-runs';
/** Of one request; the description says so too. */
const MOST_ANNOTATIONS = 50;

interface Output {
  readonly title?: string;
  readonly summary?: string;
  readonly annotations?: readonly StoredAnnotation[];
}

/** Places that GitHub refuses with all that is in the same request. */
function refusePlaces({ annotations = [] }: Output): Answer | undefined {
  if (annotations.length > MOST_ANNOTATIONS) {
    return refuseField('CheckRun', 'annotations', 'No more than 50 annotations are allowed');
  }
  const isWrong = annotations.some(
    (one) =>
      one.start_line < 1 ||
      one.end_line < one.start_line ||
      (one.start_column !== undefined && one.start_line !== one.end_line) ||
      // Stands for whatever GitHub has against a place.
      one.path.includes('refused'),
  );
  return isWrong ? refuseField('CheckRun', 'annotations', 'is invalid') : undefined;
}

function readOutput({ body }: RouteRequest): Output {
  return typeof body.output === 'object' && body.output !== null ? body.output : {};
}

/** A conclusion ends a check run, whatever else is said. */
function apply(run: StoredCheckRun, request: RouteRequest): void {
  const { state } = request;
  const { title, summary, annotations = [] } = readOutput(request);
  const conclusion = textOf(request.body.conclusion);
  run.title = title ?? run.title;
  run.summary = summary ?? run.summary;
  run.annotations.push(...annotations);
  run.status = conclusion === '' ? textOf(request.body.status, run.status) : 'completed';
  run.conclusion = conclusion === '' ? run.conclusion : conclusion;
  if (conclusion !== '') run.endedAt = state.nextDate();
}

export const checkRunRoutes: Routes = {
  [`POST ${CHECK_RUNS}`]: {
    right: ['checks', 'write'],
    answer: (request) => {
      const { body, state, at } = request;
      const refusal = refusePlaces(readOutput(request));
      if (refusal !== undefined) return refusal;
      const run: StoredCheckRun = {
        id: state.nextId(),
        name: textOf(body.name),
        sha: textOf(body.head_sha),
        externalId: textOf(body.external_id),
        url: textOf(body.details_url),
        status: 'queued',
        conclusion: null,
        title: '',
        summary: '',
        annotations: [],
        startedAt: state.nextDate(),
        endedAt: null,
      };
      apply(run, request);
      state.checkRuns.push(run);
      return { status: 201, body: renderCheckRun(at, run) };
    },
  },
  [`PATCH ${CHECK_RUNS}/{check_run_id}`]: {
    right: ['checks', 'write'],
    answer: (request) => {
      const { values, state, at } = request;
      const run = state.checkRuns.find(({ id }) => String(id) === values.check_run_id);
      if (run === undefined) return refuse(404, 'Not Found');
      const refusal = refusePlaces(readOutput(request));
      if (refusal !== undefined) return refusal;
      apply(run, request);
      return { status: 200, body: renderCheckRun(at, run) };
    },
  },
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': {
    right: ['checks', 'read'],
    answer: ({ values, query, state, at }) => {
      const name = query.get('check_name');
      const found = state.checkRuns.filter(
        (run) => run.sha === values.ref && (name === null || run.name === name),
      );
      const runs = found.map((run) => renderCheckRun(at, run));
      return { status: 200, body: { total_count: runs.length, check_runs: runs } };
    },
  },
};
