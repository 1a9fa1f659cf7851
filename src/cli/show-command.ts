import { show } from '../commands/show.ts';
import { renderShowJson } from '../report/show/json.ts';
import { renderShowText } from '../report/show/text.ts';
import type { CliCommand } from './command.ts';
import { addLookupOptions, buildWorkspaceRequest, type LookupOptions } from './lookup-options.ts';

export const showCommand: CliCommand = {
  configure: (command, world, finish) => {
    addLookupOptions(command).action(
      async (asked: string, paths: readonly string[], options: LookupOptions) => {
        const { report, exitCode } = await show(asked, buildWorkspaceRequest(paths, options), world);
        const text =
          options.format === 'json' ? renderShowJson(report) : renderShowText(report, world.stdout);
        world.stdout.write(text);
        finish(exitCode);
      },
    );
  },
};
