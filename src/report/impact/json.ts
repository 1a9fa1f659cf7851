import type { ImpactReport } from './impact-report.ts';

/** For programs: schemas/impact.schema.json. */
export function renderImpactJson({ asked, answer, failures }: ImpactReport): string {
  const content = answer.found
    ? { found: true, object: answer.object, reached: answer.reached }
    : { found: false, several: answer.several, names: answer.names };
  return `${JSON.stringify({ version: 1, asked, ...content, failures }, undefined, 2)}\n`;
}
