import { parseFile } from '../../language/parse.ts';
import { nameDocuments } from '../../workspace/name-documents.ts';
import type { XanoClient } from '../../xano/client.ts';
import type { Target } from '../resolve-target.ts';

/** Who edits in the demo: the same calls as any client makes, without git knowing. */
type Editor = Pick<XanoClient, 'pullMultidoc' | 'pushMultidoc'>;

/** Makes delivery cheaper for nobody's good reason: changes the first number in the function that works out its cost. */
export async function editBehindGit({ workspace, branch }: Target, xano: Editor): Promise<void> {
  const text = await xano.pullMultidoc(workspace, { branch });
  const { documents } = nameDocuments(parseFile({ path: 'production', text }));
  const edited = documents.find(({ kind, name }) => kind === 'function' && name === 'shipping/cost');
  if (edited === undefined) throw new Error('The shop has no function "shipping/cost" to edit.');
  const changed = edited.text.replace(
    /(value = )(\d+)/,
    (_, before: string, number: string) => `${before}${Number(number) + 1}`,
  );
  await xano.pushMultidoc(workspace, changed, { branch });
}
