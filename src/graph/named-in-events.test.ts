import { describe, expect, test } from 'vitest';
import type { Body, Citation } from '../domain/entities.ts';
import { eventsNamingBodies } from './named-in-events.ts';
import { event, graph } from './programme.fixture.ts';

const body = (id: string, name: string, aliases: string[], parent?: string): Body => ({
  ...{ id, name, aliases, kind: 'party-agency', members: [] },
  ...(parent && { parent }),
});

const bodies = new Map(
  [
    body('tinh-uy', 'Tỉnh ủy Hà Tĩnh', ['Tỉnh ủy']),
    body('thuong-truc', 'Thường trực Tỉnh ủy Hà Tĩnh', ['Thường trực Tỉnh ủy'], 'tinh-uy'),
    body('phu-nu', 'Hội Liên hiệp Phụ nữ tỉnh Hà Tĩnh', ['Hội Liên hiệp Phụ nữ tỉnh'], 'tinh-uy'),
    body('van-phong', 'Văn phòng Tỉnh ủy Hà Tĩnh', ['Văn phòng Tỉnh ủy', 'VPTU'], 'tinh-uy'),
    body('ban-to-chuc', 'Ban Tổ chức Tỉnh ủy Hà Tĩnh', ['Ban Tổ chức'], 'tinh-uy'),
    body('ban-to-chuc-khac', 'Ban Tổ chức Huyện ủy Vĩnh Hòa', ['Ban Tổ chức'], 'huyen-uy'),
  ].map((each) => [each.id, each]),
);

const named = (text: string, hosts: string[] = [], citations: Citation[] = []) => {
  const entry = event('2024-01-05', 1, hosts, { text });
  const found = eventsNamingBodies({
    ...graph,
    bodies,
    events: [entry],
    citationsFrom: new Map([[entry.document, citations]]),
  });
  return [...found.keys()];
};

describe('an entry names a body', () => {
  test.each([
    ['Thường trực Tỉnh ủy làm việc Hội Liên hiệp Phụ nữ tỉnh.', ['thuong-truc', 'phu-nu']],
    ['THƯỜNG TRỰC TỈNH ỦY giao ban tuần.', ['thuong-truc']],
    ['Làm việc với Ban Tổ chức.', ['ban-to-chuc']],
  ])('%s', (text, ids) => {
    expect(named(text)).toEqual(ids);
  });
});

describe('is not taken for one that takes part', () => {
  test.each([
    ['its host', 'Thường trực Tỉnh ủy giao ban.', ['thuong-truc']],
    ['one that something belongs to', 'Hoạt động các đoàn công tác của Thường trực Tỉnh ủy.', []],
    ['a person', 'Đ/c Phó Bí thư Thường trực Tỉnh ủy dự Hội nghị.', []],
    ['a name without its marks', 'Thuong truc Tinh uy giao ban.', []],
    ['a part of a longer word', 'Hội nghị Tỉnh ủyy.', []],
    ['an abbreviation', 'VPTU trực.', []],
  ])('%s', (_, text, hosts) => {
    expect(named(text, hosts)).toEqual([]);
  });

  test('one within a citation', () => {
    const text = 'Sơ kết Nghị quyết số 05-NQ/TU, Thường trực Tỉnh ủy ban hành.';
    const citation = { section: 'lich-1', start: 7, end: 50 } as Citation;
    expect(named(text)).toEqual(['thuong-truc']);
    expect(named(text, [], [citation])).toEqual([]);
  });
});
