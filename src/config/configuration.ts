import * as z from 'zod';
import { SEVERITIES, type Severity } from '../source/diagnostic.ts';

const target = z.strictObject({
  instance: z
    .url()
    .exactOptional()
    .describe('Address of the instance. One outside of xano.io counts only when the environment gives it.'),
  workspace: z.int().positive().describe('Id of the workspace.'),
  name: z
    .string()
    .min(1)
    .exactOptional()
    .describe('What the workspace is called there; a deploy to one that is called otherwise is refused.'),
  branch: z.string().min(1).exactOptional().describe('Label of the branch; the live one when not given.'),
  token: z
    .string()
    .regex(/^XANO_[A-Z0-9_]+$/, 'must be the name of a variable that begins with XANO_')
    .exactOptional()
    .describe(
      'Name of the environment variable that holds the token, beginning with `XANO_`; `XANO_TOKEN` when not given.',
    ),
});

const policy = z.strictObject({
  refuse: z
    .array(z.enum(['destructive', 'exposing', 'breaking', 'unknown']))
    .exactOptional()
    .describe('Impacts that need to be allowed by name; `destructive` and `exposing` when not given.'),
  allow: z
    .array(
      z.strictObject({
        kind: z.string(),
        name: z.string(),
        verb: z.string().exactOptional(),
        group: z.string().exactOptional(),
        path: z.string().describe('As the plan shows it; empty for the whole object.'),
        impacts: z
          .array(z.enum(['destructive', 'exposing', 'breaking', 'unknown']))
          .exactOptional()
          .describe('What is allowed of it; everything when not given.'),
        reason: z.string().min(1),
      }),
    )
    .exactOptional()
    .describe('Changes that a person has looked at.'),
  label: z
    .string()
    .min(1)
    .max(50)
    .exactOptional()
    .describe(
      'Label that lets a pull request pass with what is refused, put on after the last push by a person who may write and neither opened it nor pushed last; none when not given.',
    ),
});

const deployment = z.strictObject({
  staging: z.string().exactOptional().describe('Name of the target that everything is deployed to first.'),
  production: z.string().exactOptional().describe('Name of the target that takes what staging has proved.'),
  mode: z
    .enum(['partial', 'sync', 'delete'])
    .exactOptional()
    .describe('`partial` adds and changes; `sync` also drops fields; `delete` also deletes objects.'),
  gate: z
    .enum(['none', 'approval'])
    .exactOptional()
    .describe('Whether somebody has to approve between staging and production.'),
  tests: z.enum(['all', 'none']).exactOptional().describe('Whether the tests of the workspace are run.'),
});

const drift = z.strictObject({
  ignores: z
    .array(
      z.strictObject({
        object: z.string().describe('As the report calls it: `function "cart/total"`.'),
        reason: z.string().min(1),
        until: z.iso.date().describe('The last day on which it holds.'),
      }),
    )
    .exactOptional()
    .describe('Differences that are known and accepted for a while.'),
});

const severity = z.record(z.string(), z.enum([...SEVERITIES, 'off']));

/** What `xano-ci.yml` may hold. Every key is optional; an unknown one is an error. */
export const configurationSchema = z.strictObject({
  path: z
    .string()
    .min(1)
    .exactOptional()
    .describe('Folder with the XanoScript files, relative to this file.'),
  ignores: z
    .array(
      z.union([
        z.string().min(1),
        z.strictObject({
          files: z.string().min(1).describe('Glob pattern, relative to `path`.'),
          reason: z.string().min(1),
          until: z.iso.date().exactOptional().describe('The last day on which it holds.'),
        }),
      ]),
    )
    .exactOptional()
    .describe('Glob patterns of files that are left out, relative to `path`.'),
  scope: z
    .enum(['whole', 'partial'])
    .exactOptional()
    .describe(
      'Whether the files are the whole workspace. On a part, a name that is not there is only a notice.',
    ),
  snapshot: z.string().min(1).exactOptional().describe('Snapshot of the workspace, relative to this file.'),
  'snapshot-max-age': z
    .int()
    .positive()
    .exactOptional()
    .describe('Days after which a snapshot counts as stale, which is a notice; 14 when not given.'),
  baseline: z
    .string()
    .min(1)
    .exactOptional()
    .describe('File of findings that are known and do not count, relative to this file.'),
  'fail-on': z
    .enum(SEVERITIES)
    .exactOptional()
    .describe('The least severity that makes a run fail; `error` when not given.'),
  severity: severity.exactOptional().describe('Severity by check id.'),
  overrides: z
    .array(
      z.strictObject({
        files: z.array(z.string().min(1)).min(1).describe('Glob patterns, relative to `path`.'),
        severity,
        reason: z.string().min(1).exactOptional(),
        until: z.iso.date().exactOptional().describe('The last day on which it holds.'),
      }),
    )
    .exactOptional()
    .describe('Severities for some of the files; of several that name a check, the last counts.'),
  targets: z
    .record(z.string().regex(/^[a-z][a-z0-9-]*$/), target)
    .exactOptional()
    .describe('Workspaces by the names that commands call them: `staging`, `production`.'),
  policy: policy.exactOptional().describe('What a plan may hold without a person having looked at it.'),
  deploy: deployment.exactOptional().describe('How a deployment goes.'),
  drift: drift.exactOptional().describe('How git and the live workspaces are compared.'),
});

/** What the file says. */
export type ConfigurationFile = z.infer<typeof configurationSchema>;

/** What counts of it today: what has expired is left out. */
export type Configuration = Omit<ConfigurationFile, 'ignores' | 'overrides'> & {
  /** Glob patterns. */
  readonly ignores?: readonly string[];
  readonly overrides?: readonly Override[];
};

export interface Override {
  readonly files: readonly string[];
  readonly severity: Severities;
}

/** By check id. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;
