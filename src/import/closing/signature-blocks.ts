import { beginsBody } from '../head/letterhead-names.ts';
import {
  isAuthority,
  isLoudName,
  isPersonName,
  isPosition,
  isSmallPosition,
} from '../phrases/signature-words.ts';

/** One signature while it is read: for whom, the post, the name. */
export interface SignatureBlock {
  authority?: string;
  position?: string;
  name?: string;
}

/** Signatures in the order of the page; a block is under way until it has its name. */
export class SignatureBlocks {
  readonly all: SignatureBlock[] = [];

  /** The block that waits for its name. */
  get open(): SignatureBlock | undefined {
    const last = this.all.at(-1);
    return last?.name ? undefined : last;
  }

  /** Whether a block has something printed and waits for more. */
  get isOpen(): boolean {
    return this.open !== undefined && lastPart(this.open) !== undefined;
  }

  /** The block under way, or a new one. */
  #own(): SignatureBlock {
    if (!this.open) this.all.push({});
    return this.all.at(-1)!;
  }

  addName(name: string): void {
    this.#own().name = name;
  }

  addPost(text: string): void {
    const own = this.#own();
    // Who presides signs so, above the post: minutes.
    if (!own.authority && own.position && /^CHỦ (?:TRÌ|TỌA|TOẠ)$/u.test(own.position)) {
      own.authority = own.position;
      delete own.position;
    }
    own.position =
      own.position && isSecondPost(own.position, text)
        ? `${own.position}, ${text}`
        : joined(own.position, text);
  }

  /** Who is signed for; two lines of one block where somebody signs for another who signs so. */
  addAuthority(text: string): void {
    const own = this.open?.authority ? this.open : undefined;
    if (own) own.authority = joined(own.authority, text);
    else this.all.push({ authority: text });
  }

  /** Who is signed for in small letters: it belongs to the block under way, whatever that has. */
  addSmallAuthority(text: string): void {
    const own = this.#own();
    own.authority = joined(own.authority, text);
  }

  /**
   * Add a line in capitals.
   *
   * @param below the line below: a post stands below the whole name of who is signed for
   */
  addLoud(text: string, below = ''): void {
    const block = this.open;
    if (block && isBrokenOff(block, text)) addBroken(block, text);
    else if (isAuthority(text)) this.addAuthority(text);
    else if (isPosition(text) || isBeginOfPost(text, below)) this.addPost(text);
    // A name goes on below the post ("BỘ TRƯỞNG", "BỘ NỘI VỤ") or below the authority ("KT. BỘ TRƯỞNG", "BỘ NỘI VỤ").
    else if (block?.position) block.position = joined(block.position, text);
    else if (block?.authority && (beginsBody(text) || isPostOrAuthority(below)))
      block.authority = joined(block.authority, text);
    else if (block?.authority) block.position = text;
    else this.#own().authority = text;
  }

  /** Whether a line is the name that the block under way waits for; below a post in small letters it may be in capitals. */
  isName(text: string): boolean {
    if (!this.open) return false;
    return isPersonName(text) || (isSmallPosition(this.open.position ?? '') && isLoudName(text));
  }
}

const joined = (before: string | undefined, text: string): string => (before ? `${before} ${text}` : text);

/** Words that end a post and begin none below one: `TRƯỞNG BAN`, `BIÊN TẬP`. */
const restOfPost = /^(?:THANH TRA|BIÊN TẬP|THƯ KÝ|KIỂM TOÁN NHÀ NƯỚC)(?:\s|$)/u;

/**
 * Whether a post stands below a whole one, as who signs for a board of several offices has his own office below his post in it:
 * `PHÓ TRƯỞNG BAN`, `PHÓ CHỦ TỊCH UBND TỈNH`.
 */
const isSecondPost = (above: string, text: string): boolean =>
  isPosition(above) && isPosition(text) && !restOfPost.test(text) && !/(?:KIÊM|VÀ|[-–,])$/iu.test(above);

/** Whether only the line below makes a post of a line: `PHÓ TỔNG`, `GIÁM ĐỐC`. */
const isBeginOfPost = (text: string, below: string): boolean =>
  /^(?:PHÓ|QUYỀN)\s/u.test(text) && isPosition(`${text} ${below}`);

const isPostOrAuthority = (text: string): boolean =>
  isPosition(text) || isSmallPosition(text) || isAuthority(text);

/** What of a signature was printed last. */
const lastPart = ({ authority, position }: SignatureBlock): 'authority' | 'position' | undefined =>
  position ? 'position' : authority ? 'authority' : undefined;

/** Whether a line is a word that a narrow column broke off. */
const isBrokenOff = (block: SignatureBlock, text: string): boolean =>
  !/\s/.test(text) && !isPosition(text) && lastPart(block) !== undefined;

function addBroken(block: SignatureBlock, text: string): void {
  const part = lastPart(block)!;
  block[part] += ` ${text}`;
  // Only all its words say that it is a post: "CHÁNH VĂN", "PHÒNG".
  if (part === 'authority' && isPosition(block.authority!) && !isAuthority(block.authority!)) {
    block.position = block.authority!;
    delete block.authority;
  }
}
