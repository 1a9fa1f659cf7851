import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function hash {
    input {
      text text
    }
    stack
    response = $input.text|sha256:true
  }
`;

export const sha256Flag: Check = {
  id: 'sha256-flag',
  category: 'result',
  severity: 'warning',
  scope: 'document',
  basis: 'reported',
  summary: 'A digest as raw bytes.',
  why: 'With `true` the filter gives bytes that are no text: a database refuses them, and JSON breaks. Leave the argument out, or encode what comes out.',
  bad: { sources: { 'function/hash.xs': bad }, at: ['sha256:true'] },
  good: { 'function/hash.xs': bad.replace('sha256:true', 'sha256') },
  visit: {
    filtered: (node, { report }) => {
      for (const [index, filter] of node.filters.entries()) {
        const flag = filter.arguments.at(-1);
        if (!DIGESTS.has(filter.name.text) || filter.disabled) continue;
        if (flag?.type !== 'word' || flag.word !== 'true') continue;
        if (node.filters.slice(index + 1).some(({ name }) => ENCODINGS.has(name.text))) continue;
        report({
          at: { start: filter.name.start, end: filter.end },
          message: `"${filter.name.text}" with true gives raw bytes.`,
          help: 'Leave "true" out, or encode the bytes with "base64_encode" or "bin2hex".',
        });
      }
    },
  },
};

const DIGESTS: ReadonlySet<string> = new Set([
  ...['md5', 'sha1', 'sha256', 'sha384', 'sha512'],
  ...['hmac_md5', 'hmac_sha1', 'hmac_sha256', 'hmac_sha384', 'hmac_sha512'],
]);
const ENCODINGS: ReadonlySet<string> = new Set(['base64_encode', 'base64_encode_urlsafe', 'bin2hex']);
