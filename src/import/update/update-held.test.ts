import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importFile } from '../import-files.ts';
import type { ImportOptions } from '../imported.ts';
import { reportImport } from '../report.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'van-kien-update-'));
  cpSync('src/content/co-quan', join(root, 'src/content/co-quan'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const text = `TỈNH ỦY HÀ TĨNH
Số 07-TB/TU
ĐẢNG CỘNG SẢN VIỆT NAM
Hà Tĩnh, ngày 05 tháng 3 năm 2024

THÔNG BÁO
Kết luận của Thường trực Tỉnh ủy
-----
I- ĐÁNH GIÁ CHUNG
Giao các cơ quan thực hiện tốt.
II- NHIỆM VỤ
Giao Ban Tổ chức Tỉnh ủy chủ trì.
Nơi nhận:
- Ban Tổ chức Tỉnh ủy,
- Sở Địa chất,
- Lưu Văn phòng Tỉnh ủy.
T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ
Nguyễn Văn An
`;

const target = 'src/content/van-ban/2024/07-tb-tu.mdx';
const read = () => readFileSync(join(root, target), 'utf8');

function edit(...changes: (readonly [string, string])[]): string {
  const edited = changes.reduce((mdx, [from, to]) => {
    expect(mdx).toContain(from);
    return mdx.replace(from, to);
  }, read());
  writeFileSync(join(root, target), edited);
  return edited;
}

async function run(source: string, options: Partial<ImportOptions> = { update: true }, name = 'nguon.txt') {
  writeFileSync(join(root, name), source);
  return importFile(join(root, name), { root, dryRun: false, ...options });
}

test('the same source, and nobody edited it: nothing changes', async () => {
  await run(text, {});
  const before = read();
  expect((await run(text)).status).toBe('unchanged');
  expect(read()).toBe(before);
});

test('the same source after edits: all of them stay, with their comments', async () => {
  await run(text, {});
  const edited = edit(
    ['access: intranet', '# đã được phép\naccess: public'],
    ['subject: Kết luận của Thường trực Tỉnh ủy', 'subject: Kết luận phiên họp tháng 3 # theo sổ'],
    ['Giao các cơ quan thực hiện tốt.', 'Giao các cơ quan thực hiện thật tốt.'],
  );
  const { status, update } = await run(text);
  expect(status).toBe('unchanged');
  expect(update?.kept.map(({ path }) => path)).toEqual(['subject', 'body']);
  expect(read()).toBe(edited);
});

test('a body that came into the registry is filled in, beside edits', async () => {
  await run(text, {});
  edit(['access: intranet', 'access: public'], ['name: Nguyễn Văn An', 'name: Nguyễn Văn Ân']);
  writeFileSync(
    join(root, 'src/content/co-quan/so-dia-chat.yaml'),
    'name: Sở Địa chất\nkind: state\naliases: []\nmembers: []\n',
  );
  const { status, update } = await run(text);
  expect(status).toBe('updated');
  expect(update?.changed).toEqual(['recipients']);
  expect(read()).toContain('- so-dia-chat');
  expect(read()).toContain('access: public');
  expect(read()).toContain('name: Nguyễn Văn Ân');
});

test('what an older importer left out or read worse is mended where nobody edited it', async () => {
  await run(text, {});
  // As if the importer of that day had found no place and another subject: its record says so.
  const { recordDraft } = await import('../draft-record.ts');
  const { parse } = await import('yaml');
  const { splitFrontMatter } = await import('../../markdown/front-matter.ts');
  const old = read()
    .replace('place: Hà Tĩnh\n', '')
    .replace('subject: Kết luận của Thường trực Tỉnh ủy', 'subject: Kết luận');
  const fields = parse(splitFrontMatter(old).yaml!) as Parameters<typeof recordDraft>[0];
  const record = recordDraft(fields, old.slice(old.indexOf('\n---\n') + 5));
  writeFileSync(join(root, target), old.replace(/draft: .*/, `draft: ${record}`));
  edit(['position: PHÓ BÍ THƯ', 'position: BÍ THƯ']);
  const { status, update } = await run(text);
  expect(status).toBe('updated');
  expect(update?.changed).toEqual(['subject', 'place']);
  expect(read()).toContain('issuedOn: 2024-03-05\nplace: Hà Tĩnh\n');
  expect(read()).toContain('subject: Kết luận của Thường trực Tỉnh ủy');
  expect(read()).toContain('position: BÍ THƯ');
});

test('heads of a table that an older importer did not read come in, and those that a person wrote stay', async () => {
  const programme = text.replace(
    'Giao Ban Tổ chức Tỉnh ủy chủ trì.',
    ['TT', 'NỘI DUNG', 'CƠ QUAN CHỦ TRÌ', 'THỜI GIAN', '1', 'Sơ kết nghị quyết.', 'Ban Tổ chức Tỉnh ủy']
      .concat(['Quý I', '2', 'Tổng kết công tác năm.', 'Văn phòng Tỉnh ủy', 'Quý IV'])
      .join('\n'),
  );
  await run(programme, {});
  const written = read();
  const heads = 'heads:\n  tasks:\n    number: TT\n    when: Thời gian\n    text: Nội dung\n';
  expect(written).toContain(`${heads}    bodies: Cơ quan chủ trì\n`);

  const old = written.replace(/heads:\n(?: .*\n)+/, '').replace(/ heads:[0-9a-f]{8}/, '');
  writeFileSync(join(root, target), old);
  expect((await run(programme)).update?.changed).toEqual(['heads']);
  expect(read()).toBe(written);

  const edited = edit(['when: Thời gian', 'when: Hạn trình']);
  const better = programme.replace('CƠ QUAN CHỦ TRÌ', 'CƠ QUAN THỰC HIỆN');
  expect((await run(better)).update?.kept).toMatchObject([{ path: 'heads.tasks.when' }]);
  expect(read()).toContain(`when: Hạn trình\n    text: Nội dung\n    bodies: Cơ quan thực hiện\n`);
  expect(edited).not.toContain('Cơ quan thực hiện');
});

test('a changed source: its changes come in, edits stay, the new source lies beside', async () => {
  await run(text, {});
  edit(['access: intranet', 'access: public'], ['thực hiện tốt.', 'thực hiện thật tốt.']);
  const better = text
    .replace('Giao Ban Tổ chức Tỉnh ủy chủ trì.', 'Giao Ban Tổ chức Tỉnh ủy chủ trì, phối hợp.')
    .replace('- Sở Địa chất,\n', '- Ban Nội chính Tỉnh ủy,\n- Sở Địa chất,\n');
  const { status, update } = await run(better);
  expect(status).toBe('updated');
  expect(update?.changed).toEqual(['recipients', 'body']);
  expect(read()).toContain('Giao các cơ quan thực hiện thật tốt.');
  expect(read()).toContain('Giao Ban Tổ chức Tỉnh ủy chủ trì, phối hợp.');
  expect(read()).toContain('ban-noi-chinh-tinh-uy-ha-tinh');
  expect(read()).toContain('access: public');
  expect(readFileSync(join(root, target.replace('.mdx', '.txt')), 'utf8')).toBe(better);
  expect((await run(better)).status).toBe('unchanged');
});

test('a conflict is told with both sides, and nothing is written', async () => {
  await run(text, {});
  const edited = edit(
    ['thực hiện tốt.', 'thực hiện thật tốt.'],
    ['name: Nguyễn Văn An', 'name: Nguyễn Văn Ân'],
  );
  const better = text.replace('thực hiện tốt.', 'thực hiện ngay.').replace('Nguyễn Văn An', 'Nguyễn Văn Anh');
  const result = await run(better);
  expect(result.status).toBe('failed');
  expect(result.update?.conflicts.map(({ path }) => path)).toEqual(['signatories[0].name', 'body']);
  expect(result.problem?.message).toContain('in 2 places');
  const report = reportImport(result);
  expect(report).toContain('Người ký 1, Họ tên');
  expect(report).toContain('Lời văn');
  for (const side of ['Nguyễn Văn Ân', 'Nguyễn Văn Anh', 'thực hiện thật tốt.', 'thực hiện ngay.'])
    expect(report).toContain(side);
  expect(read()).toBe(edited);
  expect(readFileSync(join(root, target.replace('.mdx', '.txt')), 'utf8')).toBe(text);

  const kept = await run(better, { update: true, keepEdits: true });
  expect(kept.status).toBe('updated');
  // What the source says otherwise is told now or never: the next update begins with this one.
  for (const side of ['theo --keep-edits', 'Nguyễn Văn Anh', 'thực hiện ngay.'])
    expect(reportImport(kept)).toContain(side);
  expect(read()).toContain('name: Nguyễn Văn Ân');
  expect(read()).toContain('thực hiện thật tốt.');
});

test('comments and layout of rows stay when the list gets longer or shorter', async () => {
  await run(text, {});
  edit(['  - text: Sở Địa chất,\n', '  # hỏi lại tên\n  - text:   Sở Địa chất,   # sở mới\n']);
  const better = text.replace(
    '- Ban Tổ chức Tỉnh ủy,\n',
    '- Ban Nội chính Tỉnh ủy,\n- Ban Dân vận Tỉnh ủy,\n',
  );
  const { status, update } = await run(better);
  expect([status, update?.conflicts]).toEqual(['updated', []]);
  expect(read()).toContain('  # hỏi lại tên\n  - text:   Sở Địa chất,   # sở mới\n');
  expect(read()).toContain('Ban Dân vận Tỉnh ủy');
  expect(read()).not.toContain('text: Ban Tổ chức');
});

test('a dry run tells what would change and writes nothing', async () => {
  await run(text, {});
  const before = read();
  const result = await run(text.replace('chủ trì.', 'chủ trì ngay.'), { update: true, dryRun: true });
  expect(result).toMatchObject({ status: 'draft', update: { changed: ['body'] } });
  expect(read()).toBe(before);
});

test('a source whose symbol has changed is led to its file by name', async () => {
  await run(text, {});
  const better = text.replace('Số 07-TB/TU', 'Số 70-TB/TU');
  expect((await run(better)).problem?.message).toContain('is not there');
  const { status, update } = await run(better, { update: true, into: '2024/07-tb-tu' });
  expect([status, update?.changed]).toEqual(['updated', ['symbol', 'letterhead']]);
  expect(readdirSync(join(root, 'src/content/van-ban/2024')).sort()).toEqual([
    '07-tb-tu.mdx',
    '07-tb-tu.txt',
  ]);
  expect((await run(text, { update: true, into: '../../ngoai' })).problem?.message).toContain(
    'is no address',
  );
});

test('refuses when the source beside the file is not what was imported', async () => {
  await run(text, {});
  writeFileSync(join(root, target.replace('.mdx', '.txt')), 'Khác.');
  const before = read();
  expect((await run(text)).problem?.message).toContain('is not the source');
  expect(read()).toBe(before);
});

const week = `ỦY BAN NHÂN DÂN
HUYỆN PHÚ LỘC

LỊCH CÔNG TÁC TUẦN 21
của Thường trực Ủy ban nhân dân huyện
(Từ ngày 20/5/2024 đến ngày 26/5/2024)

Thứ Hai, ngày 20/5/2024
Sáng:
- 07h30: Chào cờ và giao ban cơ quan. Địa điểm: Hội trường UBND huyện.
- 09h00: Chủ tịch UBND huyện họp về tiến độ giải phóng mặt bằng dự án. Địa điểm: Phòng họp tầng 3.
Chiều:
- 14h00: Phó Chủ tịch kiểm tra công tác phòng, chống cháy rừng.
Thứ Ba, ngày 21/5/2024
- 08h00: Dự Kỳ họp chuyên đề của Hội đồng nhân dân tỉnh.
Nơi nhận:
- Lưu: VT.
TL. CHỦ TỊCH
CHÁNH VĂN PHÒNG
Ngô Văn Thắng
`;

test.each([
  ['nobody edited it', []],
  ['a person edited an entry', [['cháy rừng.', 'cháy rừng mùa khô.']]],
] as const)(
  'entries keep their ids through a new source that adds, mends and moves: %s',
  async (_, edits) => {
    const first = await run(week, {}, 'tuan.txt');
    const path = join(root, first.target!);
    const held = readFileSync(path, 'utf8');
    const idsOf = (mdx: string) =>
      Object.fromEntries(
        [...mdx.matchAll(/- id: (lich-\S+)[^]*?\n {4}text: "?(\S+ \S+)/g)].map(([, id, words]) => [
          words,
          id,
        ]),
      );
    const ids = idsOf(held);
    expect(Object.values(ids)).toEqual(['lich-20-1', 'lich-20-2', 'lich-20-3', 'lich-21-1']);
    writeFileSync(
      path,
      edits.reduce((mdx, [from, to]) => mdx.replace(from, to), held),
    );

    const better = week
      .replace('- 07h30:', '- 06h30: Viếng nghĩa trang. Địa điểm: Nghĩa trang huyện.\n- 07h30:')
      .replace('tiến độ giải phóng', 'tiến độ đền bù, giải phóng')
      .replace(/(Thứ Ba[^]*tỉnh\.\n)/, '$1Thứ Tư, ngày 22/5/2024\n- 08h00: Tiếp công dân.\n');
    const { status, problem } = await run(
      better,
      { update: true, into: first.target!.slice('src/content/van-ban/'.length) },
      'tuan-2.txt',
    );
    expect([status, problem]).toEqual(['updated', undefined]);
    const after = readFileSync(path, 'utf8');
    expect(idsOf(after)).toEqual({ ...ids, 'Viếng nghĩa': 'lich-20-4', 'Tiếp công': 'lich-22-1' });
    for (const [, to] of edits) expect(after).toContain(to);
  },
);
