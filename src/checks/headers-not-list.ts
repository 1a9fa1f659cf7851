import type { Expression, ObjectLiteral, Pair } from '../language/ast.ts';
import { findActivePairs, findAssignment } from '../workspace/clauses.ts';
import { findTypes } from '../workspace/flow/type-reader.ts';
import type { ValueType } from '../workspace/flow/value-type.ts';
import type { Check, Finding } from './check.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function fetch_rates {
    input
    stack {
      api.request {
        url = "https://rates.example.com"
        method = "GET"
        headers = ["Accept: application/json", "Authorization: " ~ $env.RATES_KEY]
      } as $answer
    }
    response = $answer.response.result
  }
`;

export const headersNotList: Check = {
  id: 'headers-not-list',
  category: 'type',
  severity: 'error',
  scope: 'workspace',
  basis: 'documented',
  summary: 'Headers of a request that are no list of texts.',
  why: 'Xano sends headers that are texts of the form "Name: value", in a list. An object, as `fetch` takes it, is not sent as such: the service sees neither the key nor the content type.',
  bad: {
    sources: {
      'function/fetch_rates.xs': good.replace(
        '["Accept: application/json", "Authorization: " ~ $env.RATES_KEY]',
        '{Accept: "application/json", Authorization: $env.RATES_KEY}',
      ),
    },
    at: ['{Accept: "application/json", Authorization: $env.RATES_KEY}'],
  },
  good: { 'function/fetch_rates.xs': good },
  keywords: (keyword) => REQUESTS.has(keyword),
  visit: {
    statement: (statement, { object, text, workspace, report }) => {
      if (!REQUESTS.has(statement.keyword.text)) return;
      const headers = findAssignment(statement.body, 'headers')?.value;
      if (headers === undefined || !isNoList(findTypes(object, text, workspace).read(headers))) return;
      report({
        at: headers,
        message: 'Headers are a list of texts.',
        help: 'Write `["Content-Type: application/json"]`.',
        ...(headers.type === 'object' ? writeList(headers, text) : {}),
      });
    },
  },
};

const REQUESTS: ReadonlySet<string> = new Set(['api.request', 'webflow.request']);

/** An empty object is an empty list as well. */
function isNoList(type: ValueType): boolean {
  if (type.kind === 'object') return type.properties !== undefined && type.properties.size > 0;
  return type.kind === 'text' && type.values?.every((value) => value.trim() !== '') === true;
}

function writeList(headers: ObjectLiteral, text: string): Pick<Finding, 'fix'> {
  const pairs = findActivePairs(headers);
  const isWhole = pairs.length === headers.pairs.length && headers.broken === undefined;
  if (!isWhole || pairs.some(({ key }) => /["\\$]/.test(key.text))) return {};
  const list = `[${pairs.map((pair) => writeHeader(pair, text)).join(', ')}]`;
  return { fix: { title: 'Write a list of texts', at: headers, text: list } };
}

function writeHeader({ key, value }: Pair, text: string): string {
  const written = text.slice(value.start, value.end);
  if (value.type === 'string' && value.quote === '"') return `"${key.text}: ${written.slice(1)}`;
  return `"${key.text}: " ~ ${isWeak(value) ? `(${written})` : written}`;
}

/** What "~" would tear apart. */
function isWeak(value: Expression): boolean {
  return (
    ['ternary', 'filtered', 'between'].includes(value.type) ||
    (value.type === 'binary' && value.operator !== '~')
  );
}
