/** An endpoint with these clauses and statements, beside the group and the table of accounts that it needs. */
export function inEndpoint(
  statements: string,
  clauses = '',
  header = 'probe verb=POST',
): Readonly<Record<string, string>> {
  return {
    'api/shop/shop.xs': 'api_group shop {\n  canonical = "shop"\n}\n',
    'table/user.xs': 'table user {\n  auth = true\n  schema {\n    int id\n    text role\n  }\n}\n',
    'api/shop/probe.xs': `query ${header} {\n  api_group = "shop"\n${clauses}  input\n  stack {\n${statements}\n  }\n  response = {}\n}\n`,
  };
}
