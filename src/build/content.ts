import { formatProblem, type Problem } from '../domain/problem.ts';

/** A build that cannot go on; what was wrong has been told already. */
export class BuildStopped extends Error {}

/** Every problem as people read it, the gravest last, where the eye falls on a terminal. */
export function listProblems(problems: readonly Problem[]): string {
  const of = (severity: Problem['severity']) =>
    problems
      .filter((problem) => problem.severity === severity)
      .map((problem) => `${severity}: ${formatProblem(problem)}`);
  return [...of('warning'), ...of('error')].join('\n\n');
}

/** `2 errors, 1 warning`; notes are not counted. */
export function countProblems(problems: readonly Problem[]): string {
  const count = (severity: Problem['severity']) => {
    const found = problems.filter((problem) => problem.severity === severity).length;
    return `${found} ${severity}${found === 1 ? '' : 's'}`;
  };
  return `${count('error')}, ${count('warning')}`;
}

/** Whether nothing may be published while these stand. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
