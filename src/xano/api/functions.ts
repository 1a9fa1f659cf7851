import { type BranchChoice, labelOf } from '../branch-label.ts';
import { type Connection, jsonBody } from '../connection.ts';
import { endpoints } from '../endpoints.ts';
import type { CallOptions } from '../transport.ts';
import type { FunctionRun, XanoFunction } from '../wire/function-run.ts';

export interface FunctionCall {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly branch: BranchChoice;
}

export interface FunctionCalls {
  listFunctions(
    workspace: number,
    branch: BranchChoice,
    options?: CallOptions,
  ): Promise<readonly XanoFunction[]>;
  /** Does whatever the function does. Never repeated. A function that fails is an answer, not an error. */
  runFunction(workspace: number, run: FunctionCall, options?: CallOptions): Promise<FunctionRun>;
}

export function functionCalls({ call, listAll }: Connection): FunctionCalls {
  return {
    listFunctions: async (workspace, branch, options) => {
      const query = { branch: labelOf(endpoints.listFunctions.step, branch) || undefined };
      return listAll(endpoints.listFunctions, { path: { workspace }, query }, options);
    },
    runFunction: async (workspace, { name, input, branch }, options) => {
      const body = jsonBody({
        name,
        input,
        branch: labelOf(endpoints.runFunction.step, branch) || undefined,
      });
      return call(endpoints.runFunction, { path: { workspace }, body }, options);
    },
  };
}
