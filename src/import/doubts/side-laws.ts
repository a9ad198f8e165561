import { isPlace } from '../calendar/calendar-cells.ts';
import { endsInPost, isPerson, opensOffice, titledPerson } from '../phrases/persons.ts';
import { openingOf } from '../phrases/openings.ts';
import { surePlace } from '../phrases/sure-place.ts';
import type { CellName } from './cell-doubts.ts';
import { cellOf, type Law, type ReadRow } from './law.ts';
import { breaksOff, holdsOthers } from './sayings.ts';

/** Cells beside the text of an event. */
const sides = ['host', 'participants', 'place'] as const satisfies readonly CellName[];

/** Halls, rooms and what else nobody is and no body is called by. */
const room =
  /^(?:Hội trường|Phòng họp|Nhà (?:khách|văn hóa|thi đấu)|Trụ sở|Sân vận động|Điểm cầu)(?![A-Za-zÀ-ỹ])/u;

/** A commune or a district: a place, and who comes from there. */
const district =
  /^(?:Xã|Phường|Thị (?:trấn|xã)|Thôn|Bản|Ấp|Buôn|Tỉnh|Huyện|Quận|Thành phố|TP)(?![A-Za-zÀ-ỹ])/u;

/** A person as a place, or a place as who hosts or comes. */
export const isMisplaced: Law = () => (row) => {
  const [host, participants, place] = sides.map((name) => cellOf(row, name)) as [string, string, string];
  if (titledPerson.test(place) || (isPerson(place) && !/^Thường trực/u.test(place)))
    return holdsOthers('place', place);
  if (surePlace.test(host) && !district.test(host)) return holdsOthers('host', host);
  return room.test(participants) ? holdsOthers('participants', participants) : undefined;
};

/** A text that begins with who hosts, although other rows name them in a column of their own. */
export const opensWithHost: Law = (rows) => {
  const hosts = rows.filter((row) => isPerson(cellOf(row, 'host'))).length;
  return (row) => {
    const text = cellOf(row, 'text');
    const isLed = titledPerson.test(text) && [...text.matchAll(/ (?=\p{Lu})/gu)].some(doesBehind(text));
    return hosts > 1 && cellOf(row, 'host') === '' && isLed
      ? holdsOthers('text', text.slice(0, 40))
      : undefined;
  };
};

/** Whether a blank in a text stands in front of what is done. */
const doesBehind =
  (text: string) =>
  ({ index }: { readonly index: number }): boolean =>
    openingOf(text.slice(index + 1)).isTask;

/** Words with capitals alone, as a name ends: `Tịnh; Ban Dân tộc`, `Chí Minh`. */
const bareName = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){0,2}(?=[,;.]|$)/u;
const isBare = (words: string): boolean =>
  bareName.test(words) &&
  !surePlace.test(words) &&
  !isPlace(words) &&
  !isPerson(words) &&
  !opensOffice.test(words);

/** A cell that begins as the end of a name, where hardly another of its column does. */
export const isEndOfName: Law = (rows) => {
  const columns = sides.filter((name) => {
    const cells = rows.map((row) => cellOf(row, name)).filter(Boolean);
    return cells.filter(isBare).length <= Math.max(1, cells.length * 0.25);
  });
  return (row) => {
    const name = columns.find((one) => isBare(cellOf(row, one)));
    return name && `its ${name} begins in the middle of a name: "${cellOf(row, name).slice(0, 40)}"`;
  };
};

/** A post whose office stands in another cell, where no other row has that post without it: `Phó Giám đốc` beside `Sở`. */
export const isPostCut: Law = (rows) => {
  const hosts = rows.map((row) => cellOf(row, 'host'));
  return (row, at) => {
    const [text, host] = [cellOf(row, 'text'), cellOf(row, 'host')];
    const goesOn = (words: string) => opensOffice.test(words) && !room.test(words);
    if (isCutPost(text) && goesOn(host)) return breaksOff('text', text.slice(-40).trim());
    const isAlone = !hosts.some((other, index) => index !== at && other === host);
    const next = (['participants', 'place'] as const).some((name) => goesOn(cellOf(row, name)));
    return isCutPost(host) && isAlone && next ? breaksOff('host', host.slice(-40).trim()) : undefined;
  };
};

const isCutPost = (words: string): boolean => endsInPost.test(words) && !/viên$/u.test(words);

/** Behind what a place belongs to the text: `về Đà Nẵng`, `Đi công tác Hà Nội`. */
const leadsToPlace =
  /(?:[,;:(“/&–-]|(?<![A-Za-zÀ-ỹ])(?:tại|ở|của|và|với|từ|đến|tới|về|cho|ra|vào|thăm|viếng|dự|công tác|khánh thành|khởi công|kiểm tra|giám sát|khảo sát|làm việc|tỉnh|thành phố|huyện|xã|phường|thị xã))$/iu;

/** A place at the end of a text whose own column is empty, or what fills another row's cell there. */
export const endsWithPlace: Law = (rows) => {
  const known = new Map(
    sides.map((name) => [name, new Set(rows.map((row) => cellOf(row, name)).filter(Boolean))]),
  );
  const isOf = (name: CellName, tail: string): boolean =>
    known.get(name as (typeof sides)[number])!.has(tail) ||
    (name === 'place' && tail.length < 40 && isPlace(tail));
  return (row) => {
    const empty = sides.filter((name) => known.get(name)!.size > 1 && cellOf(row, name) === '');
    const tail =
      empty.length > 0 ? tailOf(row, (words) => empty.some((name) => isOf(name, words))) : undefined;
    return tail && holdsOthers('text', tail);
  };
};

/** The last words of a text that are a cell of their own, behind others that need none. */
function tailOf(row: ReadRow, isCell: (words: string) => boolean): string | undefined {
  const text = cellOf(row, 'text').replace(/[.;]$/u, '');
  return [...text.matchAll(/(?<=[\p{Ll}\d.)]) (?=\p{Lu})/gu)]
    .filter(({ index }) => !leadsToPlace.test(text.slice(0, index)))
    .map(({ index }) => text.slice(index + 1))
    .find(isCell);
}
