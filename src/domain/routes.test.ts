import { expect, test } from 'vitest';
import { makeRoutes } from './routes.ts';

test.each(['/', '/van-kien/'])('every address lies below %o', (base) => {
  const routes = makeRoutes(base);
  const all = [
    routes.home,
    routes.documents,
    routes.document('2022/23-ctr-tu', 'ii-3'),
    routes.documentPdf('2022/23-ctr-tu'),
    routes.body('tinh-uy-ha-tinh'),
    routes.month('2024-01'),
    routes.week('2024-w02'),
    routes.monthTable('2024-01'),
    routes.place('nha-quoc-hoi'),
    routes.placeCalendar('nha-quoc-hoi'),
    routes.calendar,
    routes.year('2023'),
    routes.search('a&b?c'),
    routes.dataFile('van-ban.json'),
    routes.picture(routes.month('2024-01')),
  ];
  for (const address of all) expect(address.startsWith(base)).toBe(true);
  expect(all.join(' ')).not.toContain('//');
});

test('addresses are those of the design', () => {
  const routes = makeRoutes('/');
  expect(routes.document('2022/23-ctr-tu', 'ii-3')).toBe('/van-ban/2022/23-ctr-tu/#ii-3');
  expect(routes.documentPdf('2022/23-ctr-tu')).toBe('/van-ban/2022/23-ctr-tu.pdf');
  expect(routes.monthCalendar('2024-01')).toBe('/thang/2024-01.ics');
  expect(routes.search('nghị quyết')).toBe('/tim-kiem/?q=ngh%E1%BB%8B%20quy%E1%BA%BFt');
  expect(routes.picture(routes.home)).toBe('/anh/trang-dau.png');
  expect(routes.picture(routes.document('2022/23-ctr-tu'))).toBe('/anh/van-ban/2022/23-ctr-tu.png');
});
