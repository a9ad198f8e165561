import type { HeldDocument } from './entities.ts';

/** Words before which a title is best broken. */
const joints =
  /(?<!(?:ngày|tháng) \d{1,2})\s+(?=(?:của|về|đối với|trong|thực hiện|giai đoạn|nhiệm kỳ|lần thứ|tháng|năm)\s)/giu;

/** Shorter pieces than this stay with the one before them. */
const least = 10;

/** Cut a line of a title by sense: `Công tác trọng tâm | của Ban Thường vụ Tỉnh ủy năm 2023`. */
export function cutTitle(line: string): string[] {
  const pieces: string[] = [];
  for (const piece of line.split(joints)) {
    const last = pieces.at(-1);
    if (last !== undefined && (piece.length < least || last.length < least))
      pieces[pieces.length - 1] = `${last} ${piece}`;
    else pieces.push(piece);
  }
  return pieces;
}

/** Cut `Hà Tĩnh, ngày 29 tháng 12 năm 2022` between place and day; the second is empty where no day stands. */
export function cutPlaceAndDay(line: string): [place: string, day: string] {
  const at = line.search(/\bngày\s/iu);
  return at > 0 ? [line.slice(0, at).trimEnd(), line.slice(at)] : [line, ''];
}

/**
 * What a letter is about, as printed below its number: `V/v đôn đốc báo cáo …`. Letters print no kind, so the first of
 * their lines is not one.
 */
export function letterSubject({
  kind,
  title = [],
}: Pick<HeldDocument, 'kind' | 'title'>): string | undefined {
  return kind === 'official-letter' && /^v\/v(?!\p{L})/iu.test(title[0] ?? '') ? title.join(' ') : undefined;
}
