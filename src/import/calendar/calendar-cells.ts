import { capitals } from '../../domain/letters.ts';
import { bodyStart } from '../../domain/body-start.ts';
import { provinces } from '../../domain/citation/places.ts';
import { isPerson } from '../phrases/persons.ts';
import { cellsCanPart } from '../grid/cell-text.ts';
import { parseBullet } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import type { Column } from '../grid/column-kind.ts';

/** The narrow columns of a day: who hosts, and where. */
export interface NarrowCells {
  readonly hosts: readonly (readonly SourceLine[])[];
  readonly places: readonly (readonly SourceLine[])[];
  readonly doubts: readonly string[];
}

const place = new RegExp(
  String.raw`^(?:Tại\s|Hội trường|HT\s|Giảng đường|PH\s?\d|Phòng|P\.(?!\s?[${capitals}]{2})|KCN\s|BV(?:ĐK)?\s|TTYT\s|NVH\s|H\.\s?(?=[${capitals}])|Trung tâm|Trụ sở|Nhà|Điểm cầu|Tầng|Huyện|Thị xã|Thị trấn|Phường|Xã|Quận|Thôn|Bản|Ấp|Trường|Bệnh viện|Nhà máy|Công ty|Thành phố|Tỉnh(?=\s+[${capitals}]|:)|TP\.?\s|TX\.?\s|Sân|Quảng trường|Khách sạn|Khu|Cửa khẩu|Bảo tàng|Công viên|Nghĩa trang|Đài tưởng niệm|Các (?:đơn vị|địa phương|huyện|xã|điểm|phường)|Trực tuyến)`,
  'u',
);

/** Provinces and cities: a cell that says no more says where. */
const province = new RegExp(`^(?:${provinces.join('|')}|TP\\.? ?HCM|Thủ đô Hà Nội)[.,;]?$`, 'u');
export const isPlace = (text: string): boolean => place.test(text) || province.test(text);

/** Part the lines behind the text of a day: all hosts stand first, then all places. */
export function splitNarrowCells(
  lines: readonly SourceLine[],
  entries: number,
  columns: readonly Column[],
): NarrowCells {
  if (lines.length === 0) return { hosts: [], places: [], doubts: [] };
  const cells = partAtBullets(lines);
  const only = columns.includes('bodies') ? (columns.includes('place') ? undefined : 'hosts') : 'places';
  if (only) return oneColumn(cells.length > 1 ? cells : [lines.map(withoutBullet)], entries, only);
  if (cells.length > 1) return partColumns(cells, entries);
  return (lines.length === 1 && partLine(withoutBullet(lines[0]!))) || partOneEach(lines.map(withoutBullet));
}

const withoutBullet = (line: SourceLine): SourceLine => {
  const bullet = parseBullet(line.text);
  return bullet?.sign === '-' ? { ...line, text: bullet.rest } : line;
};

function partAtBullets(lines: readonly SourceLine[]): SourceLine[][] {
  const cells: SourceLine[][] = [];
  for (const line of lines) {
    if (cells.length === 0 || parseBullet(line.text)?.sign === '-') cells.push([withoutBullet(line)]);
    else cells.at(-1)!.push(line);
  }
  return cells;
}

/** A table with only one narrow column: its cells are all of one kind. */
function oneColumn(cells: readonly SourceLine[][], entries: number, kind: 'hosts' | 'places'): NarrowCells {
  const doubts = cells.length === entries ? [] : [`${entries} entries stand against ${cells.length} ${kind}`];
  return { ...{ hosts: [], places: [] }, [kind]: cells, doubts };
}

/** As many hosts as entries, and as many places; else the places begin with the first that reads as one. */
function partColumns(cells: SourceLine[][], entries: number): NarrowCells {
  if (cells.length === entries * 2)
    return { hosts: cells.slice(0, entries), places: cells.slice(entries), doubts: [] };
  const first = cells.findIndex((cell, index) => index > 0 && isPlace(cell[0]!.text));
  const cut = first < 0 ? Math.min(entries, cells.length) : first;
  return {
    hosts: cells.slice(0, cut),
    places: cells.slice(cut),
    doubts: [`${entries} entries stand against ${cut} hosts and ${cells.length - cut} places`],
  };
}

/** Host and place of one height on one line: `Huyện đoàn Xã Tân Lập`. */
function partLine(line: SourceLine): NarrowCells | undefined {
  const words = line.text.split(' ');
  for (let at = 1; at < words.length; at += 1) {
    const [host, where] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    if (
      !isPlace(where) ||
      /^[A-Za-zÀ-ỹ]+ [uủ][yỷ](?![A-Za-zÀ-ỹ])/u.test(where) ||
      !(bodyStart.test(host) || isPerson(host))
    )
      continue;
    if (/(?:[,+–-]|\s(?:và|của))$/u.test(host)) continue;
    const cell = (text: string) => [[{ ...line, text, raw: text }]];
    return { hosts: cell(host), places: cell(where), doubts: ['no place could be told from the host'] };
  }
  return undefined;
}

/** One host and one place without bullets: cut at the line that best begins a place. */
function partOneEach(lines: readonly SourceLine[]): NarrowCells {
  const cuts = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    if (!before || !cellsCanPart(before.text, line.text)) return [];
    const repeats =
      lines
        .slice(0, index)
        .map(({ text }) => text)
        .join() ===
      lines
        .slice(index)
        .map(({ text }) => text)
        .join();
    return [
      {
        index,
        score:
          (isPlace(line.text) ? 2 : 0) +
          (line.gap > before.gap + 1 && line.gap > 1 ? 2 : 0) +
          (repeats ? 2 : 0),
      },
    ];
  });
  const best = cuts
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.index - b.index)[0];
  if (!best)
    return {
      hosts: [lines],
      places: [],
      doubts: lines.length > 2 ? ['no place could be told from the host'] : [],
    };
  return { hosts: [lines.slice(0, best.index)], places: [lines.slice(best.index)], doubts: [] };
}
