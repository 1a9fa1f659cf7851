import pc from 'picocolors';
import type { DoctorResult } from '../commands/doctor/doctor.ts';
import type { DoctorFinding } from '../commands/doctor/finding.ts';
import { escapeTerminalLine } from '../report/escape.ts';

type Colors = ReturnType<typeof pc.createColors>;

export function renderDoctor(
  { target, findings }: DoctorResult,
  { color }: { readonly color: boolean },
): string {
  const colors = pc.createColors(color);
  const lines = findings.flatMap((finding) => renderFinding(finding, colors));
  const problems = findings.filter(({ status }) => status === 'problem').length;
  const unknowns = findings.filter(({ status }) => status === 'unknown').length;
  return `${[colors.bold(escapeTerminalLine(target.name)), ...lines, '', renderVerdict(problems, unknowns, colors)].join('\n')}\n`;
}

function renderFinding(finding: DoctorFinding, colors: Colors): readonly string[] {
  const head = `${mark(finding.status, colors)} ${finding.question}: ${escapeTerminalLine(finding.answer)}`;
  return 'remedy' in finding
    ? [head, `    ${colors.green('=')} ${escapeTerminalLine(finding.remedy)}`]
    : [head];
}

function mark(status: DoctorFinding['status'], colors: Colors): string {
  switch (status) {
    case 'ok':
      return colors.green('ok     ');
    case 'note':
      return colors.dim('note   ');
    case 'problem':
      return colors.red('problem');
    case 'unknown':
      return colors.yellow('unknown');
    default:
      return status satisfies never;
  }
}

function renderVerdict(problems: number, unknowns: number, colors: Colors): string {
  if (unknowns > 0) return colors.yellow('Could not tell whether a deploy would go through.');
  return problems > 0 ? colors.red('A deploy would not go through.') : colors.green('Ready.');
}
