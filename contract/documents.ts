/** Documents of the cases, one question each. */

interface FunctionParts {
  readonly guid?: string;
  readonly value?: string;
  readonly calls?: string;
  readonly test?: string;
}

export function functionDocument(
  name: string,
  { guid, value = 'one', calls, test }: FunctionParts = {},
): string {
  const call = calls === undefined ? '' : `    function.run ${calls} {\n    } as $called\n`;
  const unit =
    test === undefined
      ? ''
      : `\n  test "${test}" {\n    expect.to_equal ($response) {\n      value = "${value}"\n    }\n  }\n`;
  return `function ${name} {\n  input {\n  }\n\n  stack {\n${call}  }\n\n  response = "${value}"\n${unit}${guidLine(guid)}}`;
}

export function tableDocument(name: string, columns: readonly string[], rows = ''): string {
  const schema = ['int id', ...columns].map((column) => `    ${column}\n`).join('');
  return `table ${name} {\n  auth = false\n\n  schema {\n${schema}  }\n\n  index = [{type: "primary", field: [{name: "id"}]}]\n${rows === '' ? '' : `  items = ${rows}\n`}}`;
}

export function groupDocument(name: string, canonical?: string): string {
  return `api_group ${name} {\n${canonical === undefined ? '' : `  canonical = "${canonical}"\n`}}`;
}

export function queryDocument(name: string, verb: string, group: string): string {
  return `query "${name}" verb=${verb} {\n  api_group = "${group}"\n\n  input {\n  }\n\n  stack {\n  }\n\n  response = null\n}`;
}

export function workflowTestDocument(name: string): string {
  return `workflow_test ${name} {\n  stack {\n  }\n\n  tags = ["contract"]\n}`;
}

export function emptyDocument(kind: string, name: string): string {
  return `${kind} ${name} {\n  input {\n  }\n\n  stack {\n  }\n\n  response = null\n}`;
}

export function triggerDocument(name: string, table: string): string {
  return `table_trigger ${name} {\n  table = "${table}"\n\n  input {\n    json new\n    json old\n  }\n\n  stack {\n  }\n\n  actions = {insert: true}\n}`;
}

/** Does not parse, but says what it is. */
export function brokenDocument(name: string): string {
  return `function ${name} {\n  stack {\n    !!\n  }\n}`;
}

function guidLine(guid: string | undefined): string {
  return guid === undefined ? '' : `\n  guid = "${guid}"\n`;
}
