import { isPerson } from '../phrases/persons.ts';

/** Who is in the chair and who takes part, where one cell names both. */
export interface HostsAndOthers {
  readonly host: string;
  readonly participants: string;
  /** Words that say no more than the head of a column. */
  readonly labels: readonly string[];
}

const labelled =
  /^[-–+•]?\s*((?:Đồng )?[Cc]hủ trì)\s*:\s*(\S.*?)[\s;,.]+[-–+•]?\s*((?:Cùng dự|Thành phần(?: tham dự| dự)?|Tham dự|Cùng tham dự|Dự|Mời)(?: họp)?)\s*:\s*(\S.*)$/iu;
const behind = /^([^;:.]+?)\s+(chủ trì)\s*[;.,]\s*(\S.*)$/iu;

/** Part `Chủ trì: Đ/c Bí thư; Cùng dự: Ban Dân vận`, `Đ/c Bí thư chủ trì; các đ/c Phó Bí thư`; `undefined` where nothing tells. */
export function splitHosts(words: string): HostsAndOthers | undefined {
  const [, label, host, other, others] = labelled.exec(words) ?? [];
  if (label && host && other && others) return { host, participants: others, labels: [label, other] };
  const [, leader, verb, rest] = behind.exec(words) ?? [];
  return leader && verb && rest && isPerson(leader)
    ? { host: leader, participants: rest, labels: [verb] }
    : undefined;
}
