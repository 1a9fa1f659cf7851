import { describeObject } from '../workspace/object.ts';
import { meansColumn } from '../workspace/workspace.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const table = xs`
  table product {
    schema {
      int id
    }
  }
`;
const use = xs`
  function all {
    input
    stack {
      db.query product as $rows
    }
    response = $rows
  }
`;
const workspace = xs`
  workspace shop {
    acceptance = {ai_terms: true}
  }
`;

export const onlyInSnapshot: Check = {
  id: 'only-in-snapshot',
  category: 'reference',
  severity: 'warning',
  scope: 'workspace',
  basis: 'documented',
  summary:
    'The name of an object that is in the workspace and not in the files, although the files are the whole.',
  why: 'A push that deletes what is not in the files takes it away, and a new workspace never gets it. Told when the files hold a `workspace` document, or with `scope: whole`.',
  bad: {
    sources: { 'workspace/shop.xs': workspace, 'function/all.xs': use },
    at: ['product'],
    snapshot: { 'table/product.xs': table },
  },
  good: { 'workspace/shop.xs': workspace, 'table/product.xs': table, 'function/all.xs': use },
  visit: {
    document: (_node, { object, workspace: all, filesAreWhole, report }) => {
      if (!filesAreWhole) return;
      for (const reference of object.references) {
        if (meansColumn(reference, all)) continue;
        const [found, ...others] = all.findMeant(reference);
        if (found === undefined || [found, ...others].some(({ origin }) => origin === 'file')) continue;
        report({
          at: reference,
          message: `${describeObject(found)} is in the workspace but not in git.`,
          help: 'Bring it into the files with "xano-ci pull" if it shall stay; a push that deletes removes it.',
        });
      }
    },
  },
};
