import { capitals } from '../../domain/letters.ts';
import { bodyStart } from '../../domain/body-start.ts';
import { continuesName } from '../../domain/continued-name.ts';
import { parseMarker } from '../../markdown/marker.ts';
import { isTailOfName } from '../phrases/body-names.ts';
import { isPerson } from '../phrases/persons.ts';
import { isBodyName } from '../phrases/body-phrase.ts';
import { joinLines, parseBullet } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';

/**
 * The words of a cell that names bodies or persons: names that stand one below the other, with or without dashes or numbers,
 * parted by semicolons, since the ends of their lines part them no more.
 */
export function nameText(lines: readonly SourceLine[]): string {
  const names = namesOf(lines);
  return names.reduce((text, name, at) => {
    const isLast = at === names.length - 1;
    const own = isLast || /[;:,+/]$/u.test(name) ? name : `${name.replace(/\.$/u, '')};`;
    return text === '' ? own : `${text} ${own}`;
  }, '');
}

/** The names of a cell that stand one below the other, without their marks; what wraps stays whole. */
function namesOf(lines: readonly SourceLine[]): string[] {
  const names: string[][] = [];
  let count = 0;
  let sign: string | undefined;
  for (const line of lines) {
    const mark = markOf(line.text, count + 1);
    const above = names.at(-1);
    const before = joinLines(above ?? []);
    // "Phòng Tài chính" with "- Kế hoạch" below it is one name: a dash opens one in a list, or a paragraph of a cell.
    const isListed = !above || mark?.sign === sign || before.endsWith(':');
    const opens = mark && (isParagraph(line) || (isListed && !continuesName(before, mark.rest)));
    if (opens) {
      sign = mark.sign;
      if (mark.sign === 'number') count += 1;
      names.push([mark.rest]);
    } else if (!above || opensName(before, line)) names.push([line.text]);
    else above.push(line.text);
  }
  return names.map(joinLines);
}

/** The dash in front of a name, or the number that counts it. */
function markOf(text: string, count: number): { readonly sign: string; readonly rest: string } | undefined {
  const bullet = parseBullet(text);
  if (bullet) return bullet;
  const marker = parseMarker(text);
  return marker?.kind === 'number' && Number(marker.text) === count
    ? { sign: 'number', rest: text.slice(marker.length).trim() }
    : undefined;
}

const isParagraph = ({ cell, opens }: SourceLine): boolean =>
  cell !== undefined && !cell.isGuessed && opens === true;

/** Whether a paragraph of a cell, or a line that its author broke, names another body than the words above it. */
function opensName(above: string, { text, cell, opens }: SourceLine): boolean {
  if (!cell || cell.isGuessed || opens === false) return isWholeAbove(above, text);
  if (label.test(text)) return true;
  // "Văn phòng" with "Huyện ủy" below it, "Ban Dân vận và", "Phòng Tài chính -".
  if (/(?:[,;:+/–(-]|\s(?:và|của|các|với))$/u.test(above) || committee.test(text)) return false;
  // "Đ/c Lò Văn Pín" with "Phó Bí thư" below it is one person.
  const isPost = person.test(above) && !person.test(text);
  return (isBodyName(text) || (isPerson(text) && !isPost)) && !continuesName(above, text);
}

/**
 * Whether a line names another body, whoever broke it: the name above it is whole, since it ends with whose body it is, or the
 * line begins as that name did, `Sở Y tế` over `Sở Nội vụ`. `Đảng ủy` may be of what follows, and `Hội An` is a town.
 */
function isWholeAbove(names: string, text: string): boolean {
  const above = names.split(/[;,]\s*/u).at(-1)!;
  const [head] = bodyStart.exec(above) ?? [];
  // "Đảng" below "Đảng ủy các cơ quan" is the end of that name.
  if (head === undefined || head === above || isTailOfName(text)) return false;
  if (continuesName(above, text) || opensOtherwise.test(text)) return false;
  const isWhole = endsInOwner.test(above) || (bodyStart.exec(text)?.[0] === head && /\s\S+\s/u.test(above));
  return isWhole && isBodyName(above) && isBodyName(text);
}

const endsInOwner =
  /\s(?:(?:Tỉnh|Thành|Huyện|Thị|Quận) ủy|(?<!(?:các|những|thuộc) )(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn))$/u;
const opensOtherwise = new RegExp(String.raw`^(?:[^\p{L}]|Hội [${capitals}][A-Za-zÀ-ỹ]+$)`, 'u');

const label = /^(?:(?:cơ quan|đơn vị)\s+)?(?:chủ trì|phối hợp|thực hiện|tham mưu)\s*:/iu;
const person = /^(?:các\s+)?(?:đ\/c|đồng chí|ông|bà)(?![A-Za-zÀ-ỹ])/iu;
const committee = new RegExp(
  String.raw`^(?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng) ủy(?:\s+[${capitals}][A-Za-zÀ-ỹ]*)*[.;,]?$`,
  'iu',
);
