import { pagesOf } from './dist.ts';

/** One page of each kind, by name; of documents one of each shape. */
export const pageKinds: readonly (readonly [kind: string, path: string])[] = [
  ['front page', '/'],
  ['list of documents', '/van-ban/'],
  ['documents of a year', '/van-ban/2022/'],
  ['documents of a kind and a year', '/van-ban/loai/nghi-quyet/2022/'],
  ['document with a programme', '/van-ban/2022/23-ctr-tu/'],
  ['document with a calendar', '/van-ban/2024/chuong-trinh-cong-tac-thang-01-nam-2024/'],
  ['document of clauses', '/van-ban/chuong-trinh-hanh-dong-thuc-hien-nghi-quyet-so-28-nq-tw/'],
  ['document that is only cited', '/van-ban/2022/28-nq-tw/'],
  ['documents whose text is lacking', '/vien-dan/'],
  ['list of bodies', '/co-quan/'],
  ['body', '/co-quan/ban-to-chuc-tinh-uy-ha-tinh/'],
  ['list of months', '/thang/'],
  ['month with tasks', '/thang/2023-04/'],
  ['month with a calendar', '/thang/2024-01/'],
  ['year', '/nam/2023/'],
  ['list of weeks', '/tuan/'],
  ['week', '/tuan/2024-w02/'],
  ['list of places', '/dia-diem/'],
  ['place', '/dia-diem/phong-hop-tang-3-vptu/'],
  ['targets', '/chi-tieu/'],
  ['search', '/tim-kiem/?q=dan%20van'],
  ['index of symbols', '/tim-kiem/so-hieu/'],
  ['data', '/du-lieu/'],
  ['about', '/gioi-thieu/'],
  ['help', '/tro-giup/'],
  ['accessibility', '/tro-nang/'],
  ['missing page', '/khong-co-trang-nay/'],
];

/** The kind of page that an address belongs to: its first folder and its depth. */
function shapeOf(path: string): string {
  const [first = '', ...rest] = path.replace(/\?.*/, '').split('/').filter(Boolean);
  return `${first}/${rest.length}`;
}

/** Shapes of the built pages of which `pageKinds` names none. */
export function missingShapes(): string[] {
  const known = new Set(pageKinds.map(([, path]) => shapeOf(path)));
  return [...new Set(pagesOf().map(shapeOf))].filter((shape) => !known.has(shape));
}
