import { describe, expect, it } from '@jest/globals';
import { CHECKS } from '../../src/checks/all.ts';
import { applyFix } from './apply-fix.ts';
import { diagnose } from './check-sources.ts';
import { inStack } from './describe-check.ts';

type Sources = Readonly<Record<string, string>>;

/** What is wrong, without the places, which move with the text. */
function listMistakes(sources: Sources): string[] {
  return diagnose(sources)
    .map(({ check, file, message }) => `${file} ${check}: ${message}`)
    .sort();
}

/** Every fix on its own, and what is wrong after it; the mistake itself is not among what was there before. */
function tryFixes(sources: Sources): readonly { readonly before: string[]; readonly after: string[] }[] {
  return diagnose(sources)
    .filter(({ fix }) => fix !== undefined)
    .map((diagnostic) => {
      const before = listMistakes(sources);
      before.splice(before.indexOf(`${diagnostic.file} ${diagnostic.check}: ${diagnostic.message}`), 1);
      return { before, after: listMistakes(applyFix(sources, diagnostic)) };
    });
}

const withFix = CHECKS.filter(
  ({ bad }) => bad.snapshot === undefined && diagnose(bad.sources).some(({ fix }) => fix !== undefined),
);

describe('a fix in the bad example of a check takes its finding away and adds none', () => {
  it.each(withFix.map((check) => [check.id, check] as const))('%s', (_, { bad }) => {
    for (const { before, after } of tryFixes(bad.sources))
      expect(after.filter((mistake) => !before.includes(mistake))).toEqual([]);
  });

  it('is offered by more than a few', () => {
    expect(withFix.length).toBeGreaterThan(20);
  });
});

/** Statements with a mistake that has a fix, and what they are after it. */
const FIXED: readonly (readonly [wrong: string, right: string])[] = [
  ['# why', '// why'],
  ['-- why', '// why'],
  ['/* why */', '// why'],
  ['debug.log { value = 1 };', 'debug.log { value = 1 }'],
  ['var $x = 1 + 2', 'var $x {\n  value = 1 + 2\n}'],
  ['const $x = "a"', 'var $x {\n  value = "a"\n}'],
  ['var.update $x = 2', 'var.update $x {\n  value = 2\n}'],
  ['int $x = 2', 'var $x {\n  value = 2\n}'],
  ['$x++', 'math.add $x {\n  value = 1\n}'],
  ['$x--', 'math.sub $x {\n  value = 1\n}'],
  ['$rows.push($row)', 'array.push $rows {\n  value = $row\n}'],
  ['return { 5 }', 'return { value = 5 }'],
  ['return { "a" }', 'return { value = "a" }'],
  ['debug.log { value: 1 }', 'debug.log { value = 1 }'],
  ['debug.log { value := 1 }', 'debug.log { value = 1 }'],
  ['debug.log { value -> 1 }', 'debug.log { value = 1 }'],
  ['precondition ($a and $b)', 'precondition ($a && $b)'],
  ['precondition ($a OR $b)', 'precondition ($a || $b)'],
  ['precondition (not $a)', 'precondition (!$a)'],
  ['precondition ($a is null)', 'precondition ($a == null)'],
  ['precondition ($a is not None)', 'precondition ($a != null)'],
  ['debug.log { value = $a|trim() }', 'debug.log { value = $a|trim }'],
  ['debug.log { value = $a|substr(0, 1) }', 'debug.log { value = $a|substr:0:1 }'],
  ['debug.log { value = $a|substr:0, 1 }', 'debug.log { value = $a|substr:0:1 }'],
  ['debug.log { value = "a" . "b" }', 'debug.log { value = "a" ~ "b" }'],
  ['debug.log { value = @a }', 'debug.log { value = $a }'],
  ['debug.log { value 1 }', 'debug.log { value = 1 }'],
  ['return $a', 'return { value = $a }'],
  ['debug.log ($a)', 'debug.log { value = $a }'],
  ['debug.log { value = $a|count > 1 }', 'debug.log { value = ($a|count) > 1 }'],
  ['debug.log { value = -$a }', 'debug.log { value = 0 - $a }'],
  ['debug.log { value = 2 * -$a }', 'debug.log { value = 2 * (0 - $a) }'],
  ['debug.log { value = FALSE }', 'debug.log { value = false }'],
  ['debug.log { value = round($a, 2) }', 'debug.log { value = ($a|round:2) }'],
  ['debug.log { // why\n  value = 1\n}', '// why\ndebug.log {\n  value = 1\n}'],
  ['security.create_uuid as id', 'security.create_uuid as $id'],
  ['throw { name = "a", value = "b" }', 'throw { name = "a"\nvalue = "b" }'],
];

describe('fixes of statements write', () => {
  it.each(FIXED)('%j as %j', (wrong, right) => {
    const sources = { 'a.xs': inStack(wrong) };
    const first = diagnose(sources).find(({ fix }) => fix !== undefined);
    expect(first).toBeDefined();
    if (first !== undefined) expect(applyFix(sources, first)).toEqual({ 'a.xs': inStack(right) });
  });
});

/** Where what is meant is not certain. */
const UNCERTAIN: readonly string[] = [
  '$x = 1',
  'const row = db.get(user, 1)',
  'var $x = [',
  'precondition (not $a == 1)',
  'foreach ($rows) {\n  continue\n}',
  'debug.log { value = concat($a ~ $b, "c") }',
  'return 5 + 1',
];

describe('no fix is offered', () => {
  it.each(UNCERTAIN)('for %j', (source) => {
    expect(diagnose({ 'a.xs': inStack(source) }).filter(({ fix }) => fix !== undefined)).toEqual([]);
  });
});
