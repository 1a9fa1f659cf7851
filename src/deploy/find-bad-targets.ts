import type { DeployTarget } from './ports.ts';

/** What is wrong with a list of targets, before any of them is asked: whole sentences. */
export function findBadTargets(targets: readonly DeployTarget[]): readonly string[] {
  if (targets.length === 0) return ['There is no target to deploy to.'];
  return targets.flatMap((target, index) => {
    const earlier = targets.slice(0, index);
    const namesake = earlier.some(({ name }) => name === target.name);
    const twin = earlier.find(
      ({ xano, workspace }) => xano.host === target.xano.host && workspace === target.workspace,
    );
    return [
      ...(target.name === '' ? ['A target has no name.'] : []),
      ...(namesake ? [`Two targets are called "${target.name}".`] : []),
      // Tables are shared by all branches, so another branch is no other place.
      ...(twin === undefined
        ? []
        : [
            `"${twin.name}" and "${target.name}" are the same workspace, ${target.workspace} on ${target.xano.host}; its branches share their tables.`,
          ]),
      ...(target.requires === target.name ? [`"${target.name}" requires a proof of itself.`] : []),
    ];
  });
}
