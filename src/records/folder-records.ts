import * as z from 'zod';
import { FolderLock } from './folder-lock.ts';
import type { RecordStore } from './record-store.ts';
import { deployedStateSchema, proofSchema, type Records, RecordsError, receiptSchema } from './records.ts';

/** Records in a folder: for one machine, a shared disk, or tests. */
export function createFolderRecords(store: RecordStore): Records {
  const read = async <T>(name: string, schema: z.ZodType<T>): Promise<T | undefined> => {
    const value = await store.readJson(name);
    return value === undefined ? undefined : schema.parse(value);
  };
  const locked = (target: string): FolderLock => new FolderLock(store, target);
  return {
    readProof: (target, digest) => attempt('read', () => read(proofName(target, digest), proofSchema)),
    writeProof: (proof) =>
      attempt('write', () => store.writeJson(proofName(proof.target, proof.bundleDigest), proof)),
    readDeployed: (target) => attempt('read', () => read(deployedName(target), deployedStateSchema)),
    writeDeployed: (state) => attempt('write', () => store.writeJson(deployedName(state.target), state)),
    readReceipt: (id) => attempt('read', () => read(receiptName(id), receiptSchema)),
    writeReceipt: (receipt) => attempt('write', () => store.writeJson(receiptName(receipt.id), receipt)),
    acquireLock: (target, claim) => attempt('write', () => locked(target).acquire(claim)),
    renewLock: (target, claim) => attempt('write', () => locked(target).acquire(claim)),
    releaseLock: (target, owner) => attempt('write', () => locked(target).release(owner)),
  };
}

function proofName(target: string, digest: string): string {
  return `proofs/${encodeURIComponent(target)}/${encodeURIComponent(digest)}`;
}

function deployedName(target: string): string {
  return `deployed/${encodeURIComponent(target)}`;
}

function receiptName(id: string): string {
  return `receipts/${encodeURIComponent(id)}`;
}

async function attempt<T>(what: 'read' | 'write', act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof RecordsError) throw error;
    const [issue] = error instanceof z.ZodError ? error.issues : [];
    const why =
      issue === undefined
        ? error instanceof Error
          ? error.message
          : String(error)
        : `A record is not what it should be: "${issue.path.map(String).join('.')}": ${issue.message}.`;
    throw new RecordsError(
      `The records cannot be ${what === 'read' ? 'read' : 'written'}. ${why}`,
      'Correct the place of the records and the rights to write there: without records nothing is deployed.',
      error,
    );
  }
}
