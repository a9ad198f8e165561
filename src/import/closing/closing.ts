import { opensSmall } from '../../domain/letters.ts';
import type { Signatory } from '../../domain/entities.ts';
import { partClosing } from './part-closing.ts';
import {
  isAuthority,
  isPersonName,
  isPosition,
  isSignedMark,
  isSignedSmall,
  isSmallAuthority,
  isSmallPosition,
  nameBehindMark,
} from '../phrases/signature-words.ts';
import {
  goesOnWith,
  isCodeBelow,
  isListLabel,
  isPastEnd,
  numberedRecipient,
  type Recipient,
} from './recipient-lines.ts';
import type { RepairLog } from '../repair-log.ts';
import { shareNames } from './shared-names.ts';
import { SignatureBlocks } from './signature-blocks.ts';
import { isCapitals, isOrnament, joinLines, parseBullet } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';

/** Recipients and signature as they stand below a text. */
export interface Closing {
  /** Each as printed, without its dash. */
  readonly recipients: readonly { readonly text: string; readonly line: number }[];
  readonly signatories: readonly Signatory[];
  /** Lines that fit nowhere. */
  readonly rest: readonly SourceLine[];
}

/** What was read so far, and where. */
interface Walk {
  readonly lines: readonly SourceLine[];
  readonly texts: readonly string[];
  readonly recipients: Recipient[];
  readonly signatures: SignatureBlocks;
  readonly log: RepairLog;
  /** Whether "Nơi nhận" stands anywhere: without it, what follows a signature is no recipient. */
  readonly hasHead: boolean;
  /** Whether a line that is nothing else is a recipient. */
  listing: boolean;
}

/** Takes a line of a closing for what it is, or leaves it. */
type Reader = (walk: Walk, line: SourceLine, at: number) => boolean;

/** Read what stands below a text; a signature may stand in front of the recipients, behind, or on one line with them. */
export function readClosing(lines: readonly SourceLine[], log: RepairLog): Closing {
  const parts = shareNames(partClosing(lines));
  const walk: Walk = {
    ...{ lines, log, recipients: [], signatures: new SignatureBlocks(), listing: false },
    texts: parts.map(({ text }) => text),
    hasHead: lines.some(({ text }) => /^Nơi nhận\b/iu.test(text)),
  };
  const rest = parts.filter((line, at) => !readers.some((read) => read(walk, line, at)));
  return { recipients: walk.recipients, signatories: walk.signatures.all, rest };
}

/** `Nơi nhận:`, with what of the signature stands beside it. */
const readHead: Reader = (walk, { text }) => {
  const head = /^Nơi nhận\b\s*:?\s*/iu.exec(text);
  if (!head) return false;
  const beside = text.slice(head[0].length);
  if (beside) walk.signatures.addLoud(beside);
  walk.listing = true;
  return true;
};

/** Rules, and marks of a signed copy, with the name that stands behind one. */
const readMark: Reader = (walk, { text, line }) => {
  const { signatures, log } = walk;
  const name = signatures.all.at(-1)?.name ? undefined : nameBehindMark(text);
  if (isOrnament(text)) log.add('ornament', line);
  else if (isSignedMark(text) || name) log.add('mark of a signed copy', line);
  else return false;
  if (name) {
    signatures.addName(name);
    walk.listing = walk.hasHead;
  }
  return true;
};

/** Who signs by name alone stands beside the mark of a signed copy. */
const readNameAlone: Reader = ({ signatures, texts }, { text }, at) => {
  const isMarked = [at - 1, at + 1].some((near) => isSignedMark(texts[near] ?? ''));
  if (signatures.all.length > 0 || !isMarked || !isPersonName(text)) return false;
  signatures.addName(text);
  return true;
};

const readListLabel: Reader = (walk, { text, line }, at) => {
  if (!isListLabel(text) || walk.recipients.length + at >= walk.texts.length) return false;
  walk.log.add('label of a list of recipients', line);
  walk.listing = true;
  return true;
};

/** Between two posts of one person: `PHÓ BÍ THƯ`, `kiêm`, `CHỦ TỊCH HĐND`. */
const readSecondPost: Reader = ({ signatures }, { text }) => {
  if (!signatures.open?.position || !/^kiêm(?:\s|$)/iu.test(text)) return false;
  signatures.addPost(text);
  return true;
};

/** A page may end within a recipient; whoever typed the paper sets a code below the copy that is kept. */
const readCutRecipient: Reader = ({ recipients, listing }, { text }) => {
  const last = recipients.at(-1);
  const isRest = opensSmall(text) || (/[,;.]$/.test(text) && !isCapitals(text) && !parseBullet(text));
  const goesOnBelow = !listing && isRest && last && !/[,;.)]$/.test(last.text);
  if (!last || !(goesOnBelow || isCodeBelow(last, text))) return false;
  last.text = joinLines([last.text, text]);
  return true;
};

/** A recipient behind its dash or its number. */
const readRecipient: Reader = (walk, { text, line }) => {
  const { recipients } = walk;
  const bullet = parseBullet(text);
  const last = recipients.at(-1);
  // A page may end inside the list and the block of the signature beside it.
  // A list in two columns has its second one behind the copy that is kept.
  if (bullet && last && (!/^Lưu\b/iu.test(last.text) || /[;,]$/.test(text))) walk.listing = true;
  const numbered = walk.listing && !bullet ? numberedRecipient(text, recipients.length) : undefined;
  if (numbered !== undefined) walk.log.add('number of a recipient', line);
  const own = bullet ? (walk.listing ? bullet.rest : undefined) : numbered;
  if (own === undefined) return false;
  recipients.push({ text: own, line });
  return true;
};

/** Who is signed for, or the post, in small letters. */
const readSmallSignature: Reader = (walk, { text }, at) => {
  const { signatures, texts } = walk;
  if (isSmallAuthority(text) && isSignedSmall(texts, at)) {
    signatures.addSmallAuthority(text);
    walk.listing = false;
    return true;
  }
  // Below a post in capitals another one of the same person may stand.
  const hasPost = signatures.all.at(-1)?.name !== undefined && signatures.all.at(-1)?.position !== undefined;
  if (!isSmallPosition(text) || hasPost || !isSignedSmall(texts, at)) return false;
  signatures.addPost(text);
  return true;
};

const readName: Reader = (walk, { text }) => {
  if (!walk.signatures.isName(text)) return false;
  walk.signatures.addName(text);
  walk.listing = walk.hasHead;
  return true;
};

/** Who is signed for, the post or a body, in capitals. */
const readLoudSignature: Reader = (walk, line, at) => {
  const { signatures, texts } = walk;
  const { text } = line;
  const isLoud = isCapitals(text) && !/[;,]$/.test(text) && (text.length > 4 || signatures.isOpen);
  if (!isLoud && !isAuthority(text)) return false;
  // A title in capitals behind the last name opens an annex.
  const isBehind = signatures.all.at(-1)?.name !== undefined && !texts.slice(at + 1).some(isPersonName);
  if (isBehind && !isAuthority(text) && !isPosition(text)) return false;
  signatures.addLoud(text, texts[at + 1]);
  walk.listing = walk.recipients.length === 0 && walk.lines.indexOf(line) > 0;
  return true;
};

/** A line of the list without a dash: it goes on with the recipient above, or is one. */
const readListed: Reader = ({ listing, recipients, signatures, texts }, { text, line }, at) => {
  const isSigned = signatures.all.some(({ name }) => name !== undefined);
  const isAnnex = isCapitals(text) && text.length > 4 && !/[;,]$/.test(text);
  if (!listing || isAnnex || isPastEnd(recipients, isSigned)) return false;
  const last = recipients.at(-1);
  // A line without a dash between two with one.
  const isDashLost = [at - 1, at + 1].every((near) => parseBullet(texts[near] ?? '') !== undefined);
  if (last && (isDashLost || goesOnWith(last, text, recipients))) last.text = joinLines([last.text, text]);
  else recipients.push({ text, line });
  return true;
};

/** A name of any form below the post that waits for one. */
const readLooseName: Reader = ({ signatures }, { text }) => {
  if (!signatures.open || !/^[A-Za-zÀ-ỹ. ]{4,40}$/u.test(text)) return false;
  signatures.addName(text);
  return true;
};

/** In the order in which they are asked: what is sure first. */
const readers: readonly Reader[] = [
  readHead,
  readMark,
  readNameAlone,
  readListLabel,
  readSecondPost,
  readCutRecipient,
  readRecipient,
  readSmallSignature,
  readName,
  readLoudSignature,
  readListed,
  readLooseName,
];
