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
