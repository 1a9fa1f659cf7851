import { onceFor } from '../source/once-for.ts';
import { describeObject, type WorkspaceObject } from '../workspace/object.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Check } from './check.ts';
import { findNearCopies, findSnapshotCopies, type NearCopy } from './parts/find-near-copies.ts';
import { xs } from './parts/xs.ts';

const cart = xs`
  function cart_total {
    input {
      json items
      int percent
    }
    stack {
      precondition ($input.percent < 100)
      var $sum {
        value = 0
      }
      var $count {
        value = 0
      }
      foreach ($input.items) {
        each as $item {
          conditional {
            if ($item.price > 0) {
              math.add $sum {
                value = $item.price * $item.quantity
              }
              math.add $count {
                value = $item.quantity
              }
            }
          }
        }
      }
      math.sub $sum {
        value = $sum * $input.percent / 100
      }
    }
    response = {sum: $sum, count: $count}
  }
`;
const bad = cart.replace('cart_total', 'order_total').replace('price > 0', 'quantity > 0');
const good = xs`
  function order_total {
    input {
      json items
      int percent
    }
    stack {
      function.run cart_total {
        input = {items: $input.items, percent: $input.percent}
      } as $total
    }
    response = $total
  }
`;

export const similarStack: Check = {
  id: 'similar-stack',
  category: 'quality',
  severity: 'notice',
  scope: 'workspace',
  basis: 'documented',
  summary: 'A stack that is nearly the same as another one.',
  why: 'What is corrected in one is forgotten in the other. Compared are stacks of ten statements and more that name the same tables, functions and services in the same order and are alike to 90 % or more; names of variables do not count. Of a snapshot, which holds no texts, only the same stacks are found.',
  bad: {
    sources: { 'function/cart_total.xs': cart, 'function/order_total.xs': bad },
    at: ['order_total'],
  },
  good: { 'function/cart_total.xs': cart, 'function/order_total.xs': good },
  visit: {
    document: (_document, { object, workspace, filesAreWhole, report }) => {
      const { inFiles, inSnapshot } = findCopies(workspace);
      // What the files do not have is on its way out where they are the whole.
      const copy = inFiles.get(object) ?? (filesAreWhole ? undefined : inSnapshot.get(object));
      if (copy === undefined) return;
      const { of: other, likeness } = copy;
      const which = `the stack of ${describeObject(other)}${other.origin === 'snapshot' ? ', which is in the snapshot' : ''}`;
      report({
        at: object.placedName,
        message:
          likeness === 1
            ? `The stack of ${describeObject(object)} is the same as ${which}.`
            : `The stack of ${describeObject(object)} is to ${Math.floor(likeness * 100)} % the same as ${which}.`,
        help: adviseReuse(object, other, likeness),
        ...(other.origin === 'file'
          ? { related: [{ file: other.file, at: other.placedName, message: 'The other one is here.' }] }
          : {}),
      });
    },
  },
};

function adviseReuse(object: WorkspaceObject, other: WorkspaceObject, likeness: number): string {
  const rest = likeness === 1 ? '' : ', with an input for what differs';
  if (other.kind === 'function') return `Call ${describeObject(other)} here${rest}.`;
  if (object.kind === 'function') return `Call this function in ${describeObject(other)}${rest}.`;
  return `Move the shared part into a function${rest}, and call it from both.`;
}

interface Copies {
  readonly inFiles: ReadonlyMap<WorkspaceObject, NearCopy>;
  readonly inSnapshot: ReadonlyMap<WorkspaceObject, NearCopy>;
}

/** Found once for each workspace: every document asks for its own. */
const findCopies = onceFor(
  (workspace: Workspace): Copies => ({
    inFiles: findNearCopies(workspace),
    inSnapshot: findSnapshotCopies(workspace),
  }),
);
