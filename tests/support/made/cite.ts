import { dayTitle } from '../../../src/domain/day.ts';
import { kindName } from '../../../src/domain/kind.ts';
import type { MadeBodies } from './bodies.ts';
import type { Spec } from './plan.ts';

/** How a text names another: `Nghị quyết số 12-NQ/TU, ngày 05/3/2020 của … về …`; nothing where it has no number. */
export function nameOf(spec: Spec, { committees }: MadeBodies, withSubject: boolean): string | undefined {
  if (!spec.symbol || spec.lost) return undefined;
  const { cited } = committees[spec.committee];
  const subject = withSubject ? ` về ${plain(spec.subject)}` : '';
  return `${kindName(spec.kind)} số ${spec.symbol}, ngày ${dayTitle(spec.day)} của ${cited}${subject}`;
}

/** The subject as printed, with the document that it carries out or reviews. */
export function subjectOf(spec: Spec, bodies: MadeBodies): string {
  const [first] = spec.cites;
  const name = first && nameOf(first.to, bodies, true);
  if (!name) return spec.subject;
  if (spec.kind === 'action-programme' || (spec.kind === 'plan' && first.relation === 'implements'))
    return `Thực hiện ${name}`;
  if (first.relation === 'reviews') return `Về việc tiếp tục thực hiện ${name}`;
  if (first.relation === 'amends') return `Sửa đổi, bổ sung một số điều của ${name}`;
  return spec.subject;
}

/** A subject behind "về". */
const plain = (subject: string): string =>
  subject.replace(/^(?:Về |Ban hành |Thực hiện )/u, (word) => (word === 'Về ' ? '' : word.toLowerCase()));
