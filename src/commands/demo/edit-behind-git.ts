import { parseFile } from '../../language/parse.ts';
import { RemedyError } from '../../source/remedy-error.ts';
import { nameDocuments } from '../../workspace/name-documents.ts';
import type { XanoClient } from '../../xano/client.ts';
import type { Target } from '../resolve-target.ts';

/** Who edits in the demo: the same calls as any client makes, without git knowing. */
type Editor = Pick<XanoClient, 'pullMultidoc' | 'pushMultidoc'>;

/** The function that works out what delivery costs. */
const EDITED = 'shipping/cost';
const NUMBER = /(value = )(\d+)/;

/**
 * Makes delivery dearer for nobody's good reason: changes the first number in the function that works out its cost.
 * @throws RemedyError when there is no such function or number
 */
export async function editBehindGit({ workspace, branch }: Target, xano: Editor): Promise<void> {
  const text = await xano.pullMultidoc(workspace, { branch });
  const { documents } = nameDocuments(parseFile({ path: 'production', text }));
  const edited = documents.find(({ kind, name }) => kind === 'function' && name === EDITED);
  if (edited === undefined || !NUMBER.test(edited.text)) {
    throw new RemedyError(
      `There is no function "${EDITED}" with a number in it that somebody could change by hand.`,
      'Give --examples a copy of the folder examples.',
    );
  }
  const changed = edited.text.replace(
    NUMBER,
    (_, before: string, number: string) => `${before}${Number(number) + 1}`,
  );
  await xano.pushMultidoc(workspace, changed, { branch });
}
