import type { Field } from './fields.ts';
import type { Random } from './random.ts';
import { communeName, ends, findings, manners, openings, verbs } from './words.ts';

/** One sentence of a directive on a field: who does what where, how and what for. */
export function sentence(random: Random, field: Field, year: number): string {
  const thing = () => random.pick(field.things);
  const shapes = [
    () =>
      `${random.pick(openings)} ${random.pick(verbs)} ${thing()} ${random.pick(manners)}; ${random.pick(ends)}.`,
    () =>
      `${random.pick(openings)} ${random.pick(verbs)} ${thing()} và ${random.pick(verbs)} ${thing()} tại ${places(random)}, ${random.pick(manners)}.`,
    () =>
      `Giao cơ quan chủ trì ${random.pick(verbs)} ${thing()}, hoàn thành trong quý ${random.pick(['I', 'II', 'III', 'IV'])} năm ${year + random.int(0, 2)}; ${random.pick(ends)}.`,
    () =>
      `Mỗi xã, phường lựa chọn ít nhất ${two(random.int(1, 9))} ${random.pick(['mô hình', 'tổ tự quản', 'công trình', 'tuyến đường'])} gắn với ${thing()}, ${random.pick(manners)}.`,
    () =>
      `${capital(random.pick(verbs))} ${thing()} ở ${places(random)} với kinh phí ${random.int(2, 480)},${random.int(1, 9)} tỷ đồng, ${random.pick(manners)}, ${random.pick(ends)}.`,
  ];
  return random.pick(shapes)();
}

/** A target with its share and year. */
export function target(random: Random, field: Field, year: number): string {
  return `Đến năm ${year + random.int(1, 6)}, phấn đấu ${random.int(50, 100)}% ${random.pick(field.counts)}; ${random.pick(ends)}.`;
}

/** A sentence of an assessment. */
export function finding(random: Random, field: Field): string {
  const words = random.pick(findings).replace('{}', random.pick(field.things));
  return random.chance(0.5)
    ? `${words}, nhất là tại ${places(random)}.`
    : `${words}; toàn địa bàn đã thực hiện ${random.int(12, 980)} lượt, ${random.pick(['tăng', 'giảm'])} ${random.int(2, 40)}% so với cùng kỳ.`;
}

const places = (random: Random): string =>
  `${random.pick(['xã', 'các xã', 'phường', 'thị trấn'])} ${communeName(random.int(0, 1100))}`;
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
const two = (value: number): string => String(value).padStart(2, '0');
