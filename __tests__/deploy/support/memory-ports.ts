import type { Backups } from '../../../src/deploy/backups.ts';
import type { Journal, JournalEntry } from '../../../src/deploy/journal.ts';
import type { RecordStore } from '../../../src/records/record-store.ts';

/** A store that forgets; what comes out is never what went in, as with a real one. */
export class MemoryStore implements RecordStore {
  readonly records = new Map<string, string>();

  async readJson(name: string): Promise<unknown> {
    const text = this.records.get(name);
    return text === undefined ? undefined : JSON.parse(text);
  }

  async writeJson(name: string, value: unknown): Promise<void> {
    this.records.set(name, JSON.stringify(value));
  }

  async createExclusive(name: string, value: unknown): Promise<boolean> {
    if (this.records.has(name)) return false;
    await this.writeJson(name, value);
    return true;
  }
}

export class MemoryBackups implements Backups {
  readonly texts = new Map<string, string>();

  async write(id: string, text: string): Promise<void> {
    this.texts.set(id, text);
  }

  async read(id: string): Promise<string | undefined> {
    return this.texts.get(id);
  }
}

/** What a process sees that is killed: nothing of ours comes after it. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

export interface Kill {
  /** Which append it is, from 1. */
  readonly at: number;
  /** Whether the entry has reached the disk. */
  readonly kept: boolean;
}

export class MemoryJournal implements Journal {
  readonly entries: JournalEntry[] = [];
  readonly #kill: Kill | undefined;
  #appends = 0;

  constructor(entries: readonly JournalEntry[] = [], kill?: Kill) {
    this.entries.push(...entries);
    this.#kill = kill;
  }

  async append(entry: JournalEntry): Promise<void> {
    this.#appends += 1;
    const isKilled = this.#appends === this.#kill?.at;
    if (!isKilled || this.#kill?.kept === true) this.entries.push(structuredClone(entry));
    if (isKilled) throw new Killed(`Killed at append ${this.#appends}.`);
  }

  async read(): Promise<readonly JournalEntry[]> {
    return structuredClone(this.entries);
  }

  /** `target step status`, in order. */
  get lines(): readonly string[] {
    return this.entries.map(
      ({ target, step, status }) => `${target === '' ? '*' : target} ${step} ${status}`,
    );
  }
}
