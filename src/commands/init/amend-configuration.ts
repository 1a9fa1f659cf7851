import { parseDocument } from 'yaml';
import { ROLES } from '../action/fold-inputs.ts';
import type { ConfigurationSetup } from './render-configuration.ts';

/**
 * A configuration that is there already, with what it does not say or says otherwise set; nothing else of it is lost.
 * @param before valid YAML
 * @returns `before` itself when it says all of it
 */
export function amendConfiguration(before: string, setup: ConfigurationSetup): string {
  const document = parseDocument(before);
  let isChanged = false;
  const set = (path: readonly string[], value: string | number | undefined): void => {
    if (value === undefined || document.getIn(path) === value) return;
    document.setIn(path, value);
    isChanged = true;
  };
  // The working folder is what no path means.
  if (setup.path !== '.' || document.has('path')) set(['path'], setup.path);
  set(['snapshot'], setup.snapshot);
  set(['baseline'], setup.baseline);
  for (const role of ROLES) {
    const workspace = setup.workspaces[role];
    if (workspace === undefined) continue;
    const named = document.getIn(['deploy', role]);
    const target = typeof named === 'string' ? named : role;
    if (!document.hasIn(['targets', target, 'instance']))
      set(['targets', target, 'instance'], setup.instance);
    const isOther = document.getIn(['targets', target, 'workspace']) !== workspace.id;
    set(['targets', target, 'workspace'], workspace.id);
    if (workspace.name !== '') set(['targets', target, 'name'], workspace.name);
    // What the other one was called says nothing of this one.
    else if (isOther) document.deleteIn(['targets', target, 'name']);
    if (named !== undefined) continue;
    set(['deploy', role], role);
    if (role === 'production' && !document.hasIn(['deploy', 'gate'])) set(['deploy', 'gate'], 'approval');
  }
  return isChanged ? document.toString({ lineWidth: 0 }) : before;
}
