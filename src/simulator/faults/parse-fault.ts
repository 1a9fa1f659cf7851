import { findNearest } from '../../source/nearest.ts';
import { faults } from './all.ts';
import { type Fault, type FaultPoint, type FaultRow, faultPoints } from './fault.ts';

export type ParsedFault =
  | { readonly ok: true; readonly fault: Fault }
  | { readonly ok: false; readonly message: string };

/** `[<point>:]<effect>[=<value>][ x<times>]`; after a number the blank may be missing: `push:status=503x2`. */
const SPEC =
  /^(?:(?<point>[a-z]+):)?(?<effect>[a-z0-9-]+?)(?:=(?<value>.*?))?(?:(?:\s+|,|(?<=[=:]\d+))x(?<times>\d+))?$/;

/** Reads a spec such as `push:status=503`. */
export function parseFault(spec: string): ParsedFault {
  const { point: on, effect = spec, value = '', times: count } = SPEC.exec(spec.trim())?.groups ?? {};
  const row = faults.find((fault) => fault.effect === effect);
  if (row === undefined) return unknownFault(spec, effect);
  const point = resolvePoint(on, row);
  if (point === undefined) {
    return { ok: false, message: `"${spec}": "${row.effect}" can be put on ${listPoints(row)}.` };
  }
  if (!isValue(row, value)) return { ok: false, message: `"${spec}": write it like "${row.example}".` };
  const times = count === undefined ? (row.times ?? Number.POSITIVE_INFINITY) : Number(count);
  return { ok: true, fault: { row, point, value, times } };
}

/** One line per fault, for help and for errors. */
function renderFaultTable(): string {
  const width = Math.max(...faults.map((row) => row.example.length));
  return faults.map((row) => `  ${row.example.padEnd(width)}  ${row.means}`).join('\n');
}

function unknownFault(spec: string, effect: string): ParsedFault {
  const [nearest] = findNearest(
    effect,
    faults.map((row) => row.effect),
  );
  const hint = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  return { ok: false, message: `"${spec}" is no fault.${hint} These are:\n${renderFaultTable()}` };
}

/** Without a point: the only one there is, the first one, or any. */
function resolvePoint(written: string | undefined, row: FaultRow): FaultPoint | 'any' | undefined {
  if (row.points === 'all') {
    return written === undefined || written === 'any'
      ? 'any'
      : faultPoints.find((point) => point === written);
  }
  return written === undefined ? row.points[0] : row.points.find((point) => point === written);
}

function listPoints(row: FaultRow): string {
  const points = row.points === 'all' ? ['any', ...faultPoints] : row.points;
  return points.map((point) => `"${point}"`).join(', ');
}

function isValue(row: FaultRow, value: string): boolean {
  switch (row.value) {
    case 'none':
      return value === '';
    case 'number':
      return /^\d+$/.test(value);
    case 'optional-number':
      return /^\d*$/.test(value);
    case 'text':
      return value !== '';
    default:
      return row.value satisfies never;
  }
}
