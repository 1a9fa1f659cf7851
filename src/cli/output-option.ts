import { InvalidArgumentError } from 'commander';
import type { ReportTarget } from '../commands/write-reports.ts';
import { FORMATS, type Format, isFormat } from '../report/formats.ts';
import { findNearest } from '../source/nearest.ts';

/** @throws InvalidArgumentError that names the formats */
export function parseFormat(name: string): Format {
  if (isFormat(name)) return name;
  const [nearest] = findNearest(name, Object.keys(FORMATS));
  const suggestion = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  throw new InvalidArgumentError(`The formats are ${Object.keys(FORMATS).join(', ')}.${suggestion}`);
}

/** Reads `FORMAT=FILE`; given several times, all count. */
export function collectOutput(
  value: string,
  previous: readonly ReportTarget[] = [],
): readonly ReportTarget[] {
  const equals = value.indexOf('=');
  if (equals <= 0 || equals === value.length - 1) throw new InvalidArgumentError('Write it as FORMAT=FILE.');
  return [...previous, { format: parseFormat(value.slice(0, equals)), file: value.slice(equals + 1) }];
}
