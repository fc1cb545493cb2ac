// Adds up Vitest's JSON reports: 'N passed, N failed', and fails where a test did or none ran.
import { existsSync, readFileSync } from 'node:fs';

const reports = process.argv
  .slice(2)
  .filter((file) => existsSync(file))
  .map((file) => JSON.parse(readFileSync(file, 'utf8')));

/** A file that could not even be loaded has no tests; it counts as one that failed. */
const isBroken = ({ status, assertionResults }) =>
  status === 'failed' && assertionResults.length === 0;

const total = (count) => reports.reduce((sum, report) => sum + count(report), 0);
const passed = total((report) => report.numPassedTests);
const failed = total(
  (report) => report.numFailedTests + report.testResults.filter(isBroken).length,
);

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = passed === 0 || failed > 0 ? 1 : 0;
