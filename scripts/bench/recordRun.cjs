// Loaded by n8n as an external hook: writes how long each node took and the most memory n8n's process has held.
const { writeFileSync } = require('node:fs');

/** Milliseconds and item count per node, as n8n itself measured them. */
function timesOf(runData) {
  return Object.fromEntries(
    Object.entries(runData).map(([name, runs]) => {
      const items = (runs[0].data?.main ?? []).reduce((sum, list) => sum + (list?.length ?? 0), 0);
      return [name, { ms: runs[0].executionTime, items, error: runs[0].error?.message }];
    }),
  );
}

module.exports = {
  workflow: {
    postExecute: [
      async (run) => {
        const nodes = timesOf(run.data.resultData.runData);
        const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
        writeFileSync(
          process.env.BENCH_RESULT,
          JSON.stringify({ nodes, peakMb, error: run.data.resultData.error?.message }),
        );
        // n8n prints the whole run at its end, which would take longer than the run
        run.data.resultData.runData = {};
      },
    ],
  },
};
