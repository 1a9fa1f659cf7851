import type { CliCommand } from './command.ts';

export interface CommandRow {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** Loads the command and what it needs: nothing else is read when another one is run. */
  readonly load: () => Promise<CliCommand>;
}

/** Every command of the command line, in the order of its help. */
export const COMMANDS: readonly CommandRow[] = [
  {
    name: 'init',
    summary:
      'Set a repository up: files, snapshot, baseline, configuration, workflows. Asks only what it cannot find.',
    load: async () => (await import('./init-command.ts')).initCommand,
  },
  {
    name: 'validate',
    summary: 'Parse XanoScript files and check every name in them.',
    load: async () => (await import('./validate-command.ts')).validateCommand,
  },
  {
    name: 'explain',
    summary: 'Show what a check reports, why, and how it is done right.',
    load: async () => (await import('./explain-command.ts')).explainCommand,
  },
  {
    name: 'show',
    summary: 'Show one object: what it takes and gives, who names it, whom it names, and its stack.',
    load: async () => (await import('./show-command.ts')).showCommand,
  },
  {
    name: 'impact',
    summary: 'Say who is reached by a change of one object, however far, and on which way.',
    load: async () => (await import('./impact-command.ts')).impactCommand,
  },
  {
    name: 'fmt',
    summary: 'Bring files to the form in which Xano writes them.',
    load: async () => (await import('./format-command.ts')).formatCommand,
  },
  {
    name: 'plan',
    summary: 'Show what would change between two states, whom it hurts, and whether the policy allows it.',
    load: async () => (await import('./plan-command.ts')).planCommand,
  },
  {
    name: 'deploy',
    summary: 'Bring the files to staging, prove that they landed, test, and bring the same to production.',
    load: async () => (await import('./deploy-command.ts')).deployCommand,
  },
  {
    name: 'drift',
    summary: 'Compare git with the live workspaces: who has changed what since the last deployment.',
    load: async () => (await import('./drift-command.ts')).driftCommand,
  },
  {
    name: 'snapshot',
    summary: 'Write the schema of a workspace as JSON, to check parts of it against.',
    load: async () => (await import('./snapshot-command.ts')).snapshotCommand,
  },
  {
    name: 'pull',
    summary: 'Write a live workspace to files, in the layout of the official command line.',
    load: async () => (await import('./pull-command.ts')).pullCommand,
  },
  {
    name: 'doctor',
    summary: 'Say what would stop a deploy, before anything is touched.',
    load: async () => (await import('./doctor-command.ts')).doctorCommand,
  },
  {
    name: 'simulate',
    summary: 'Run an embedded Xano on this machine, to try things on.',
    load: async () => (await import('./simulate-command.ts')).simulateCommand,
  },
  {
    name: 'demo',
    summary: 'Run the whole story on an embedded Xano: check, plan, deploy, drift. Needs no account.',
    load: async () => (await import('./demo-command.ts')).demoCommand,
  },
];
