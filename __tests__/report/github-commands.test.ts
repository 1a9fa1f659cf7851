import { describe, expect, test } from '@jest/globals';
import { escapeTerminal } from '../../src/report/escape.ts';
import { renderGithubCommands } from '../../src/report/github-commands.ts';
import { fc } from '../support/properties.ts';
import { hostileText } from './hostile-text.ts';
import { parseCommands } from './parse-command.ts';
import { buildReport, failure, finding, repeatFinding } from './sample-report.ts';

const render = (parts: Parameters<typeof buildReport>[0]) =>
  parseCommands(renderGithubCommands(buildReport(parts)));

describe('renderGithubCommands', () => {
  test('marks the place, and says what is wrong, what is right and what to do', () => {
    const report = buildReport({
      root: './backend/',
      diagnostics: [{ ...finding, suggestions: ['user', 'users'], help: 'Add the table first.' }],
    });
    expect(renderGithubCommands(report)).toBe(
      '::error file=backend/function/a.xs,line=2,endLine=2,col=5,endColumn=9,title=unknown-table::There is no table "usres". Did you mean "user" or "users"? Add the table first.\n',
    );
  });

  test('ends with the address of what describes the check, where there is one', () => {
    const [command] = render({ helpPage: 'https://example.com/checks.md', diagnostics: [finding] });
    expect(command?.message).toBe('There is no table "usres".\nhttps://example.com/checks.md#unknown-table');
  });

  test('gives columns only for a place on one line: GitHub refuses others', () => {
    const [command] = render({ diagnostics: [{ ...finding, endLine: 4, endColumn: 1 }] });
    expect(command?.properties).toEqual({
      file: 'function/a.xs',
      line: '2',
      endLine: '4',
      title: 'unknown-table',
    });
  });

  test('an empty place is one column wide', () => {
    const [command] = render({ diagnostics: [{ ...finding, column: 5, endColumn: 5 }] });
    expect(command?.properties).toMatchObject({ col: '5', endColumn: '5' });
  });

  test('says nothing when there is nothing to say', () => {
    expect(renderGithubCommands(buildReport())).toBe('');
  });

  test.each(['error', 'warning', 'notice'] as const)(
    'shows ten of severity %s, or nine and the count',
    (severity) => {
      const ten = render({ diagnostics: repeatFinding(10, { severity }) });
      expect(ten.map(({ name, properties: { line } }) => [name, line])).toEqual(
        Array.from({ length: 10 }, (_, index) => [severity, String(index + 1)]),
      );
      const many = render({ diagnostics: repeatFinding(1_234, { severity }) });
      expect(many).toHaveLength(10);
      expect(many[9]).toEqual({
        name: severity,
        properties: {},
        message: `1,225 ${severity}s more: the summary of this run shows them.`,
      });
    },
  );

  test('each severity has room of its own', () => {
    const commands = render({
      diagnostics: [
        ...repeatFinding(12, { severity: 'notice' }),
        ...repeatFinding(12, { severity: 'warning' }),
        ...repeatFinding(2),
      ],
    });
    expect(commands.map(({ name }) => name)).toEqual([
      ...Array<string>(2).fill('error'),
      ...Array<string>(10).fill('warning'),
      ...Array<string>(10).fill('notice'),
    ]);
  });

  test('failures are errors, stand first, and are counted among the ten', () => {
    const failures = Array.from({ length: 12 }, (_, index) => ({ ...failure, step: `read ${index}.xs` }));
    const commands = render({ failures, diagnostics: repeatFinding(3) });
    expect(commands).toHaveLength(10);
    expect(commands[0]).toEqual({
      name: 'error',
      properties: { title: 'Could not read 0.xs' },
      message: 'The file is not there. Bring it back.',
    });
    expect(commands[9]?.message).toBe('6 errors more: the summary of this run shows them.');
  });

  test('hostile names and messages make no command of their own', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (name, message) => {
        const file = `a/${name}.xs`;
        const output = renderGithubCommands(
          buildReport({
            diagnostics: [{ ...finding, file, message, suggestions: [name], help: message }],
            failures: [{ step: name, message, remedy: message }],
          }),
        );
        expect(output.trimEnd().split('\n')).toHaveLength(2);
        const commands = parseCommands(output);
        expect(commands.map((command) => command.name)).toEqual(['error', 'error']);
        const [{ title = '' } = {}, about = {}] = commands.map(({ properties }) => properties);
        expect(title.trim()).toBe(escapeTerminal(`Could not ${name}`).trim());
        expect(about).toMatchObject({ file });
      }),
      { numRuns: 200 },
    );
  });
});
