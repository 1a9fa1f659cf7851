import { validate } from '../../src/commands/validate.ts';
import { fileSystem } from '../../src/node/file-system.ts';
import { renderText } from '../../src/report/text.ts';

/** How much of the output is shown, in lines. */
const LINES = 28;

/** What `validate` really prints about the agent's pull request, down to a few findings. */
export async function renderCapture(): Promise<string> {
  const folder = 'examples/shop-agent-pr';
  const { report } = await validate({ paths: [folder] }, { files: fileSystem, clock: { now: () => 0 } });
  const output = renderText(report, { color: false }).split('\n').slice(0, LINES);
  return ['```console', `$ node dist/cli.js validate ${folder} | head -n ${LINES}`, ...output, '```'].join(
    '\n',
  );
}
