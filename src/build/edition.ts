import { caseFingerprint, caseId } from './start-case.ts';

/** Changes with the case and with the model: what a browser kept from another edition is computed anew. */
export async function edition(): Promise<string> {
  return `${caseId}-${(await caseFingerprint()).slice(0, 12)}`;
}
