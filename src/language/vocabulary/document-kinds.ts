import { LLM_KEYS } from './agent-llm.ts';
import { HISTORY_VALUES } from './history-values.ts';
import type { ObjectKeys } from './object-keys.ts';
import type { ReferenceKind } from './references.ts';
import { INDEX_KEYS } from './table-indexes.ts';
import { wordTable } from './word-table.ts';

/** What a clause looks like: `block:…` stands in braces after its name, `value:…` after `=`. */
export type ClauseForm =
  | 'block:fields'
  | 'block:statements'
  /** `test "name" { … }`, any number of them; see `TEST_CLAUSES`. */
  | 'block:test'
  | 'value:text'
  | 'value:bool'
  /** One of `values`; what the objects may hold that some samples write there is in no source. */
  | 'value:choice'
  | 'value:list'
  | 'value:object'
  /** Any expression. */
  | 'value:expression';

export interface ClauseRow {
  readonly form: ClauseForm;
  /** `documented`: a source asks for it, another does without. */
  readonly required?: 'always' | 'documented';
  readonly refersTo?: ReferenceKind;
  readonly values?: readonly (string | number | boolean)[];
  /** Keys of the object, when no others are known; of each object, in a list. */
  readonly keys?: ObjectKeys;
}

export interface DocumentKindRow {
  readonly clauses: Readonly<Record<string, ClauseRow>>;
  /** What stands in the first line as `name=value`. */
  readonly headerAttributes?: readonly string[];
  /** Takes any other clause too: no source tells all of them. */
  readonly open?: true;
  /** Where the vendor's CLI writes it; names in snake case. */
  readonly path?: string;
}

const text: ClauseRow = { form: 'value:text' };
const bool: ClauseRow = { form: 'value:bool' };
const list: ClauseRow = { form: 'value:list' };
const object: ClauseRow = { form: 'value:object' };

/** What nearly every kind takes. */
const about = { description: text, guid: text } as const;
const tagged = { ...about, tags: list } as const;
const history: ClauseRow = { form: 'value:choice', values: HISTORY_VALUES };
const recorded = { ...tagged, history } as const;
const explained = { ...recorded, docs: text } as const;

const input: ClauseRow = { form: 'block:fields', required: 'always' };
const stack: ClauseRow = { form: 'block:statements', required: 'always' };
const response: ClauseRow = { form: 'value:expression', required: 'always' };
// The language server and exported files have them always, some samples of the documentation do without.
const mostlyInput: ClauseRow = { ...input, required: 'documented' };
const mostlyResponse: ClauseRow = { ...response, required: 'documented' };

const test: ClauseRow = { form: 'block:test' };
const canonical: ClauseRow = text;
const neededCanonical: ClauseRow = { form: 'value:text', required: 'documented' };
// `{pre: [{name: "a"}], post: […]}`
const middleware: ClauseRow = {
  form: 'value:object',
  refersTo: 'middleware',
  keys: { required: [], optional: ['pre', 'post'] },
};
const cache: ClauseRow = {
  form: 'value:object',
  keys: { required: ['ttl', 'input', 'auth', 'datasource', 'ip'], optional: ['headers', 'env'] },
};
const tools: ClauseRow = {
  form: 'value:list',
  refersTo: 'tool',
  keys: { required: ['name'], optional: ['active', 'auth'] },
};
const messaging: ClauseRow = { form: 'value:object', keys: { required: [], optional: ['active', 'auth'] } };
const connection: ClauseRow = { form: 'value:object', keys: { required: [], optional: ['connection'] } };

const open: DocumentKindRow = { clauses: {}, open: true };

/** Every kind of document by its keyword. */
export const DOCUMENT_KINDS: Readonly<Record<string, DocumentKindRow>> = wordTable<DocumentKindRow>({
  // Data
  table: {
    path: 'table/{name}.xs',
    clauses: {
      ...tagged,
      auth: bool,
      schema: { form: 'block:fields', required: 'documented' },
      index: {
        form: 'value:list',
        required: 'documented',
        keys: INDEX_KEYS,
      },
      // Each key is the name of a view, its value an object with `search` or `hide`, `sort` and `id`.
      view: object,
      // The rows it starts with.
      items: list,
      autocomplete: list,
    },
  },
  table_trigger: {
    path: 'table/trigger/{name}.xs',
    clauses: {
      ...recorded,
      table: { form: 'value:text', required: 'always', refersTo: 'table' },
      actions: {
        form: 'value:object',
        keys: { required: [], optional: ['insert', 'update', 'delete', 'truncate'] },
      },
      active: bool,
      // For which rows it runs; in exported files only.
      where: { form: 'value:expression' },
      datasources: list,
      input,
      stack,
    },
  },
  addon: {
    path: 'addon/{name}.xs',
    // The stack is one `db.query` without `as`.
    clauses: { ...tagged, input, stack },
  },

  // Endpoints and what they run
  api_group: {
    path: 'api/{name}/{name}.xs',
    clauses: {
      ...explained,
      canonical: neededCanonical,
      active: bool,
      cors: {
        form: 'value:object',
        keys: { required: [], optional: ['mode', 'origins', 'methods', 'headers', 'credentials', 'max_age'] },
      },
      swagger: { form: 'value:object', keys: { required: [], optional: ['active', 'token'] } },
      // In exported files only.
      middleware,
    },
  },
  query: {
    path: 'api/{api_group}/{name}_{verb}.xs',
    headerAttributes: ['verb'],
    clauses: {
      ...explained,
      api_group: { form: 'value:text', required: 'documented', refersTo: 'api_group' },
      auth: { form: 'value:text', refersTo: 'table' },
      input: mostlyInput,
      stack,
      response: mostlyResponse,
      response_type: { form: 'value:choice', values: ['standard', 'stream'] },
      middleware,
      cache,
      test,
    },
  },
  function: {
    path: 'function/{name}.xs',
    clauses: { ...explained, input: mostlyInput, stack, response: mostlyResponse, middleware, cache, test },
  },
  task: {
    path: 'task/{name}.xs',
    clauses: {
      ...explained,
      stack,
      schedule: {
        form: 'value:list',
        keys: { required: ['starts_on'], optional: ['freq', 'ends_on'] },
      },
      active: bool,
      datasource: text,
      middleware,
      test,
    },
  },
  middleware: {
    path: 'middleware/{name}.xs',
    clauses: {
      ...explained,
      input: mostlyInput,
      stack,
      response: mostlyResponse,
      exception_policy: { form: 'value:choice', values: ['silent', 'rethrow', 'critical'] },
      response_strategy: { form: 'value:choice', values: ['merge', 'replace'] },
      test,
    },
  },

  // Agents and their tools
  agent: {
    path: 'ai/agent/{name}.xs',
    clauses: {
      ...explained,
      canonical,
      // Which of its keys mean something depends on the provider.
      llm: {
        form: 'value:object',
        required: 'always',
        keys: { required: ['type'], optional: Object.keys(LLM_KEYS).filter((key) => key !== 'type') },
      },
      output: { form: 'block:fields' },
      tools,
      external_mcp_servers: list,
    },
  },
  agent_trigger: {
    path: 'ai/agent/trigger/{name}.xs',
    clauses: {
      ...explained,
      agent: { form: 'value:text', required: 'always', refersTo: 'agent' },
      actions: connection,
      active: bool,
      input,
      stack,
      response,
    },
  },
  tool: {
    path: 'ai/tool/{name}.xs',
    clauses: { ...explained, instructions: text, input, stack, response, middleware },
  },
  mcp_server: {
    path: 'ai/mcp_server/{name}.xs',
    clauses: {
      ...explained,
      canonical: neededCanonical,
      active: bool,
      instructions: text,
      tools: { ...tools, required: 'always' },
    },
  },
  mcp_server_trigger: {
    path: 'ai/mcp_server/trigger/{name}.xs',
    clauses: {
      ...recorded,
      mcp_server: { form: 'value:text', required: 'always', refersTo: 'mcp_server' },
      actions: connection,
      active: bool,
      input,
      stack,
      response,
    },
  },

  // Realtime
  realtime_channel: {
    path: 'realtime/channel/{name}.xs',
    clauses: {
      ...about,
      active: bool,
      public_messaging: messaging,
      private_messaging: messaging,
      // `message_history` is 0, 25, 50, 100, 250 or 1000.
      settings: {
        form: 'value:object',
        keys: {
          required: ['anonymous_clients', 'nested_channels', 'message_history', 'auth_channel', 'presence'],
          optional: [],
        },
      },
    },
  },
  realtime_trigger: {
    path: 'realtime/trigger/{name}.xs',
    clauses: {
      ...recorded,
      channel: { form: 'value:text', required: 'always', refersTo: 'realtime_channel' },
      actions: { form: 'value:object', keys: { required: [], optional: ['join', 'message'] } },
      active: bool,
      input,
      stack,
      response,
    },
  },

  // The workspace
  workspace: {
    path: 'workspace/{name}.xs',
    clauses: {
      ...about,
      // Each key is the name of a variable, each value a text.
      env: object,
      acceptance: { form: 'value:object', keys: { required: [], optional: ['ai_terms'] } },
      preferences: {
        form: 'value:object',
        keys: { required: [], optional: ['internal_docs', 'sql_columns', 'sql_names', 'track_performance'] },
      },
      realtime: { form: 'value:object', keys: { required: [], optional: ['canonical'] } },
    },
  },
  workspace_trigger: {
    path: 'workspace/trigger/{name}.xs',
    clauses: {
      ...recorded,
      actions: {
        form: 'value:object',
        keys: { required: [], optional: ['branch_live', 'branch_merge', 'branch_new'] },
      },
      active: bool,
      input,
      stack,
    },
  },
  // Known to the vendor's CLI; the clauses are guessed from the other triggers.
  error_trigger: {
    path: 'workspace/trigger/{name}.xs',
    clauses: {
      ...recorded,
      actions: object,
      active: bool,
      input: { form: 'block:fields' },
      stack: { form: 'block:statements' },
    },
    open: true,
  },
  branch: {
    path: 'branch.xs',
    clauses: {
      ...about,
      color: { form: 'value:text', required: 'always' },
      // `{query: {pre: ["audit"]}}`: what runs around every object of a kind.
      middleware: {
        form: 'value:object',
        refersTo: 'middleware',
        keys: { required: [], optional: ['function', 'query', 'task', 'tool'] },
      },
      history: {
        form: 'value:object',
        values: [false, 10, 100, 1000, 10000, 'all'],
        keys: { required: [], optional: ['function', 'query', 'task', 'tool', 'trigger', 'middleware'] },
      },
    },
  },
  workflow_test: {
    path: 'workflow_test/{name}.xs',
    clauses: { ...tagged, stack, datasource: text },
  },

  // The marketplace
  'run.job': {
    path: 'run/',
    clauses: {
      description: text,
      main: {
        form: 'value:object',
        required: 'always',
        refersTo: 'function',
        keys: { required: ['name'], optional: ['input'] },
      },
      env: list,
    },
  },
  'run.service': {
    path: 'run/',
    clauses: { description: text, pre: { form: 'value:expression', refersTo: 'function' }, env: list },
  },
  market_item: {
    clauses: {
      guid: text,
      type: text,
      category: text,
      license: text,
      email: text,
      canonical,
      video: text,
      icon_url: text,
      short_description: text,
      long_description: text,
      readme: text,
      demo: text,
      env: { form: 'value:expression' },
      dependency: { form: 'value:expression' },
    },
    open: true,
  },

  // Newer kinds, of which no source shows the clauses
  channel: open,
  knowledge: open,
  message: open,
  policy: open,
  realtime_server: open,
});

/** What stands in a `test`, besides the statements `expect.…`. */
export const TEST_CLAUSES: Readonly<Record<string, ClauseRow>> = wordTable<ClauseRow>({
  input: object,
  datasource: text,
});
