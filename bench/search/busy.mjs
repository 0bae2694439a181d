import { availableParallelism, loadavg } from 'node:os';

/** A sentence when the machine had other work than the measurement, which makes times longer than they are. */
export function busy() {
  const [load] = loadavg();
  const processors = availableParallelism();
  return load <= processors + 0.5
    ? []
    : [
        `The machine is busy (load ${load.toFixed(1)} on ${processors} processors): times are too long; ratios say more.`,
      ];
}
