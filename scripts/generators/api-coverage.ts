import { contractCases } from '../../contract/all.ts';
import type { ContractCase } from '../../contract/contract-case.ts';
import type { Evidence } from '../../src/simulator/http/route.ts';
import { routes } from '../../src/simulator/routes/all.ts';

/** How a claim came to be known, surest first, and what each word means. */
const EVIDENCE: Readonly<Record<Evidence, string>> = {
  measured: 'seen on a live instance, by somebody who wrote down what was seen',
  documented: "stated by the vendor's own client, tests or documentation",
  reported: 'told by users, or seen once',
  unknown: 'a guess; where two answers are possible, both have a case',
};

/** `docs/api-coverage.md`: what is known of every endpoint, how surely, and what is only guessed. */
export function renderApiCoverage(): string {
  const endpoints = routes.map(
    ({ method, path }) => `${method} ${path.replace('/workspace/{workspace}', 'W')}`,
  );
  return `${[
    '# What is known of the Metadata API',
    '',
    '<!-- Made by `npm run generate` from the cases in `contract/`. -->',
    '',
    `No test may need an instance of somebody, so an embedded Xano (\`xano-ci simulate\`) stands in for it. This page says what it claims of the real one, ${contractCases.length} claims about ${endpoints.length} endpoints, and how each is known:`,
    '',
    '| Evidence | Claims | Means |',
    '| --- | --- | --- |',
    ...Object.entries(EVIDENCE).map(
      ([evidence, meaning]) => `| ${evidence} | ${count(evidence)} | ${meaning} |`,
    ),
    '',
    '`W` is `/workspace/{workspace}`. Every claim is a test of the embedded Xano. On an instance of your own, `npm run contract -- --instance URL --workspace ID --branch LABEL` says which of them hold, and which cannot be tried there; it works in a branch that it makes and deletes. Where two answers are possible, the one in italics belongs to a setting of the embedded Xano (`src/simulator/settings.ts`) that is off by default.',
    '',
    ...endpoints.flatMap(renderEndpoint),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

function count(evidence: string): number {
  return contractCases.filter((one) => one.evidence === evidence).length;
}

function renderEndpoint(endpoint: string): readonly string[] {
  const rows = contractCases.filter((one) => one.endpoint === endpoint).map(renderCase);
  return [`## ${endpoint}`, '', '| Mode | Claim | Evidence |', '| --- | --- | --- |', ...rows, ''];
}

function renderCase({ mode, claim, evidence, settings = {} }: ContractCase): string {
  const alternatives = Object.entries(settings).map(([name, value]) => `\`${name}: ${value}\``);
  const unless = alternatives.length === 0 ? '' : ` *Only with ${alternatives.join(' and ')}.*`;
  return `| ${mode} | ${claim}${unless} | ${evidence} |`;
}
