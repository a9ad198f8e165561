import type { TaskFields } from '../../../src/domain/entities.ts';
import { kindName } from '../../../src/domain/kind.ts';
import type { Committee, MadeBodies } from './bodies.ts';
import { nameOf } from './cite.ts';
import { fields } from './fields.ts';
import { emptyMonth, two, type Spec } from './plan.ts';
import type { Random } from './random.ts';
import { capital } from './sentences.ts';

/** The programme of the government that gives its office more than two hundred tasks. */
const heavyYear = '2023';

/** Rows of a yearly programme: what its documents of the year are planned as, reviews that fall due, and the rest. */
export function makeTasks(
  spec: Spec,
  all: readonly Spec[],
  bodies: MadeBodies,
  random: Random,
): TaskFields[] {
  const committee = bodies.committees[spec.committee];
  const year = spec.period!;
  const months = new Map<number, { text: string; field: string }[]>();
  const put = (month: number, text: string, field: string) => {
    if (`${year}-${two(month)}` === emptyMonth) return;
    months.set(month, [...(months.get(month) ?? []), { text, field }]);
  };
  const own = all.filter(
    (other) => other.committee === spec.committee && !['programme', 'month', 'week'].includes(other.shape),
  );

  for (const { day, kind, subject, field } of own.filter(({ day }) => day.startsWith(year)).slice(0, 18))
    put(
      Number(day.slice(5, 7)),
      `Ban hành ${kindName(kind)} ${subject.charAt(0).toLowerCase()}${subject.slice(1)}.`,
      field.lead,
    );
  for (const age of [3, 5])
    for (const old of own.filter(({ day }) => day.startsWith(String(Number(year) - age))).slice(0, 6)) {
      const name = nameOf(old, bodies, true);
      if (name && age === 5)
        put(Number(old.day.slice(5, 7)), `Sơ kết ${two(age)} năm thực hiện ${name}.`, old.field.lead);
    }
  const wanted = spec.committee === 'uy-ban' && year === heavyYear ? 244 : random.int(34, 60);
  const forms = [
    'Cho ý kiến về việc quản lý',
    'Nghe báo cáo tình hình',
    'Thông qua Đề án',
    'Làm việc với các cơ quan về',
    'Ban hành Kế hoạch về',
    'Kiểm tra việc thực hiện',
    'Tổng kết phong trào về',
    'Tổ chức hội nghị chuyên đề về',
  ];
  for (let count = [...months.values()].flat().length; count < wanted; count++) {
    const field = random.pick(fields);
    const matter = random.chance(0.5) ? random.pick(field.topics) : random.pick(field.things);
    put(
      random.int(1, 12),
      `${random.pick(forms)} ${matter}${random.chance(0.4) ? `; ${random.pick(field.things)}` : ''}.`,
      field.lead,
    );
  }

  let row = 0;
  return [...months]
    .sort(([a], [b]) => a - b)
    .flatMap(([month, rows]) =>
      rows.map(({ text, field }, at): TaskFields => {
        row += 1;
        return {
          id: `nv-${month}-${at + 1}`,
          month: `${year}-${two(month)}`,
          ...(spec.committee === 'uy-ban' && { number: String(row), whenAsWritten: `Tháng ${month}` }),
          text: capital(text),
          ...partners(committee, field, bodies, random, wanted > 200),
        };
      }),
    );
}

/** Who leads a task and who works with them. */
function partners(committee: Committee, field: string, bodies: MadeBodies, random: Random, heavy: boolean) {
  const lead = bodies.lead(committee, field);
  const ids = heavy && random.chance(0.9) ? [committee.office] : [lead];
  if (random.chance(0.35)) ids.push(...random.some(bodies.under(committee), random.int(1, 2)));
  if (random.chance(0.3)) ids.push(committee.office);
  const lists = [...new Set(ids)];
  const joint = random.chance(0.25)
    ? random.some(bodies.under(committee), 2).filter((id) => !lists.includes(id))
    : [];
  const written = (list: readonly string[]) => list.map((id) => bodies.shortOf(id)).join(', ');
  return {
    bodies: lists,
    bodiesAsWritten: written(lists),
    ...(joint.length > 0 && { joint, jointAsWritten: written(joint) }),
  };
}

/** The second edition of a programme: tasks moved, dropped, reworded and added. */
export function changeTasks(tasks: readonly TaskFields[], random: Random): TaskFields[] {
  const year = tasks[0]!.month!.slice(0, 4);
  const kept = tasks.flatMap((task, at): TaskFields[] => {
    const month = Number(task.month!.slice(5));
    if (at % 11 === 3) return [];
    if (at % 7 === 2) return [{ ...task, month: `${year}-${two(Math.min(12, month + random.int(1, 3)))}` }];
    if (at % 9 === 4)
      return [
        {
          ...task,
          text: task.text.replace(/\.$/u, ` ${random.pick(['(bổ sung)', 'năm', 'giai đoạn mới'])} ${year}.`),
        },
      ];
    return [task];
  });
  const added = random
    .some(tasks, 4)
    .map((task) => ({ ...task, month: `${year}-10`, text: `Xử lý các nội dung phát sinh: ${task.text}` }));
  const counts = new Map<string, number>();
  return [...kept, ...added]
    .sort((a, b) => (a.month! < b.month! ? -1 : a.month! > b.month! ? 1 : 0))
    .map((task) => {
      const at = (counts.get(task.month!) ?? 0) + 1;
      counts.set(task.month!, at);
      return { ...task, id: `nv-${Number(task.month!.slice(5))}-${at}` };
    });
}
