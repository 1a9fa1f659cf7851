import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

interface Cases {
  /** Sources in which the check finds nothing. */
  readonly silent: readonly string[];
  /** Sources with the texts that the check underlines in them, in order. */
  readonly reports: readonly (readonly [source: string, ...at: string[]])[];
  /** What stands around a source: the statements of a function, unless said otherwise. */
  readonly wrap?: (source: string) => string;
}

/** Indented as people do: where a text cannot be read, the indent tells what belongs together. */
export function inStack(statements: string): string {
  return inFunction(statements.replace(/^(?=.)/gm, '    '));
}

/** The tests of a check that needs no other document than the one with the mistake. */
export function describeCheck(id: string, { silent, reports, wrap = inStack }: Cases): void {
  const find = (source: string): readonly string[] =>
    findAll({ 'probe.xs': wrap(source) }, { only: id }).map((line) => line.replace(/^[^"]*:\d+ /, ''));
  describe(`${id} is silent on`, () => {
    it.each(silent)('%j', (source) => {
      expect(find(source)).toEqual([]);
    });
  });
  describe(`${id} reports`, () => {
    it.each(reports.map(([source, ...at]) => [source, at] as const))('%j at %j', (source, at) => {
      expect(find(source).map((line) => line.replace(/ → .*$/, ''))).toEqual(
        at.map((text) => JSON.stringify(text)),
      );
    });
  });
}
