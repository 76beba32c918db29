// How a morning run starts: by hand, and by the clock.
import { NODE } from './nodeTypes.mjs';

/** Weekdays at eight, in the workflow's time zone, and the button in the editor. */
export function placeStarts(flow, [x, y], { cron = '0 8 * * 1-5', name = 'Every weekday at 8' } = {}) {
  return [
    flow.node('Run now', ...NODE.manual, [x, y]),
    flow.node(name, ...NODE.schedule, [x, y + 176], {
      rule: { interval: [{ field: 'cronExpression', expression: cron }] },
    }),
  ];
}
