/** A function with these statements; the first of them stands in line 4. */
export function inFunction(statements: string, clauses = 'response = null'): string {
  return `function probe {\n  input\n  stack {\n${statements.replace(/^\n/, '')}\n  }\n  ${clauses}\n}\n`;
}

/** A workflow test with these statements; the first of them stands in line 3. */
export function inWorkflowTest(statements: string): string {
  return `workflow_test probe {\n  stack {\n${statements.replace(/^\n/, '')}\n  }\n}\n`;
}
