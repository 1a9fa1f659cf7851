import type { DeployReport } from './deploy-report.ts';

const DEPLOY_VERSION = 1;

/** For programs. Without `status` it was not begun, and `failures` say why. */
export function renderDeployJson({ result, failures }: DeployReport): string {
  return `${JSON.stringify({ version: DEPLOY_VERSION, ...result, failures }, undefined, 2)}\n`;
}
