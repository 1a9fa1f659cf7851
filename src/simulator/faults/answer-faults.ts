import { refuse, tooManyRequests } from '../http/refusals.ts';
import type { FaultRow } from './fault.ts';

const PROXY_PAGE =
  '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>';

/** Answers that come instead of the real one; the call is not carried out. */
export const answerFaults: readonly FaultRow[] = [
  {
    effect: 'status',
    value: 'number',
    points: 'all',
    means: 'answers with this status and a message; nothing is done',
    example: 'push:status=503',
    stage: 'instead',
    answer: (value) => refuse(Number(value), '', `Simulated answer ${value}.`),
  },
  {
    effect: 'answer',
    value: 'text',
    points: 'all',
    means: 'answers with this status and this body; nothing is done',
    example: 'push:answer=403 {"message":"No."}',
    stage: 'instead',
    answer: (value) => {
      const [, status, body = ''] = /^(\d{3})\s*(.*)$/s.exec(value) ?? [];
      return { status: Number(status ?? 200), headers: { 'content-type': 'application/json' }, body };
    },
  },
  {
    effect: '429',
    value: 'optional-number',
    points: 'all',
    means: 'too many requests; with a number also Retry-After in seconds',
    example: 'any:429=5',
    stage: 'instead',
    answer: (value) => tooManyRequests(value === '' ? undefined : Number(value)),
  },
  {
    effect: 'html',
    value: 'none',
    points: 'all',
    means: "a proxy's page with status 502; nothing is done",
    example: 'any:html',
    stage: 'instead',
    answer: () => ({ status: 502, headers: { 'content-type': 'text/html' }, body: PROXY_PAGE }),
  },
  {
    effect: 'not-json',
    value: 'none',
    points: 'all',
    means: 'status 200 with a page that is no JSON; nothing is done',
    example: 'preview:not-json',
    stage: 'instead',
    answer: () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<p>Please wait.</p>' }),
  },
];
