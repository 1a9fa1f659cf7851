import pc from 'picocolors';
import { demo } from '../commands/demo/demo.ts';
import { type Chapter, wentAsExpected } from '../commands/demo/story.ts';
import { EXIT_CODES } from '../commands/exit-code.ts';
import type { CliCommand, World } from './command.ts';

interface Options {
  readonly report?: string;
}

export const demoCommand: CliCommand = {
  name: 'demo',
  summary: 'Run the whole story on an embedded Xano: check, plan, deploy, drift. Needs no account.',
  configure: (command, world, finish) => {
    command
      .option('--report <file>', 'where to leave the story; without it, in a new temporary folder')
      .action(async ({ report }: Options) => {
        const folder = world.createTemporaryFolder();
        const file = report ?? `${folder}/story.txt`;
        const { startSimulator } = await import('../simulator/start-simulator.ts');
        const xano = await startSimulator({
          workspaces: [{ name: 'staging' }, { name: 'production' }],
          clock: () => world.clock.now(),
        });
        try {
          const tell = (chapter: Chapter): void =>
            world.stdout.write(renderChapter(chapter, world.stdout.color));
          const chapters = await demo(
            { examples: world.findExamples(), color: world.stdout.color },
            { ...world, storage: world.openStorage(folder), xano, tell },
          );
          const good = chapters.every(wentAsExpected);
          world.stdout.write(renderEnd(good, xano.requests.length, file));
          await leave(chapters, file, world);
          finish(good ? EXIT_CODES.done : EXIT_CODES.refused);
        } finally {
          await xano.close();
        }
      });
  },
};

function renderChapter({ title, output, exitCode, expected, moral }: Chapter, color: boolean): string {
  const colors = pc.createColors(color);
  const ended =
    exitCode === expected
      ? colors.dim(`(exit code ${exitCode})`)
      : colors.red(`(exit code ${exitCode}, and ${expected} was to be expected: here the story ends)`);
  return `${colors.bold(colors.inverse(` ${title} `))}\n\n${output}\n${moral} ${ended}\n\n`;
}

function renderEnd(good: boolean, requests: number, file: string): string {
  const verdict = good ? 'The whole story went as it should.' : 'The story did not go as it should.';
  return `${verdict} The embedded Xano was called ${requests} times. The story is in ${file}\n`;
}

async function leave(chapters: readonly Chapter[], file: string, { files }: World): Promise<void> {
  await files.writeText(file, chapters.map((chapter) => renderChapter(chapter, false)).join(''));
}
