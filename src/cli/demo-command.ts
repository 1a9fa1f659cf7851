import pc from 'picocolors';
import { CHAPTER_COUNT, demo } from '../commands/demo/demo.ts';
import { type Chapter, wentAsExpected } from '../commands/demo/story.ts';
import { EXIT_CODES } from '../commands/exit-code.ts';
import { writeFile } from '../commands/write-reports.ts';
import { renderFailures } from '../report/failures.ts';
import type { CliCommand } from './command.ts';

interface Options {
  readonly report?: string;
  readonly examples?: string;
}

const WELCOME = `A story in ${CHAPTER_COUNT} chapters, told by the real commands on a Xano that is embedded here. Nothing leaves this machine.`;

export const demoCommand: CliCommand = {
  configure: (command, world, finish) => {
    command
      .option('--report <file>', 'where to leave the whole story; without it, in a new temporary folder')
      .option('--examples <folder>', 'another folder with shop and shop-agent-pr, such as an edited copy')
      .action(async ({ report, examples }: Options) => {
        const { stdout, stderr } = world;
        const folder = world.createTemporaryFolder();
        const file = report ?? `${folder}/story.txt`;
        const { startSimulator } = await import('../simulator/start-simulator.ts');
        const xano = await startSimulator({
          workspaces: [{ name: 'staging' }, { name: 'production' }],
          clock: () => world.clock.now(),
        });
        try {
          stdout.write(`${WELCOME}\n\n`);
          let number = 0;
          const tell = (chapter: Chapter): void => {
            number += 1;
            stdout.write(renderChapter(chapter, number, chapter.excerpt, stdout.color));
          };
          const chapters = await demo(
            { examples: examples ?? world.findExamples(), color: stdout.color },
            { ...world, storage: await world.openStorage(folder), xano, tell },
          );
          const good = chapters.every(wentAsExpected);
          stdout.write(renderEnd(good, chapters.length, xano.requests.length));
          const whole = chapters.map((chapter, index) =>
            renderChapter(chapter, index + 1, chapter.output, false),
          );
          const failure = await writeFile(file, stripColors(whole.join('')), world.files);
          if (failure === undefined)
            stdout.write(`Every output in full: ${file}\nJournals, backups and receipts: ${folder}\n`);
          else stderr.write(renderFailures([failure], stderr));
          if (failure !== undefined) return finish(EXIT_CODES.unknown);
          finish(good ? EXIT_CODES.done : EXIT_CODES.refused);
        } finally {
          await xano.close();
        }
      });
  },
};

function renderChapter(
  { title, command, exitCode, expected, moral }: Chapter,
  number: number,
  output: string,
  color: boolean,
): string {
  const colors = pc.createColors(color);
  const head = colors.bold(`── ${number}/${CHAPTER_COUNT} ${title} ──`);
  const end =
    exitCode === expected
      ? `${colors.green('→')} ${moral} ${colors.dim(`(exit code ${exitCode})`)}`
      : colors.red(`→ Exit code ${exitCode}, and ${expected} was to be expected: here the story ends.`);
  return `${head}\n${colors.dim('$')} ${command}\n\n${output}\n${end}\n\n`;
}

function renderEnd(good: boolean, chapters: number, requests: number): string {
  const verdict = good
    ? 'The whole story went as it should.'
    : `The story did not go as it should: it ended in chapter ${chapters} of ${CHAPTER_COUNT}.`;
  return `${verdict} The embedded Xano was called ${requests} times.\n`;
}

/** A file is read in an editor; outputs are rendered once, for the terminal. */
function stripColors(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one.
  return text.replace(/\u001b\[\d+m/g, '');
}
