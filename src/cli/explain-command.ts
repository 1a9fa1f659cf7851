import { CHECKS } from '../checks/all.ts';
import { EXIT_CODES } from '../commands/exit-code.ts';
import { explain } from '../commands/explain.ts';
import { renderCheckList, renderExplanation } from '../report/explanation.ts';
import { renderSuggestion } from '../report/wording.ts';
import type { CliCommand } from './command.ts';

export const explainCommand: CliCommand = {
  configure: (command, world, finish) => {
    command
      .argument('[check]', 'id of a check; without it, all are listed')
      .action((id: string | undefined) => {
        if (id === undefined) {
          world.stdout.write(renderCheckList(CHECKS));
          return finish(EXIT_CODES.done);
        }
        const answer = explain(id);
        if (answer.found) {
          world.stdout.write(renderExplanation(answer.check, world.stdout));
          return finish(EXIT_CODES.done);
        }
        const suggestion = renderSuggestion(answer.nearest) ?? 'Run "xano-ci explain" for the list.';
        world.stderr.write(`There is no check "${id}". ${suggestion}\n`);
        finish(EXIT_CODES.refused);
      });
  },
};
