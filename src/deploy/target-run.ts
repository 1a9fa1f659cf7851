import type { Plan, PushMode } from '../plan/plan.ts';
import { planWorkspaces } from '../plan/plan-workspaces.ts';
import { isSettings } from './bundle.ts';
import { buildExpectation, type Expectation } from './expectation.ts';
import { type LiveState, readLiveState, toWorkspace } from './live-state.ts';
import type { DeployPorts, DeployTarget } from './ports.ts';
import type { LockClaim } from './records-port.ts';
import type { DeployRequest } from './request.ts';

const MINUTE = 60_000;

/** The backup that the way back stands on is not there any more. */
class MissingBackupError extends Error {
  override readonly name = 'MissingBackupError';
  readonly kind = 'missing-backup';
  readonly remedy = 'Start a new deployment; this one cannot be resumed.';
}

/** One target of one deployment: what its steps ask about. All of it follows from the backup, so a resumed run knows the same. */
export class TargetRun {
  readonly request: DeployRequest;
  readonly target: DeployTarget;
  readonly ports: DeployPorts;
  readonly mode: PushMode;
  #before: LiveState | undefined;
  #expectation: Expectation | undefined;
  #plan: Plan | undefined;

  constructor(request: DeployRequest, target: DeployTarget, ports: DeployPorts) {
    this.request = request;
    this.target = target;
    this.ports = ports;
    this.mode = request.mode ?? 'partial';
  }

  get backupId(): string {
    return `${this.request.id}-${this.target.name}`;
  }

  get now(): string {
    return new Date(this.ports.now()).toISOString();
  }

  /** The target as it is now. */
  async pull(): Promise<LiveState> {
    const { xano, workspace, branch } = this.target;
    return readLiveState(await xano.pullMultidoc(workspace, { branch }));
  }

  /** The target as it was when it was backed up. */
  async before(): Promise<LiveState> {
    if (this.#before === undefined) {
      const text = await this.ports.backups.read(this.backupId);
      if (text === undefined) throw new MissingBackupError(`There is no backup "${this.backupId}".`);
      this.#before = readLiveState(text);
    }
    return this.#before;
  }

  async expectation(): Promise<Expectation> {
    this.#expectation ??= buildExpectation(
      this.request.bundle,
      await this.before(),
      this.mode,
      this.target.switches,
    );
    return this.#expectation;
  }

  async plan(): Promise<Plan> {
    if (this.#plan === undefined) {
      const before = [...(await this.before()).objects.values()];
      const { objects } = await this.expectation();
      const replaced = new Set(objects.map((object) => object.key));
      // Settings of the target stay what they are, unless the bundle brings them.
      const settings = before.filter((object) => isSettings(object) && !replaced.has(object.key));
      this.#plan = planWorkspaces(
        toWorkspace(before.map(({ text }) => text)),
        toWorkspace([...settings, ...objects].map(({ text }) => text)),
        { mode: this.mode },
      );
    }
    return this.#plan;
  }

  claim(): LockClaim {
    const now = this.ports.now();
    const expires = now + (this.request.lockMinutes ?? 60) * MINUTE;
    return {
      owner: this.request.id,
      at: new Date(now).toISOString(),
      expiresAt: new Date(expires).toISOString(),
    };
  }
}

/** What Xano calls our modes. */
export const XANO_MODES = {
  partial: 'partial',
  sync: 'sync',
  delete: 'sync-and-delete',
} as const satisfies Record<PushMode, string>;
