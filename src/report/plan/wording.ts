import type { ApprovalCount } from '../../plan/approval.ts';
import type { Change } from '../../plan/change.ts';
import type { ImpactSummary } from '../../plan/plan.ts';
import type { PolicyVerdict } from '../../plan/policy.ts';
import type { ObjectIdentity } from '../../workspace/object.ts';
import { renderCount } from '../wording.ts';

/** What became of something, as in a diff. */
export const SIGNS = { added: '+', removed: '-', changed: '~' } as const satisfies Record<
  Change['change'],
  string
>;

/** `~ table "product" schema.price` */
export function renderSubject(change: Change): string {
  const path = change.path === '' ? '' : ` ${change.path}`;
  return `${SIGNS[change.change]} ${renderName(change.object)}${path}`;
}

function renderName({ kind, name, verb, group }: ObjectIdentity): string {
  const endpoint = verb === undefined ? '' : ` ${verb}`;
  const place = group === undefined ? '' : ` in "${group}"`;
  return `${kind} "${name}"${endpoint}${place}`;
}

/** What was there and what is there then, where both sides are texts. */
export function renderTexts(change: Change): readonly string[] {
  const before = change.change === 'added' ? undefined : change.before;
  const after = change.change === 'removed' ? undefined : change.after;
  return [...(before === undefined ? [] : [`- ${before}`]), ...(after === undefined ? [] : [`+ ${after}`])];
}

/** `1 destructive, 2 safe`; those that are none are left out */
export function renderImpacts(summary: ImpactSummary): string {
  const { destructive, exposing, breaking, unknown, safe } = summary;
  const counts = Object.entries({ destructive, exposing, breaking, unknown, safe }).filter(
    ([, count]) => count > 0,
  );
  return counts.length === 0
    ? 'no changes'
    : counts.map(([impact, count]) => `${count} ${impact}`).join(', ');
}

/** `function "cart/total"`, with where it names what changed. */
export function renderAffected(affected: NonNullable<Change['affects']>[number]): string {
  const { file, line } = affected;
  const place = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`;
  return `${renderName(affected)}${place}`;
}

const MOST_UNUSED = 5;

/** What the configuration allows and nothing needs any more, or what is written wrong there; a sentence, or none. */
export function renderUnused({ unused }: Pick<PolicyVerdict, 'unused'>): readonly string[] {
  // What a person has approved is in no file that could be corrected.
  const rows = unused.filter(({ approval }) => approval === undefined);
  if (rows.length === 0) return [];
  const named = rows
    .slice(0, MOST_UNUSED)
    .map((row) => `${renderName(row)}${row.path === '' ? '' : ` ${row.path}`}`);
  const more = rows.length > named.length ? `; and ${rows.length - named.length} more` : '';
  return [`Nothing in this plan needs what "policy: allow" says of ${named.join('; ')}${more}.`];
}

/** Who let pass what the policy refuses: one sentence. */
export function renderApproved({ text, count }: ApprovalCount): string {
  return `${text}: ${renderCount(count, 'change')} that the policy refuses otherwise.`;
}
