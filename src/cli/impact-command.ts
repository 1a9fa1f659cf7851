import { impact } from '../commands/impact.ts';
import { renderImpactJson } from '../report/impact/json.ts';
import { renderImpactText } from '../report/impact/text.ts';
import type { CliCommand } from './command.ts';
import { addLookupOptions, buildWorkspaceRequest, type LookupOptions } from './lookup-options.ts';

export const impactCommand: CliCommand = {
  configure: (command, world, finish) => {
    addLookupOptions(command).action(
      async (asked: string, paths: readonly string[], options: LookupOptions) => {
        const { report, exitCode } = await impact(asked, buildWorkspaceRequest(paths, options), world);
        const text =
          options.format === 'json' ? renderImpactJson(report) : renderImpactText(report, world.stdout);
        world.stdout.write(text);
        finish(exitCode);
      },
    );
  },
};
