import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function pay {
    input
    stack {
      api.request {
        url = "https://payments.example/charge"
        method = "POST"
        headers = ["Authorization: Bearer " ~ "sk_live_4eC39HqLyjWDarjtT1zdp7dc"]
      } as $answer
    }
    response = $answer.response.status
  }
`;

interface SecretRow {
  readonly what: string;
  readonly pattern: RegExp;
}

/** Keys that cannot be mistaken for anything else. */
const SECRETS: readonly SecretRow[] = [
  { what: 'a key of Stripe', pattern: /\b[sr]k_live_[A-Za-z0-9]{20,}/ },
  { what: 'a key of Anthropic', pattern: /\bsk-ant-[A-Za-z0-9_-]{30,}/ },
  {
    what: 'a key of OpenAI',
    pattern: /\bsk-(?:proj-|svcacct-)?[A-Za-z0-9_-]{20,}T3BlbkFJ[A-Za-z0-9_-]{20,}/,
  },
  { what: 'a key of AWS', pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/ },
  { what: 'a key of GitHub', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60,})/ },
  { what: 'a key of Slack', pattern: /\bxox[abprs]-[A-Za-z0-9-]{20,}/ },
  { what: 'a key of SendGrid', pattern: /\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/ },
  { what: 'a key of Google', pattern: /\bAIza[0-9A-Za-z_-]{35}\b/ },
  { what: 'a key of Resend', pattern: /\bre_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}\b/ },
  {
    what: 'a private key',
    pattern:
      /-----BEGIN(?: |%20|\+)(?:(?:RSA|EC|OPENSSH|ENCRYPTED)(?: |%20|\+))?PRIVATE(?: |%20|\+)KEY-----(?:\s|%0A|%0D|\\n)*[A-Za-z0-9+/%]{40,}/i,
  },
  {
    what: 'the password of a database',
    pattern:
      /\b(?:postgres(?:ql)?|mysql|mssql|oracle|mongodb(?:\+srv)?|snowflake):\/\/[^\s:@/{}$]+:[^\s:@/{}$<>]{6,}@/,
  },
  { what: 'a signed token', pattern: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/ },
  // A word or a sentence has no digit among twenty letters.
  {
    what: 'a header that signs in',
    pattern:
      /\b(?:Authorization|X-Api-Key|Api-Key)\s*:\s*(?:Bearer\s+|Basic\s+|Token\s+)?(?=[\w.~+/=-]*\d)[\w.~+/=-]{20,}/i,
  },
  { what: 'a session', pattern: /\bCookie\s*:.*?=(?=[\w.~+/%-]*\d)[\w.~+/%-]{20,}/i },
];

/** What every secret of the table has, asked first: most texts have neither. */
const MAYBE = /[\w.~+/%=-]{16,}|:\/\//;

/** What people write where a secret would stand. */
const PLACEHOLDER =
  /x{4,}|your|example|placeholder|changeme|password@|secret@|\*{3,}|\.{3}|localhost|127\.0\.0\.1/i;

export const hardCodedSecret: Check = {
  id: 'hard-coded-secret',
  category: 'security',
  severity: 'error',
  scope: 'document',
  basis: 'reported',
  summary: 'A key or a password in the text of a file.',
  why: 'Everybody who can read the repository has it, and it stays in its history. Put it into an environment variable, read it as `$env.NAME`, and replace the key, which is no secret any more.',
  bad: { sources: { 'function/pay.xs': bad }, at: ['"sk_live_4eC39HqLyjWDarjtT1zdp7dc"'] },
  good: { 'function/pay.xs': bad.replace('"sk_live_4eC39HqLyjWDarjtT1zdp7dc"', '$env.PAYMENT_KEY') },
  visit: {
    string: (string, { report }) => {
      if (!MAYBE.test(string.value)) return;
      const row = SECRETS.find(({ pattern }) => pattern.test(string.value));
      if (row === undefined || PLACEHOLDER.test(string.value.match(row.pattern)?.[0] ?? '')) return;
      report({
        at: string,
        message: `This text holds what looks like a secret: ${row.what}.`,
        help: 'Read it from an environment variable, and replace the key: it is in the history of the repository.',
      });
    },
  },
};
