import pc from 'picocolors';
import type { Check, Sources } from '../checks/check.ts';

/** The documentation of one check, for a terminal. */
export function renderExplanation(check: Check, { color }: { readonly color: boolean }): string {
  const colors = pc.createColors(color);
  const facts = [
    check.category,
    check.severity,
    ...(check.offByDefault === undefined ? [] : ['off unless xano-ci.yml gives it a severity']),
    ...(check.severityOnPart === undefined ? [] : [`${check.severityOnPart} on a part of a workspace`]),
    check.basis,
  ];
  return [
    colors.bold(check.id),
    colors.dim(facts.join(' · ')),
    '',
    check.summary,
    check.why,
    '',
    colors.red('Reported:'),
    renderSources(check.bad.sources),
    ...(check.bad.snapshot === undefined ? [] : ['In the snapshot only:', renderSources(check.bad.snapshot)]),
    colors.green('Right:'),
    renderSources(check.good),
  ].join('\n');
}

/** Every check in a line of its own. */
export function renderCheckList(checks: readonly Check[]): string {
  const width = Math.max(...checks.map(({ id }) => id.length));
  return checks.map(({ id, summary }) => `${id.padEnd(width)}  ${summary}\n`).join('');
}

function renderSources(sources: Sources): string {
  return Object.entries(sources)
    .map(([file, text]) => `  // ${file}\n${text.replace(/^(?=.)/gm, '  ')}`)
    .join('\n');
}
