import type { ActiveFaults } from './faults/active-faults.ts';
import type { SimulatorSettings } from './settings.ts';
import type { InstanceState } from './state/instance-state.ts';

/** What every handler works on. */
export interface SimulatorContext {
  readonly state: InstanceState;
  readonly settings: SimulatorSettings;
  readonly faults: ActiveFaults;
  readonly clock: () => number;
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** How many pulls were answered; an order that is shuffled depends on it. */
  pulls: number;
}
