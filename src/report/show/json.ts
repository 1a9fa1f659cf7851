import type { ShowReport } from './show-report.ts';

/** For programs: schemas/show.schema.json. */
export function renderShowJson({ asked, answer, failures }: ShowReport): string {
  const head = { version: 1, asked };
  if (!answer.found) {
    const { several, names } = answer;
    return render({ ...head, found: false, several, names, failures });
  }
  const { object, guid, place, contract, response, callers, callees, stack, alike } = answer.description;
  const { inputs, inputTables, columns, auth, canonical } = contract;
  return render({
    ...head,
    found: true,
    object,
    ...place,
    guid,
    inputs,
    inputTables,
    columns,
    auth,
    canonical,
    response,
    callers,
    callees,
    stack: stack.map(({ number, text, line }) => ({ number, line, text })),
    alike,
    failures,
  });
}

function render(content: unknown): string {
  return `${JSON.stringify(content, undefined, 2)}\n`;
}
