/**
 * The rules of the transport contract as a test suite, for the transports of this library and for anybody's own.
 *
 * With a runner such as vitest or node:test, call {@link registerCompliance}; without one, run {@link COMPLIANCE_CASES}.
 *
 * @packageDocumentation
 */
import { LINK_CASES, type TransportCase } from './link-cases.js';
import { LISTENING_CASES } from './listening-cases.js';
import type { TransportSetup } from './setup.js';

export { ComplianceFailure } from './check.js';
export type { TransportCase } from './link-cases.js';
export {
  type LinkedPair,
  type ListeningSetup,
  listeningSetup,
  type TransportSetup,
} from './setup.js';

/** All rules. Those about listeners pass by themselves for a transport without any. */
export const COMPLIANCE_CASES: readonly TransportCase[] = [...LINK_CASES, ...LISTENING_CASES];

/** The two functions of a test runner that the suite needs. */
export interface TestRunner {
  describe(name: string, define: () => void): unknown;
  it(name: string, test: () => Promise<void>): unknown;
}

/** Registers every rule as a test. */
export function registerCompliance(setup: TransportSetup, { describe, it }: TestRunner): void {
  describe(`transport ${setup.name}`, () => {
    for (const { name, run } of COMPLIANCE_CASES) it(name, () => run(setup));
  });
}
