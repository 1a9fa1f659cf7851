import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Answer, refuse } from './answer.ts';
import { createValidator, type Validator } from './create-validator.ts';
import { answerFault, createFaultQueue, type Fault } from './faults.ts';
import type { FoundOperation } from './find-operation.ts';
import { LEVELS, type Level, type RouteRequest, type Routes, type Scope } from './route.ts';
import { checkRunRoutes } from './routes/check-runs.ts';
import { commentRoutes } from './routes/comments.ts';
import { ACTIVITY, commitRoutes } from './routes/commits.ts';
import { comparisonRoutes } from './routes/comparisons.ts';
import { deploymentRoutes } from './routes/deployments.ts';
import { gitRoutes } from './routes/git.ts';
import { issueRoutes } from './routes/issues.ts';
import { pullRoutes } from './routes/pulls.ts';
import { createState, type State } from './state.ts';

export interface LocalGithubOptions {
  /** Of the token; `write` where nothing is said. */
  readonly rights?: Partial<Readonly<Record<Scope, Level>>>;
  /** Answers 404 where a right is missing, as GitHub does for what a token may not even know of. */
  readonly hides?: boolean;
  /** Before every path: `/api/v3` on a server of one's own. */
  readonly prefix?: string;
}

export interface ReceivedRequest {
  readonly method: string;
  /** Below the repository, without query: `/deployments`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface LocalGithub {
  /** Of the API. */
  readonly url: string;
  readonly token: string;
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly state: State;
  readonly received: readonly ReceivedRequest[];
  readonly fail: (fault: Fault) => void;
  /** What was against GitHub's description so far; what is taken here no longer fails the test. */
  readonly takeViolations: () => string[];
}

export interface ServedGithub {
  readonly github: LocalGithub;
  /** @returns what was against GitHub's description */
  readonly close: () => Promise<readonly string[]>;
}

const OWNER = 'octo-org';
const REPO = 'backend';
const TOKEN = 'ghs_notARealToken0000000000000000000';
const PER_PAGE = 30;
const MOST_PER_PAGE = 100;

const routes: Routes = {
  ...deploymentRoutes,
  ...gitRoutes,
  ...issueRoutes,
  ...commitRoutes,
  ...comparisonRoutes,
  ...checkRunRoutes,
  ...commentRoutes,
  ...pullRoutes,
};

let validator: Validator | undefined;

/**
 * GitHub's API for one repository, on loopback and in memory. Every request and every answer is held to GitHub's own
 * description.
 */
export async function serveLocalGithub(options: LocalGithubOptions = {}): Promise<ServedGithub> {
  const { rights = {}, hides = false, prefix = '' } = options;
  validator ??= createValidator();
  const { checkRequest, checkAnswer } = validator;
  const state = createState();
  const faults = createFaultQueue();
  const received: ReceivedRequest[] = [];
  const violations: string[] = [];
  let origin = '';

  const decide = (found: FoundOperation, method: string, query: URLSearchParams, body: unknown): Answer => {
    const { owner = '', repo = '' } = found.values;
    const name = `${method} ${found.template}`;
    // A token of a workflow is nobody's.
    if (name === 'GET /user') return refuse(403, 'Resource not accessible by integration');
    const isOurs = owner === OWNER || name === ACTIVITY;
    if (!isOurs || repo !== REPO) return refuse(404, 'Not Found');
    const route = routes[name];
    if (route === undefined) {
      violations.push(`${name}: not part of the local GitHub yet`);
      return refuse(501, 'Not Implemented');
    }
    const request: RouteRequest = {
      values: found.values,
      query,
      body: isObject(body) ? body : {},
      state,
      at: {
        owner: OWNER,
        repo: REPO,
        api: `${origin}${prefix}/repos/${OWNER}/${REPO}`,
        web: `${origin}/${OWNER}/${REPO}`,
      },
    };
    const [scope, level] = typeof route.right === 'function' ? route.right(request) : route.right;
    if (scope !== 'metadata' && LEVELS.indexOf(rights[scope] ?? 'write') < LEVELS.indexOf(level)) {
      return hides ? refuse(404, 'Not Found') : refuse(403, 'Resource not accessible by integration');
    }
    return route.answer(request);
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const text = await readAll(request);
    const { method = '' } = request;
    const url = new URL(request.url ?? '', origin);
    const path = url.pathname.slice(prefix.length);
    const query = url.searchParams;
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const below = path.replace(`/repos/${OWNER}/${REPO}`, '');
    received.push({ method, path: below, query: Object.fromEntries(query), body });
    // The description is of REST alone; whose the token is, is all that is asked there.
    if (below === '/graphql') {
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
      response.end(JSON.stringify({ data: { viewer: { login: 'github-actions[bot]' } } }));
      return;
    }

    const { found, violations: wrong } = url.pathname.startsWith(prefix)
      ? checkRequest({ method, path, query, body })
      : { found: undefined, violations: [`${method} ${url.pathname} is not under ${prefix}`] };
    violations.push(...wrong);
    const fault = faults.take(method, below);
    if (fault === 'reset') {
      request.socket.destroy();
      return;
    }
    const isKnown = request.headers.authorization === `token ${TOKEN}`;
    const answer =
      (fault === undefined ? undefined : answerFault(fault)) ??
      (isKnown ? undefined : refuse(401, 'Bad credentials')) ??
      (found === undefined ? refuse(404, 'Not Found') : decide(found, method, query, body));
    if (fault === 'reset-after') {
      request.socket.destroy();
      return;
    }
    const { status, headers, content } =
      fault === 'bad-gateway-after' ? page(refuse(502, 'Server Error'), url) : page(answer, url);
    if (found !== undefined && status !== 501) violations.push(...checkAnswer(found, status, content));
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(content === undefined ? '' : JSON.stringify(content));
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      violations.push(`The local GitHub broke: ${error instanceof Error ? error.stack : String(error)}`);
      request.socket.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The local GitHub has no port.');
  origin = `http://127.0.0.1:${address.port}`;
  return {
    github: {
      url: `${origin}${prefix}`,
      token: TOKEN,
      repository: { owner: OWNER, repo: REPO },
      state,
      received,
      fail: faults.add,
      takeViolations: () => violations.splice(0),
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      return violations;
    },
  };
}

/** Of a list the page that was asked for, with the addresses of the others. */
function page(
  { status, body, list, headers = {} }: Answer,
  url: URL,
): { status: number; content: unknown; headers: Readonly<Record<string, string>> } {
  if (list === undefined) return { status, content: body, headers };
  const size = Math.min(MOST_PER_PAGE, Number(url.searchParams.get('per_page') ?? PER_PAGE));
  const number = Number(url.searchParams.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(list.length / size));
  const link = (relation: string, to: number) => {
    const target = new URL(url);
    target.searchParams.set('page', String(to));
    return `<${target.href}>; rel="${relation}"`;
  };
  const links = [
    ...(number > 1 ? [link('prev', number - 1), link('first', 1)] : []),
    ...(number < last ? [link('next', number + 1), link('last', last)] : []),
  ];
  return {
    status,
    content: list.slice((number - 1) * size, number * size),
    headers: links.length === 0 ? headers : { ...headers, link: links.join(', ') },
  };
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
