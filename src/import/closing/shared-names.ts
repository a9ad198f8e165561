import { isAuthority, isPersonName, isPosition } from '../phrases/signature-words.ts';
import { isCapitals, isOrnament, parseBullet } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';

/** Words with which names of persons begin, those of the mountain peoples and of the south among them. */
const surnames = new Set(
  `Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Đoàn Lương Trương Mai Cao Tô Hà Tạ
  Phùng Đào Thái Lưu Chu Châu Kiều Quách Vương Mạc Bế Nông Lò Giàng Hứa Triệu Đàm Tống Vi Lục Lâm Tôn Từ Danh Thạch Quàng Cầm
  Bạch Điêu Khổng Nghiêm Ninh Nhữ Ung Thân Giáp Lại Mã Ma Sùng Vàng Thào Tráng Lầu Hạng Hầu Ksor Rơ Siu Trang Diệp Đồng Đậu
  Doãn Viên Thẩm Tiêu Khúc Phí Phó Cù Biện Lường Tòng Hờ Mùa Vừ Chẩu Hoa Ân La Ngọ`.split(/\s+/),
);

/** Part a line that holds several names one beside the other: each begins with a surname and has two to five words. */
export function splitNames(text: string): string[] {
  const words = text.split(/\s+/);
  if (words.length < 4) return [text];
  const names: string[][] = [];
  for (const [at, word] of words.entries()) {
    const open = names.at(-1);
    // A surname at the end is the last word of a name: `Trần Đăng Ninh`.
    if (open && (open.length < 2 || !surnames.has(word) || at === words.length - 1)) open.push(word);
    else names.push([word]);
  }
  const whole = names.map((name) => name.join(' '));
  return whole.every((name, at) => isPersonName(name) && names[at]!.length <= 5) ? whole : [text];
}

/** Whether a line holds nothing but a name, or several one beside the other. */
export const areNames = (text: string): boolean => isPersonName(text) || splitNames(text).length > 1;

/** Part a line of several posts one beside the other, the first also with who is signed for: `THƯ KÝ CHỦ TRÌ`, `KT. CHỦ TỊCH CHỦ TỊCH`. */
function splitPosts(text: string): string[] {
  const at = text.indexOf(' ');
  for (let end = at; end > 0; end = text.indexOf(' ', end + 1)) {
    const [left, right] = [text.slice(0, end), text.slice(end + 1)];
    if ((isPosition(left) || isAuthority(left)) && isPosition(right) && !/^PHÓ$/u.test(left))
      return [left, right];
  }
  return [text];
}

/**
 * Give each of several signatures its name where a program printed first all posts and then all names, the names of a
 * row on one line, or the last below the recipients. A closing whose posts and names don't count alike stays.
 */
export function shareNames(closing: readonly SourceLine[]): SourceLine[] {
  const isPart = ({ text }: SourceLine) => isAuthority(text) || isPosition(text);
  const from = closing.findIndex(isPart);
  if (from < 0) return [...closing];
  const length = closing
    .slice(from)
    .findIndex(({ text }) => !(isCapitals(text) && !parseBullet(text)) && !isOrnament(text));
  const to = from + length;
  if (length < 1 || !areNames(closing[to]!.text)) return [...closing];
  const run = closing.slice(from, to).filter(({ text }) => !isOrnament(text));
  const below = closing.slice(to);
  const nameLines = below.filter(({ text }) => areNames(text));
  const names = nameLines.flatMap((line) =>
    splitNames(line.text).map((text) => ({ ...line, text, raw: text })),
  );
  if (names.length < 2 || below.some(isPart)) return [...closing];
  const groups = [pairsOf(run), sharePosts(groupsOf(run)), postsOf(run)].find(
    (found) => found.length === names.length,
  );
  if (!groups) return [...closing];
  return [
    ...closing.slice(0, from),
    ...groups.flatMap((group, at) => [...group, names[at]!]),
    ...below.filter((line) => !nameLines.includes(line)),
  ];
}

/** Part a line of two signatures one beside the other: `TM. ỦY BAN NHÂN DÂN TM. THƯỜNG TRỰC HĐND`, `CHỦ TỊCH BÍ THƯ`. */
function splitPair(text: string): readonly string[] {
  const marked = /^(.*\S)\s+((?:T\/?M|K\/?T|T\/?L|TUQ)[./\s]\s*\S.*)$/u.exec(text);
  return marked && isAuthority(marked[1]!) && isAuthority(marked[2]!)
    ? [marked[1]!, marked[2]!]
    : splitPosts(text);
}

/** Two signatures side by side, all of whose lines came out as one: each line holds a part of both. */
function pairsOf(run: readonly SourceLine[]): SourceLine[][] {
  const lines = run.map((line) => splitPair(line.text).map((text) => ({ ...line, text, raw: text })));
  return lines.every((parts) => parts.length === 2)
    ? [0, 1].map((at) => lines.map((parts) => parts[at]!))
    : [];
}

/** Signatures one below the other: each begins with who is signed for, or with a post where there is one above already. */
function groupsOf(run: readonly SourceLine[]): SourceLine[][] {
  const groups: SourceLine[][] = [];
  for (const [at, line] of run.entries()) {
    const above = run[at - 1]?.text ?? '';
    const open = groups.at(-1) ?? [];
    const begins = isAuthority(line.text)
      ? !open.every(({ text }) => isAuthority(text))
      : isPosition(line.text) && !isPosition(above) && open.some(({ text }) => isPosition(text));
    if (begins || groups.length === 0) groups.push([line]);
    else groups.at(-1)!.push(line);
  }
  return groups;
}

/** Give each of several signatures its post where a program printed all who are signed for, and then all posts. */
function sharePosts(groups: SourceLine[][]): SourceLine[][] {
  const last = groups.at(-1) ?? [];
  const others = groups.slice(0, -1);
  const from = last.length - groups.length;
  const posts = last.slice(Math.max(0, from));
  const areShared =
    groups.length > 1 &&
    from > 0 &&
    posts.every(({ text }) => isPosition(text)) &&
    !isPosition(last[from - 1]!.text) &&
    others.every((group) => !group.some(({ text }) => isPosition(text)));
  if (!areShared) return groups;
  return [...others, last.slice(0, from)].map((group, at) => [...group, posts[at]!]);
}

/** Each post a signature of its own, where there is nothing but posts. */
function postsOf(run: readonly SourceLine[]): SourceLine[][] {
  if (!run.every(({ text }) => isPosition(text))) return [];
  return run.flatMap((line) => splitPosts(line.text).map((text) => [{ ...line, text, raw: text }]));
}
