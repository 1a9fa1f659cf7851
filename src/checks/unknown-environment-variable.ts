import type { Expression } from '../language/ast.ts';
import { ENVIRONMENT_VARIABLES } from '../language/vocabulary/environment-variables.ts';
import { findNearest } from '../source/nearest.ts';
import { type PlacedName, placeName, readName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const workspaceFile = xs`
  workspace shop {
    env = {MAIL_KEY: ""}
  }
`;
const bad = xs`
  function has_mail {
    input
    stack
    response = $env.MAIL_KEYS != ""
  }
`;

const BUILT_IN: ReadonlySet<string> = new Set(ENVIRONMENT_VARIABLES);

export const unknownEnvironmentVariable: Check = {
  id: 'unknown-environment-variable',
  category: 'reference',
  severity: 'warning',
  scope: 'workspace',
  severityOnPart: 'notice',
  basis: 'documented',
  summary: 'An environment variable that the workspace does not declare.',
  why: 'It is empty when it is read. Looked up in the `env` of the workspace document and of the snapshot; where neither lists any, nothing is said.',
  bad: { sources: { 'workspace/shop.xs': workspaceFile, 'function/has_mail.xs': bad }, at: ['MAIL_KEYS'] },
  good: { 'workspace/shop.xs': workspaceFile, 'function/has_mail.xs': bad.replace('MAIL_KEYS', 'MAIL_KEY') },
  create: ({ workspace, report }) => {
    const look = (of: Expression, name: PlacedName | undefined): void => {
      if (name === undefined || of.type !== 'variable' || of.name !== 'env') return;
      // What Xano itself provides is known by its dollar sign.
      const isBuiltIn = name.text.startsWith('$');
      const known = isBuiltIn ? BUILT_IN : workspace.environment;
      if (known === undefined || known.has(name.text)) return;
      report({
        at: name,
        message: isBuiltIn
          ? `Xano provides no "$env.${name.text}".`
          : `The workspace declares no environment variable "${name.text}".`,
        suggestions: findNearest(name.text, known),
        ...(isBuiltIn
          ? {}
          : { help: `Set it in Xano, and add "${name.text}" to the \`env\` of the workspace.` }),
      });
    };
    return {
      member: (member) => look(member.object, placeName(member.property)),
      index: (index) => look(index.object, index.index.type === 'string' ? readName(index.index) : undefined),
    };
  },
};
