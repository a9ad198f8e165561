/** Where a build tells what it is doing. */
export interface Report {
  readonly say: (text: string) => void;
  /** Run one step: its name when it begins, its time and what it made when it ends. */
  readonly step: <Result>(
    name: string,
    work: () => Result | Promise<Result>,
    outcome?: (result: Result) => string,
  ) => Promise<Result>;
}

/** A report in lines, for terminals and logs alike. */
export function lineReport(say: (text: string) => void = console.log): Report {
  return {
    say,
    async step(name, work, outcome) {
      const began = performance.now();
      say(`… ${name}`);
      const result = await work();
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      const made = outcome?.(result);
      say(`✓ ${name}: ${made ? `${made}, ` : ''}${seconds} s`);
      return result;
    },
  };
}
