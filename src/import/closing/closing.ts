import { opensSmall, smalls } from '../../domain/letters.ts';
import { parseMarker } from '../../markdown/marker.ts';
import type { Signatory } from '../../domain/entities.ts';
import { beginsBody } from '../head/letterhead-names.ts';
import { partClosing } from './part-closing.ts';
import {
  isAuthority,
  isLoudName,
  isPersonName,
  isPosition,
  isSignedMark,
  isSignedSmall,
  isSmallAuthority,
  isSmallPosition,
  nameBehindMark,
} from '../phrases/signature-words.ts';
import type { RepairLog } from '../repair-log.ts';
import { shareNames } from './shared-names.ts';
import { isCapitals, isOrnament, parseBullet } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';

/** Recipients and signature as they stand below a text. */
export interface Closing {
  /** Each as printed, without its dash. */
  readonly recipients: readonly { readonly text: string; readonly line: number }[];
  readonly signatories: readonly Signatory[];
  /** Lines that fit nowhere. */
  readonly rest: readonly SourceLine[];
}

/** The label of a brace beside an entry of several lines: `Ban Tuyên giáo, (báo cáo)`; a line without a dash goes on. */
const bracedLabel = /[,;]\s*\((?:để\s+)?báo cáo\)$/iu;

/** Whether a recipient ends with a comma where the others end with semicolons: its next line goes on with it. */
const endsInside = (text: string, all: readonly { readonly text: string }[]): boolean =>
  text.endsWith(',') && all.some((other) => other.text.endsWith(';'));

/** How copies are sent, above those who get them so: `* Bản điện tử:`. */
const listLabel = /^[*+-]?\s*(?:Gửi\s+)?(?:văn\s+)?bản (?:điện tử|giấy)\s*:$/iu;

/** The code of a file or of whoever typed it: `KGVX_05CV`, `TH12b.`. */
const typist = /^[A-Za-zÀ-ỹ]{1,10}[_.-]?\d+[A-Za-zÀ-ỹ\d_.]*$/u;

interface Block {
  authority?: string;
  position?: string;
  name?: string;
}

/** Whether a signature waits for its name. */
const isOpen = (block: Block | undefined): boolean =>
  block !== undefined && !block.name && lastPart(block) !== undefined;

/** Whether a line is the name of a signature that waits for one; below a post in small letters it may be in capitals. */
const isNameOf = (block: Block | undefined, text: string): boolean =>
  block !== undefined &&
  !block.name &&
  (isPersonName(text) || (isSmallPosition(block.position ?? '') && isLoudName(text)));

/** What of a signature was printed last. */
const lastPart = ({ authority, position }: Block): 'authority' | 'position' | undefined =>
  position ? 'position' : authority ? 'authority' : undefined;

/** Whether a list is at its end: it has the copy that is kept, and a signed name stands by it. */
const isPastEnd = (
  recipients: readonly { text: string }[],
  signatories: readonly { name?: string }[],
): boolean =>
  /^Lưu(?![A-Za-zÀ-ỹ]).*[.;)]$/u.test(recipients.at(-1)?.text ?? '') &&
  signatories.some(({ name }) => name !== undefined);

/** What stands behind the next number of a list of recipients: `3. Các ban của Tỉnh ủy;`. */
function numberOf(text: string, count: number): string | undefined {
  const marker = parseMarker(text);
  return marker?.kind === 'number' && Number(marker.text) === count + 1
    ? text.slice(marker.length)
    : undefined;
}

const recipientGoesOn = new RegExp(String.raw`^[${smalls}(]`, 'u');

/** Read what stands below a text; a signature may stand in front of the recipients, behind, or on one line with them. */
export function readClosing(lines: readonly SourceLine[], log: RepairLog): Closing {
  const recipients: { text: string; line: number }[] = [];
  const signatories: { authority?: string; position?: string; name?: string }[] = [];
  const rest: SourceLine[] = [];
  let listing = false;
  /** Whether "Nơi nhận" stands anywhere: without it, what follows a signature is no recipient. */
  const hasHead = lines.some(({ text }) => /^Nơi nhận\b/iu.test(text));

  /** The signature block under way: a new one begins with each authority. */
  function signature(): { authority?: string; position?: string; name?: string } {
    if (signatories.length === 0 || signatories.at(-1)!.name) signatories.push({});
    return signatories.at(-1)!;
  }

  /** @param below the line below: a post stands below the whole name of who is signed for */
  function addSignature(text: string, below = ''): void {
    listing = false;
    const open = signatories.at(-1);
    const block = open && !open.name ? open : undefined;
    // A word that a narrow column broke off.
    const broken = block && !/\s/.test(text) && !isPosition(text) ? lastPart(block) : undefined;
    if (block && broken) {
      block[broken] += ` ${text}`;
      // Only all its words say that it is a post: "CHÁNH VĂN", "PHÒNG".
      if (broken === 'authority' && isPosition(block.authority!) && !isAuthority(block.authority!)) {
        block.position = block.authority!;
        delete block.authority;
      }
    } else if (isAuthority(text)) {
      // "TM. ỦY BAN NHÂN DÂN" and "KT. CHỦ TỊCH" are two lines of one block.
      if (block?.authority) block.authority += ` ${text}`;
      else signatories.push({ authority: text });
    } else if (isPosition(text)) {
      const own = signature();
      // Who presides signs so, above the post: minutes.
      if (!own.authority && own.position && /^CHỦ (?:TRÌ|TỌA|TOẠ)$/u.test(own.position)) {
        own.authority = own.position;
        delete own.position;
      }
      own.position = own.position ? `${own.position} ${text}` : text;
      // A name goes on below the post ("BỘ TRƯỞNG", "BỘ NỘI VỤ") or below the authority ("KT. BỘ TRƯỞNG", "BỘ NỘI VỤ").
    } else if (block?.position) block.position += ` ${text}`;
    else if (
      block?.authority &&
      (beginsBody(text) || isPosition(below) || isSmallPosition(below) || isAuthority(below))
    )
      block.authority += ` ${text}`;
    else if (block?.authority) block.position = text;
    else signature().authority = text;
  }

  /** Who is signed for, in small letters; two lines of one block where somebody signs for another who signs so. */
  function addSmallAuthority(text: string): void {
    listing = false;
    const own = signature();
    own.authority = own.authority ? `${own.authority} ${text}` : text;
  }

  const parts = shareNames(partClosing(lines));
  const texts = parts.map(({ text }) => text);
  /** Whether a line without a dash stands between two with one, so that it goes on with the first. */
  const isDashLost = (at: number): boolean =>
    parseBullet(parts[at - 1]?.text ?? '') !== undefined &&
    parseBullet(parts[at + 1]?.text ?? '') !== undefined;
  for (const [at, line] of parts.entries()) {
    const { text } = line;
    const head = /^Nơi nhận\b\s*:?\s*/iu.exec(text);
    if (head) {
      listing = true;
      const beside = text.slice(head[0].length);
      if (beside) addSignature(beside);
      if (beside) listing = true;
      continue;
    }
    if (isOrnament(text)) {
      log.add('ornament', line.line);
      continue;
    }
    if (isSignedMark(text)) {
      log.add('mark of a signed copy', line.line);
      continue;
    }
    // Who signs by name alone stands beside the mark of a signed copy.
    const isAlone =
      signatories.length === 0 && [at - 1, at + 1].some((near) => isSignedMark(parts[near]?.text ?? ''));
    if (isAlone && isPersonName(text)) {
      signatories.push({ name: text });
      continue;
    }
    const signed = signatories.at(-1)?.name ? undefined : nameBehindMark(text);
    if (signed) {
      log.add('mark of a signed copy', line.line);
      signature().name = signed;
      listing = hasHead;
      continue;
    }
    if (listLabel.test(text) && recipients.length + at < parts.length) {
      log.add('label of a list of recipients', line.line);
      listing = true;
      continue;
    }
    const last = recipients.at(-1);
    // A page may end within a recipient; whoever typed the paper sets a code below the copy that is kept.
    const goesOnBelow = !listing && opensSmall(text) && last && !/[,;.)]$/.test(last.text);
    if (last && (goesOnBelow || (/^Lưu(?![A-Za-zÀ-ỹ])/iu.test(last.text) && typist.test(text)))) {
      last.text += ` ${text}`;
      continue;
    }
    const bullet = parseBullet(text);
    // A page may end inside the list and the block of the signature beside it.
    // A list in two columns has its second one behind the copy that is kept.
    if (bullet && last && (!/^Lưu\b/iu.test(last.text) || /[;,]$/.test(text))) listing = true;
    const number = listing && !bullet ? numberOf(text, recipients.length) : undefined;
    if ((bullet && listing) || number !== undefined) {
      if (number !== undefined) log.add('number of a recipient', line.line);
      recipients.push({ text: bullet?.rest ?? number!, line: line.line });
    } else if (isSmallAuthority(text) && isSignedSmall(texts, at)) {
      addSmallAuthority(text);
    } else if (isSmallPosition(text) && !signatories.at(-1)?.position && isSignedSmall(texts, at)) {
      const own = signature();
      own.position = own.position ? `${own.position} ${text}` : text;
    } else if (isNameOf(signatories.at(-1), text)) {
      signature().name = text;
      listing = hasHead;
    } else if (
      isAuthority(text) ||
      (isCapitals(text) && !/[;,]$/.test(text) && (text.length > 4 || isOpen(signatories.at(-1))))
    ) {
      // A title in capitals behind the last name opens an annex.
      const isLast = signatories.at(-1)?.name !== undefined && !texts.slice(at + 1).some(isPersonName);
      if (isLast && !isAuthority(text) && !isPosition(text)) {
        rest.push(line);
        continue;
      }
      addSignature(text, parts[at + 1]?.text);
      if (recipients.length === 0) listing = lines.indexOf(line) > 0;
    } else if (listing && !isPastEnd(recipients, signatories)) {
      if (
        last &&
        (recipientGoesOn.test(text) ||
          isDashLost(at) ||
          !/[,;.)]$/.test(last.text) ||
          bracedLabel.test(last.text) ||
          endsInside(last.text, recipients))
      )
        last.text += ` ${text}`;
      else recipients.push({ text, line: line.line });
    } else if (signatories.length > 0 && !signatories.at(-1)!.name && /^[A-Za-zÀ-ỹ. ]{4,40}$/u.test(text)) {
      signature().name = text;
    } else rest.push(line);
  }
  return { recipients, signatories, rest };
}
