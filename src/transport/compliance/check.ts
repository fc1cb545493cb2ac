import { CstaError } from '../../model/errors.js';

/** A transport that breaks a rule of the contract. */
export class ComplianceFailure extends Error {
  static {
    ComplianceFailure.prototype.name = 'ComplianceFailure';
  }
}

/** @throws ComplianceFailure if the condition does not hold */
export function check(condition: boolean, rule: string): void {
  if (!condition) throw new ComplianceFailure(rule);
}

/** @throws ComplianceFailure if an error is not one of the library's, with one of these codes */
export function checkCode(error: unknown, codes: readonly string[], rule: string): void {
  if (error instanceof CstaError && codes.includes(error.code)) return;
  const got = error instanceof CstaError ? `${error.name} ${error.code}` : String(error);
  throw new ComplianceFailure(`${rule}: expected ${codes.join(' or ')}, got ${got}`, {
    cause: error,
  });
}

/** What a promise rejects with. */
export async function rejectionOf(promise: Promise<unknown>, rule: string): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new ComplianceFailure(`${rule}: it was not refused`);
}

/** Resolves once everything has had a turn: promises, and whatever the network has ready. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** Whether a promise is still open after everything has had a turn. */
export async function isPending(promise: Promise<unknown>): Promise<boolean> {
  const open = Symbol('open');
  const first = await Promise.race([promise.catch(() => undefined), turn().then(() => open)]);
  return first === open;
}
