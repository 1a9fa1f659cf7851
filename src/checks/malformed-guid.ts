import { DOCUMENT_KINDS } from '../language/vocabulary/document-kinds.ts';
import { readText } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function shipping {
    input
    stack
    response = 5
    guid = "shipping-1"
  }
`;

export const malformedGuid: Check = {
  id: 'malformed-guid',
  category: 'contract',
  severity: 'warning',
  scope: 'document',
  basis: 'measured',
  summary: 'A guid that Xano cannot have made.',
  why: 'Xano knows an object by its guid, and makes that itself: twenty bytes, written in 27 characters. One that somebody made up finds no object, so that a push may make a second one of the same name; and what is made up once is easily made up again.',
  bad: { sources: { 'function/shipping.xs': bad }, at: ['shipping-1'] },
  good: { 'function/shipping.xs': bad.replace(/\n {2}guid.*/, '') },
  visit: {
    document: (document, { object, report }) => {
      const guid = readText(document.body, 'guid');
      if (guid === undefined || guid.text === '' || FORM.test(guid.text)) return;
      // What a kind that nobody knows has by this name, nobody knows either.
      if (!Object.hasOwn(DOCUMENT_KINDS, object.kind) || object.kind === FOREIGN) return;
      report({
        at: guid,
        message: `"${guid.text}" is no guid that Xano has made: ${describeFault(guid.text)}.`,
        help: 'Leave "guid" out of a new document: Xano gives it one. Of a document that Xano has, copy it from there.',
      });
    },
  },
};

/** Kept by a market outside of the workspace, which has guids of its own. */
const FOREIGN = 'market_item';

/** Twenty bytes as base64 for addresses, without the sign at the end: the last character stands for four bits. */
const FORM = /^[\w-]{26}[AEIMQUYcgkosw048]$/;

function describeFault(guid: string): string {
  const length = [...guid].length;
  if (length !== 27) return `it has ${length} characters, and those have 27`;
  const strange = /[^\w-]/u.exec(guid)?.[0];
  return strange === undefined
    ? `none of those ends in "${guid.at(-1)}"`
    : `"${strange}" stands in none of those`;
}
