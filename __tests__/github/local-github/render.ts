import type {
  StoredCheckRun,
  StoredComment,
  StoredCommit,
  StoredDeployment,
  StoredEvent,
  StoredIssue,
  StoredMove,
  StoredOpenPull,
  StoredPull,
  StoredReaction,
  StoredReviewComment,
  StoredStatus,
} from './state.ts';

/** Addresses under the repository, on the side of the API and on that of people. */
export interface Addresses {
  /** Of the API, to the repository. */
  readonly api: string;
  readonly web: string;
  readonly owner: string;
  readonly repo: string;
}

const BOT = 'github-actions[bot]';

export function renderUser(at: Addresses, login = BOT, type = 'Bot'): object {
  const url = `${at.api}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: 41898282,
    node_id: 'MDM6Qm90NDE4OTgyODI=',
    avatar_url: `${at.web}/avatar`,
    gravatar_id: '',
    url,
    html_url: `${at.web}/user`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  };
}

export function renderDeployment(at: Addresses, one: StoredDeployment): object {
  const url = `${at.api}/deployments/${one.id}`;
  return {
    url,
    id: one.id,
    node_id: `DE_${one.id}`,
    sha: one.sha,
    ref: one.ref,
    task: one.task,
    payload: one.payload,
    original_environment: one.environment,
    environment: one.environment,
    description: one.description,
    creator: renderUser(at),
    created_at: one.createdAt,
    updated_at: one.createdAt,
    statuses_url: `${url}/statuses`,
    repository_url: at.api,
    transient_environment: one.transient,
    production_environment: one.production,
    performed_via_github_app: null,
  };
}

export function renderStatus(at: Addresses, deployment: StoredDeployment, one: StoredStatus): object {
  const deploymentUrl = `${at.api}/deployments/${deployment.id}`;
  return {
    url: `${deploymentUrl}/statuses/${one.id}`,
    id: one.id,
    node_id: `DES_${one.id}`,
    state: one.state,
    creator: renderUser(at),
    description: one.description,
    environment: deployment.environment,
    // Without one GitHub sends an empty text, though its description says that it is an address.
    target_url: one.logUrl === '' ? deploymentUrl : one.logUrl,
    created_at: one.createdAt,
    updated_at: one.createdAt,
    deployment_url: deploymentUrl,
    repository_url: at.api,
    ...(one.environmentUrl !== '' && { environment_url: one.environmentUrl }),
    ...(one.logUrl !== '' && { log_url: one.logUrl }),
    performed_via_github_app: null,
  };
}

export function renderRef(at: Addresses, ref: string, object: { type: string; sha: string }): object {
  return {
    ref,
    node_id: `REF_${ref}`,
    url: `${at.api}/git/${ref}`,
    object: { ...object, url: `${at.api}/git/${object.type}s/${object.sha}` },
  };
}

export function renderBlob(at: Addresses, sha: string, text: string): object {
  return {
    sha,
    node_id: `B_${sha}`,
    size: Buffer.byteLength(text),
    url: `${at.api}/git/blobs/${sha}`,
    content: Buffer.from(text).toString('base64'),
    encoding: 'base64',
  };
}

/** Above this, in bytes, GitHub leaves the content out of what it says about a file. */
const LARGEST_SHOWN = 1024 * 1024;

export function renderFile(at: Addresses, path: string, sha: string, text: string): object {
  const isShown = Buffer.byteLength(text) <= LARGEST_SHOWN;
  const urls = {
    url: `${at.api}/contents/${path}`,
    git_url: `${at.api}/git/blobs/${sha}`,
    html_url: `${at.web}/blob/${path}`,
  };
  return {
    type: 'file',
    encoding: isShown ? 'base64' : 'none',
    size: Buffer.byteLength(text),
    name: path.split('/').at(-1) ?? '',
    path,
    content: isShown ? Buffer.from(text).toString('base64') : '',
    sha,
    ...urls,
    download_url: `${at.web}/raw/${path}`,
    _links: { self: urls.url, git: urls.git_url, html: urls.html_url },
  };
}

export function renderCommit(at: Addresses, sha: string, one: StoredCommit): object {
  const person = { name: BOT, email: 'bot@example.com', date: one.date };
  const place = (kind: string, of: string) => ({ sha: of, url: `${at.api}/git/${kind}/${of}` });
  return {
    ...place('commits', sha),
    node_id: `C_${sha}`,
    author: person,
    committer: person,
    message: one.message,
    tree: place('trees', one.tree),
    parents: one.parents.map((parent) => ({
      ...place('commits', parent),
      html_url: `${at.web}/commit/${parent}`,
    })),
    verification: {
      verified: false,
      reason: 'unsigned',
      signature: null,
      payload: null,
      verified_at: null,
    },
    html_url: `${at.web}/commit/${sha}`,
  };
}

export function renderIssue(at: Addresses, one: StoredIssue): object {
  const url = `${at.api}/issues/${one.number}`;
  const author = one.authorType === 'Bot' ? renderUser(at) : renderUser(at, 'someone', 'User');
  return {
    id: 5_000_000 + one.number,
    node_id: `I_${one.number}`,
    url,
    repository_url: at.api,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `${at.web}/issues/${one.number}`,
    number: one.number,
    state: one.state,
    state_reason: one.state === 'closed' ? 'completed' : null,
    title: one.title,
    body: one.body,
    user: author,
    labels: renderLabels(at, one.labels),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    active_lock_reason: null,
    comments: one.comments.length,
    closed_at: one.closedAt,
    created_at: one.createdAt,
    updated_at: one.updatedAt,
    author_association: one.association,
    performed_via_github_app: null,
    ...(one.isPullRequest && {
      pull_request: {
        url: `${at.api}/pulls/${one.number}`,
        html_url: `${at.web}/pull/${one.number}`,
        diff_url: `${at.web}/pull/${one.number}.diff`,
        patch_url: `${at.web}/pull/${one.number}.patch`,
        merged_at: null,
      },
    }),
  };
}

function renderLabels(at: Addresses, labels: readonly string[]): readonly object[] {
  return labels.map((name, index) => ({
    id: 7_000_000 + index,
    node_id: `L_${index}`,
    url: `${at.api}/labels/${encodeURIComponent(name)}`,
    name,
    description: null,
    color: 'ededed',
    default: false,
  }));
}

export function renderEvent(at: Addresses, one: StoredEvent, id: number): object {
  return {
    id,
    node_id: `EV_${id}`,
    url: `${at.api}/issues/events/${id}`,
    actor: renderUser(at, one.login, one.type ?? 'User'),
    event: one.event,
    commit_id: null,
    commit_url: null,
    created_at: one.createdAt,
    performed_via_github_app: one.app === undefined ? null : renderApp(at, one.app),
    ...(one.label === undefined ? {} : { label: { name: one.label, color: 'ededed' } }),
  };
}

function renderApp(at: Addresses, slug: string): object {
  return {
    id: 1,
    slug,
    node_id: 'A_1',
    owner: renderUser(at, at.owner, 'User'),
    name: slug,
    description: null,
    external_url: at.web,
    html_url: at.web,
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    permissions: {},
    events: [],
  };
}

export function renderMove(at: Addresses, one: StoredMove, id: number): object {
  return {
    id,
    node_id: `PSH_${id}`,
    before: '0'.repeat(40),
    after: one.after,
    ref: one.ref,
    timestamp: one.createdAt,
    activity_type: one.kind ?? 'push',
    actor: one.login === null ? null : renderUser(at, one.login, 'User'),
  };
}

export function renderComment(at: Addresses, issue: StoredIssue, one: StoredComment): object {
  return {
    id: one.id,
    node_id: `IC_${one.id}`,
    url: `${at.api}/issues/comments/${one.id}`,
    html_url: `${at.web}/issues/${issue.number}#issuecomment-${one.id}`,
    issue_url: `${at.api}/issues/${issue.number}`,
    body: one.body,
    user: renderUser(at, one.login, one.login === undefined || one.login.endsWith('[bot]') ? 'Bot' : 'User'),
    created_at: one.createdAt,
    updated_at: one.createdAt,
    author_association: 'NONE',
    performed_via_github_app: null,
  };
}

export function renderPull(at: Addresses, one: StoredPull): object {
  const url = `${at.api}/pulls/${one.number}`;
  const issue = `${at.api}/issues/${one.number}`;
  const html = `${at.web}/pull/${one.number}`;
  const statuses = `${at.api}/statuses/${one.headSha}`;
  const end = (ref: string, sha: string) => ({
    label: `${at.owner}:${ref}`,
    ref,
    sha,
    user: renderUser(at, at.owner, 'User'),
    repo: renderRepository(at),
  });
  const links = {
    comments: `${issue}/comments`,
    commits: `${url}/commits`,
    statuses,
    html,
    issue,
    review_comments: `${url}/comments`,
    review_comment: `${at.api}/pulls/comments{/number}`,
    self: url,
  };
  return {
    url,
    id: 6_000_000 + one.number,
    node_id: `PR_${one.number}`,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: statuses,
    number: one.number,
    state: one.mergedAt === null ? 'open' : 'closed',
    locked: false,
    title: one.title,
    user: renderUser(at, one.author ?? 'someone', 'User'),
    body: null,
    labels: [],
    milestone: null,
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    closed_at: one.mergedAt,
    merged_at: one.mergedAt,
    merge_commit_sha: one.mergeSha,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: end('change', one.headSha),
    base: end('main', '0'.repeat(40)),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: 'MEMBER',
    auto_merge: null,
    draft: false,
  };
}

/** What every repository has under its address, and what it is called there. */
const PARTS =
  'archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads events forks git_commits git_refs git_tags issue_comment issue_events issues keys labels languages merges milestones notifications pulls releases stargazers statuses subscribers subscription tags teams trees hooks';

function renderRepository(at: Addresses): object {
  return {
    id: 1,
    node_id: 'R_1',
    name: at.repo,
    full_name: `${at.owner}/${at.repo}`,
    license: null,
    owner: renderUser(at, at.owner, 'User'),
    private: false,
    html_url: at.web,
    description: null,
    fork: false,
    url: at.api,
    ...Object.fromEntries(PARTS.split(' ').map((part) => [`${part}_url`, `${at.api}/${part}`])),
    git_url: at.web,
    ssh_url: at.web,
    clone_url: at.web,
    svn_url: at.web,
    mirror_url: null,
    homepage: null,
    language: null,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    size: 0,
    default_branch: 'main',
    open_issues: 0,
    open_issues_count: 0,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: true,
    archived: false,
    disabled: false,
    pushed_at: '2026-01-01T00:00:00Z',
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
  };
}

/** With what only the answer about a single pull request has. */
export function renderOpenPull(at: Addresses, one: StoredOpenPull, labels: readonly string[] = []): object {
  const pull: Readonly<Record<string, unknown>> = { ...renderPull(at, one) };
  const { head, base } = { head: pull['head'], base: pull['base'] };
  const full = { ...renderRepository(at), has_discussions: false, archived: false, topics: [] };
  const owner = renderUser(at, 'someone', 'User');
  const fork = { ...full, full_name: `someone/${at.repo}`, owner, fork: true };
  return {
    ...pull,
    labels: renderLabels(at, labels),
    state: one.isClosed === true || one.mergedAt !== null ? 'closed' : 'open',
    head: { ...Object(head), repo: one.isFork === true ? fork : full },
    base: { ...Object(base), sha: one.baseSha, repo: full },
    merged: one.mergedAt !== null,
    mergeable: true,
    mergeable_state: 'clean',
    merged_by: null,
    comments: 0,
    review_comments: one.reviewComments.length,
    maintainer_can_modify: false,
    commits: 1,
    additions: 1,
    deletions: 0,
    changed_files: Object.keys(one.patches).length,
  };
}

export function renderPullCommit(at: Addresses, sha: string, login: string | null): object {
  const url = `${at.api}/commits/${sha}`;
  const git = { name: 'Somebody', email: 'somebody@example.com', date: '2026-01-01T00:00:00Z' };
  const user = login === null ? null : renderUser(at, login, 'User');
  return {
    url,
    sha,
    node_id: `C_${sha}`,
    html_url: `${at.web}/commit/${sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url,
      author: git,
      committer: git,
      message: 'Change',
      comment_count: 0,
      tree: { sha, url: `${at.api}/git/trees/${sha}` },
    },
    author: user,
    committer: user,
    parents: [],
  };
}

export function renderPatch(at: Addresses, filename: string, patch: string): object {
  return {
    sha: 'a'.repeat(40),
    filename,
    status: 'modified',
    additions: 1,
    deletions: 0,
    changes: 1,
    blob_url: `${at.web}/blob`,
    raw_url: `${at.web}/raw`,
    contents_url: `${at.api}/contents`,
    patch,
  };
}

export function renderReviewComment(at: Addresses, pull: StoredOpenPull, one: StoredReviewComment): object {
  const url = `${at.api}/pulls/comments/${one.id}`;
  const html = `${at.web}/pull/${pull.number}#discussion_r${one.id}`;
  const pullUrl = `${at.api}/pulls/${pull.number}`;
  return {
    url,
    id: one.id,
    node_id: `PRRC_${one.id}`,
    pull_request_review_id: 1,
    diff_hunk: '@@ -1 +1 @@',
    path: one.path,
    original_position: 1,
    commit_id: pull.headSha,
    original_commit_id: pull.headSha,
    ...(one.replyTo === undefined ? {} : { in_reply_to_id: one.replyTo }),
    user: one.login === undefined ? renderUser(at) : renderUser(at, one.login, 'User'),
    body: one.body,
    created_at: one.createdAt,
    updated_at: one.createdAt,
    html_url: html,
    pull_request_url: pullUrl,
    author_association: 'NONE',
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: pullUrl } },
    start_line: one.startLine,
    // The description says that it is a number; of lines that are gone, GitHub sends null.
    ...(one.line === null ? {} : { line: one.line, position: one.line }),
    side: 'RIGHT',
  };
}

export function renderReview(at: Addresses, pull: StoredOpenPull, id: number): object {
  const html = `${at.web}/pull/${pull.number}#pullrequestreview-${id}`;
  const pullUrl = `${at.api}/pulls/${pull.number}`;
  return {
    id,
    node_id: `PRR_${id}`,
    user: renderUser(at),
    body: '',
    state: 'COMMENTED',
    commit_id: pull.headSha,
    html_url: html,
    pull_request_url: pullUrl,
    _links: { html: { href: html }, pull_request: { href: pullUrl } },
    author_association: 'NONE',
  };
}

export function renderReaction(at: Addresses, one: StoredReaction): object {
  return {
    id: one.id,
    node_id: `REA_${one.id}`,
    user: renderUser(at),
    content: one.content,
    created_at: one.createdAt,
  };
}

export function renderCheckRun(at: Addresses, one: StoredCheckRun): object {
  const url = `${at.api}/check-runs/${one.id}`;
  return {
    id: one.id,
    head_sha: one.sha,
    node_id: `CR_${one.id}`,
    external_id: one.externalId,
    url,
    html_url: `${at.web}/runs/${one.id}`,
    details_url: one.url,
    status: one.status,
    conclusion: one.conclusion,
    started_at: one.startedAt,
    completed_at: one.endedAt,
    output: {
      title: one.title,
      summary: one.summary,
      text: null,
      annotations_count: one.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    name: one.name,
    check_suite: { id: 1 },
    app: null,
    pull_requests: [],
  };
}
