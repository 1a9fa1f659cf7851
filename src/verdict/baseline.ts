import * as z from 'zod';
import { compareText, type Diagnostic } from '../source/diagnostic.ts';

const entrySchema = z.strictObject({
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{16}$/, 'must be 16 hexadecimal digits')
    .describe('What the finding is known by; stays the same while it moves to other lines.'),
  check: z.string().min(1),
  file: z.string().min(1).describe('Relative to `root`.'),
  message: z.string(),
});

/** The form of the file; `schemas/baseline.schema.json` is made from it. */
export const baselineSchema = z.strictObject({
  version: z.literal(1),
  root: z.string().min(1).describe('The folder that was checked, to which `file` is relative.'),
  findings: z.array(entrySchema),
});

export type BaselineEntry = Readonly<z.infer<typeof entrySchema>>;

/** Findings that are known and do not count. */
export interface Baseline {
  readonly root: string;
  readonly findings: readonly BaselineEntry[];
}

export type BaselineResult =
  | { readonly ok: true; readonly baseline: Baseline }
  | { readonly ok: false; readonly message: string };

export function parseBaseline(text: string): BaselineResult {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { ok: false, message: `It is not JSON: ${error instanceof Error ? error.message : error}.` };
  }
  const parsed = baselineSchema.safeParse(data);
  if (parsed.success) return { ok: true, baseline: parsed.data };
  const [first] = parsed.error.issues;
  const place =
    first === undefined || first.path.length === 0 ? '' : `"${first.path.map(String).join('.')}": `;
  return { ok: false, message: `It is no baseline of version 1: ${place}${first?.message ?? 'wrong form'}.` };
}

/** The same findings give the same text, one a line: two branches that both take some out can be merged. */
export function renderBaseline({ root, findings }: Baseline): string {
  const rows = findings
    .toSorted(
      (a, b) =>
        compareText(a.file, b.file) ||
        compareText(a.check, b.check) ||
        compareText(a.fingerprint, b.fingerprint),
    )
    .map(({ fingerprint, check, file, message }) => JSON.stringify({ fingerprint, check, file, message }));
  const list = rows.length === 0 ? '[]' : `[\n    ${rows.join(',\n    ')}\n  ]`;
  return `{\n  "version": 1,\n  "root": ${JSON.stringify(root)},\n  "findings": ${list}\n}\n`;
}

export interface BaselineComparison {
  /** Not in the baseline. */
  readonly fresh: readonly Diagnostic[];
  readonly known: readonly Diagnostic[];
  /** In the baseline, and found no more. */
  readonly gone: readonly BaselineEntry[];
}

/** @param canHold what a baseline may hold; all else counts in any case */
export function compareWithBaseline(
  diagnostics: readonly Diagnostic[],
  { findings }: Baseline,
  canHold: (check: string) => boolean,
): BaselineComparison {
  const held = new Set(findings.map(({ fingerprint }) => fingerprint));
  const isKnown = ({ fingerprint, check }: Diagnostic): boolean => held.has(fingerprint) && canHold(check);
  const found = new Set(diagnostics.map(({ fingerprint }) => fingerprint));
  return {
    fresh: diagnostics.filter((diagnostic) => !isKnown(diagnostic)),
    known: diagnostics.filter(isKnown),
    gone: findings.filter(({ fingerprint }) => !found.has(fingerprint)),
  };
}

export function buildEntries(diagnostics: readonly Diagnostic[]): readonly BaselineEntry[] {
  return diagnostics.map(({ fingerprint, check, file, message }) => ({ fingerprint, check, file, message }));
}
