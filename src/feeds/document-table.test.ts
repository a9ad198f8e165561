import { expect, test } from 'vitest';
import { makeRoutes } from '../domain/routes.ts';
import { documentTable } from './document-table.ts';

test('a list says what tells documents apart, and nothing where it is unknown', () => {
  const held = {
    ...{ id: '2022/23-ctr-tu', held: true, symbol: '23-CTr/TU', kind: 'programme' as const },
    ...{
      subject: 'Công tác trọng tâm',
      issuedOn: '2022-12-29',
      issuers: ['tinh-uy', 'uy-ban'],
      title: 'Chương trình',
    },
  };
  const cited = { id: 'dieu-le', held: false, issuers: [], issuerAsCited: 'Đại hội', title: 'Điều lệ, Đảng' };
  expect(documentTable([held, cited], makeRoutes('/vk/'))).toBe(
    '\uFEFFid,held,symbol,kind,subject,issuedOn,issuers,issuerAsCited,title,url\r\n' +
      '2022/23-ctr-tu,true,23-CTr/TU,programme,Công tác trọng tâm,2022-12-29,tinh-uy; uy-ban,,Chương trình,/vk/van-ban/2022/23-ctr-tu/\r\n' +
      'dieu-le,false,,,,,,Đại hội,"Điều lệ, Đảng",/vk/van-ban/dieu-le/\r\n',
  );
});
