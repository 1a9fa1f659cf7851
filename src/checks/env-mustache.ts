import { findStatementsOf } from '../workspace/flow/find-statements.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function ask {
    input
    stack {
      api.request {
        url = "https://api.example/ask?key={{ $env.KEY }}"
        method = "GET"
      } as $answer
    }
    response = $answer.response.result
  }
`;

export const envMustache: Check = {
  id: 'env-mustache',
  category: 'result',
  severity: 'warning',
  scope: 'document',
  basis: 'reported',
  summary: 'An environment variable in double braces, where nothing fills them in.',
  why: 'Only agents, SQL templates and `util.template_engine` fill in double braces: anywhere else the letters themselves are sent. Join the parts with `~`.',
  bad: { sources: { 'function/ask.xs': bad }, at: ['{{ $env.KEY }}'] },
  good: { 'function/ask.xs': bad.replace('{{ $env.KEY }}"', '" ~ $env.KEY') },
  visit: {
    string: (string, { object, report, text }, ancestors) => {
      if (!string.value.includes('{{')) return;
      const match = IN_BRACES.exec(text.slice(string.start, string.end));
      if (match === null) return;
      const owner = ancestors.findLast(({ type }) => type === 'statement');
      if (owner?.type !== 'statement' || !PLAIN.has(owner.keyword.text)) return;
      if (findStatementsOf(object, 'util.template_engine').length > 0) return;
      const start = string.start + match.index;
      report({
        at: { start, end: start + match[0].length },
        message: 'Nothing fills in these braces: they are sent as they stand.',
        help: 'Join the parts with "~".',
      });
    },
  },
};

const IN_BRACES = /\{\{-?\s*\$env\.[\w$.-]+\s*-?\}\}/;

/** Statements that use a text as it stands. */
const PLAIN: ReadonlySet<string> = new Set([
  'api.request',
  'webflow.request',
  'stream.from_request',
  'util.set_header',
  'redis.set',
  'redis.get',
  'security.encrypt',
  'security.decrypt',
  'security.jws_encode',
  'security.jwe_encode',
]);
