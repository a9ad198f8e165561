import { readFileSync } from 'node:fs';

/** Watch the processes that this one starts; `stop` tells the most memory in MB that one of them has had. */
export function mostMemoryOfChildren(): { readonly stop: () => number } {
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, ...children().map(memoryOf));
  }, 50);
  return {
    stop: () => {
      clearInterval(watch);
      return most;
    },
  };
}

function children(): string[] {
  try {
    return readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').split(' ').filter(Boolean);
  } catch {
    return []; // Only Linux tells.
  }
}

function memoryOf(id: string): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Seconds that a processor has worked for this process and for those that it started. */
export function processorSeconds(): { readonly own: number; readonly children: number } {
  const { user, system } = process.cpuUsage();
  let ticks = [0, 0];
  try {
    ticks = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .slice(13, 15)
      .map(Number);
  } catch {
    // Only Linux tells.
  }
  return { own: (user + system) / 1e6, children: (ticks[0]! + ticks[1]!) / 100 };
}
