import type { CliCommand } from './command.ts';
import { demoCommand } from './demo-command.ts';
import { deployCommand } from './deploy-command.ts';
import { doctorCommand } from './doctor-command.ts';
import { driftCommand } from './drift-command.ts';
import { explainCommand } from './explain-command.ts';
import { formatCommand } from './format-command.ts';
import { planCommand } from './plan-command.ts';
import { pullCommand } from './pull-command.ts';
import { simulateCommand } from './simulate-command.ts';
import { snapshotCommand } from './snapshot-command.ts';
import { validateCommand } from './validate-command.ts';

/** Every command of the command line, in the order of its help. */
export const COMMANDS: readonly CliCommand[] = [
  validateCommand,
  explainCommand,
  formatCommand,
  planCommand,
  deployCommand,
  driftCommand,
  snapshotCommand,
  pullCommand,
  doctorCommand,
  simulateCommand,
  demoCommand,
];
