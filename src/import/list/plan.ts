import type { ReadEnding, timeEndingOf } from '../phrases/task-ending.ts';
import type { Unit } from './unit.ts';

/** What a paragraph is in a list of tasks. */
export type Role =
  /** It speaks for the tasks below it: a topic, a time, a body. */
  | 'head'
  | 'task'
  /** Fields of the task above it. */
  | 'fields'
  /** Words of the task above it. */
  | 'detail';

/** A paragraph of a list. */
export interface ListItem {
  readonly unit: Unit;
  readonly role: Role;
  /** How high it stands, of headings always: it closes headings of its level and deeper ones. */
  readonly level?: number | undefined;
  /** Of a heading: the body that does the tasks below it. */
  readonly body?: string | undefined;
}

/** A list of tasks found among the paragraphs of a text. */
export interface ListPlan {
  readonly items: readonly ListItem[];
  /** How bodies stand at the ends of its tasks, if they do. */
  readonly readEnding?: ReadEnding | undefined;
  /** How times stand there, if they do. */
  readonly readTime?: ReturnType<typeof timeEndingOf>;
}

/** A list that was seen and not read. */
export interface UnreadList {
  /** Line of the source where it begins. */
  readonly line: number;
  /** Why, in words. */
  readonly reason: string;
}

/** Whether a unit is an article, a chapter or an annex: these stay in the text, which is cited by them. */
export const isNamed = ({ mark }: Unit): boolean =>
  /^[A-Za-zÀ-ỹ]{2}/u.test(mark) && !/^[IVXLC]+[.)/-]?$/u.test(mark);

/** Whether a unit can be a heading: no sentence, and not as long as one. */
export const isTitle = (unit: Unit): boolean => hasTitleForm(unit) && !isNamed(unit);

const hasTitleForm = ({ words, fields, passage }: Unit): boolean =>
  fields.length === 0 &&
  words !== '' &&
  passage.text.length < 260 &&
  !/(?:[.;,!?…]|\.\/\.)["”’)]*$/u.test(words);

/** Whether a unit is nothing but fields. */
export const isFields = ({ words, fields }: Unit): boolean => words === '' && fields.length > 0;

/** Duties of bodies at the end of a text are its own words, whatever the text plans. */
export const saysDuties = (unit: Unit): boolean =>
  isTitle(unit) && /(?:tổ chức|triển khai|phân công) thực hiện|trách nhiệm/iu.test(unit.words);
