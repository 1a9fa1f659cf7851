import { type BranchChoice, labelOf } from '../branch-label.ts';
import { type Connection, jsonBody } from '../connection.ts';
import { endpoints } from '../endpoints.ts';
import type { CallOptions } from '../transport.ts';
import type { TestRun, UnitTest, WorkflowTest } from '../wire/test-run.ts';

/** Running a test is a write: tests share the tables of the workspace with everything else. Never repeated. */
export interface TestCalls {
  listUnitTests(
    workspace: number,
    filter: { readonly branch: BranchChoice; readonly objectType?: string },
    options?: CallOptions,
  ): Promise<readonly UnitTest[]>;
  /** Passed only when `status` is `ok`; an error is no verdict. */
  runUnitTest(workspace: number, id: string, branch: BranchChoice, options?: CallOptions): Promise<TestRun>;
  listWorkflowTests(
    workspace: number,
    filter: { readonly branch: BranchChoice },
    options?: CallOptions,
  ): Promise<readonly WorkflowTest[]>;
  getWorkflowTest(workspace: number, id: number, options?: CallOptions): Promise<WorkflowTest>;
  /** Of the branch that the test is of. */
  runWorkflowTest(workspace: number, id: number, options?: CallOptions): Promise<TestRun>;
  deleteWorkflowTest(workspace: number, id: number, options?: CallOptions): Promise<void>;
}

export function testCalls({ call, listAll }: Connection): TestCalls {
  return {
    listUnitTests: async (workspace, { branch, objectType }, options) => {
      const query = { branch: orNone(endpoints.listUnitTests.step, branch), obj_type: objectType };
      return listAll(endpoints.listUnitTests, { path: { workspace }, query }, options);
    },
    runUnitTest: async (workspace, test, branch, options) => {
      const body = jsonBody({ branch: orNone(endpoints.runUnitTest.step, branch) });
      return call(endpoints.runUnitTest, { path: { workspace, test }, body }, options);
    },
    listWorkflowTests: async (workspace, { branch }, options) => {
      const query = {
        include_xanoscript: false,
        branch: orNone(endpoints.listWorkflowTests.step, branch),
      };
      return listAll(endpoints.listWorkflowTests, { path: { workspace }, query }, options);
    },
    getWorkflowTest: (workspace, test, options) =>
      call(
        endpoints.getWorkflowTest,
        { path: { workspace, test }, query: { include_xanoscript: true } },
        options,
      ),
    runWorkflowTest: (workspace, test, options) =>
      call(endpoints.runWorkflowTest, { path: { workspace, test } }, options),
    deleteWorkflowTest: async (workspace, test, options) => {
      await call(endpoints.deleteWorkflowTest, { path: { workspace, test } }, options);
    },
  };
}

function orNone(step: string, branch: BranchChoice): string | undefined {
  return labelOf(step, branch) || undefined;
}
