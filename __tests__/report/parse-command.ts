type Property = 'file' | 'line' | 'endLine' | 'col' | 'endColumn' | 'title';

export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Partial<Record<Property, string>>>;
  readonly message: string;
}

/** Reads one line of output as the runner does; undefined when it is no command. */
export function parseCommand(line: string): WorkflowCommand | undefined {
  const trimmed = line.trimStart();
  const end = trimmed.indexOf('::', 2);
  if (!trimmed.startsWith('::') || end < 0) return undefined;
  const head = trimmed.slice(2, end);
  const space = head.indexOf(' ');
  const properties =
    space < 0
      ? []
      : head
          .slice(space + 1)
          .trim()
          .split(',');
  return {
    name: space < 0 ? head : head.slice(0, space),
    properties: Object.fromEntries(
      properties.map((property) => {
        const equals = property.indexOf('=');
        return [property.slice(0, equals).trim(), unescapeProperty(property.slice(equals + 1))];
      }),
    ),
    message: unescapeData(trimmed.slice(end + 2)),
  };
}

export function parseCommands(output: string): readonly WorkflowCommand[] {
  return output.split('\n').flatMap((line) => parseCommand(line) ?? []);
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
