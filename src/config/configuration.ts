import * as z from 'zod';
import { SEVERITIES } from '../source/diagnostic.ts';

const target = z.strictObject({
  instance: z
    .url()
    .exactOptional()
    .describe('Address of the instance. One outside of xano.io counts only when the environment gives it.'),
  workspace: z.int().positive().describe('Id of the workspace.'),
  branch: z.string().min(1).exactOptional().describe('Label of the branch; the live one when not given.'),
  token: z
    .string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/)
    .exactOptional()
    .describe('Name of the environment variable that holds the token; `XANO_TOKEN` when not given.'),
});

export type TargetConfiguration = z.infer<typeof target>;

/** What `xano-ci.yml` may hold. Every key is optional; an unknown one is an error. */
export const configurationSchema = z.strictObject({
  path: z
    .string()
    .min(1)
    .exactOptional()
    .describe('Folder with the XanoScript files, relative to this file.'),
  ignores: z
    .array(z.string().min(1))
    .exactOptional()
    .describe('Glob patterns of files that are left out, relative to `path`.'),
  scope: z
    .enum(['whole', 'partial'])
    .exactOptional()
    .describe(
      'Whether the files are the whole workspace. On a part, a name that is not there is only a notice.',
    ),
  snapshot: z.string().min(1).exactOptional().describe('Snapshot of the workspace, relative to this file.'),
  'fail-on': z
    .enum(SEVERITIES)
    .exactOptional()
    .describe('The least severity that makes a run fail; `error` when not given.'),
  severity: z
    .record(z.string(), z.enum([...SEVERITIES, 'off']))
    .exactOptional()
    .describe('Severity by check id.'),
  targets: z
    .record(z.string().regex(/^[a-z][a-z0-9-]*$/), target)
    .exactOptional()
    .describe('Workspaces by the names that commands call them: `staging`, `production`.'),
});

export type Configuration = z.infer<typeof configurationSchema>;
