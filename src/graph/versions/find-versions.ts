import type { Relation } from '../../domain/relation.ts';
import { compareCodes } from '../../domain/sort.ts';
import type { DocumentNode, Graph } from '../graph.ts';
import { programmeName, type ProgrammeName } from './programme-name.ts';
import { hasRows } from './row.ts';

/** Two versions of one programme, the earlier one first where that is known. */
export interface VersionPair {
  readonly before: DocumentNode;
  readonly after: DocumentNode;
  /**
   * The later one only changes the earlier one, as far as its title and citations tell: what it doesn't repeat may
   * still stand. Else it takes its place.
   */
  readonly partial: boolean;
  /** Which one came first is known: by their days, or because one alone says that it changes another. */
  readonly ordered: boolean;
  /**
   * Why they are two versions: what one says that it does to the other, one name, period and issuer, or `through` a
   * third version.
   */
  readonly reason: ChangingRelation | 'same-name' | 'through';
}

/** Versions of one programme in their order, with those that say of themselves that they change another. */
interface VersionGroup {
  readonly versions: readonly DocumentNode[];
  readonly changing: ReadonlySet<DocumentNode>;
}

/**
 * Versions of one programme among the held directives, oldest first.
 *
 * Two directives that plan tasks or events are versions of one programme when
 * - both plan the same period, and the same bodies issued both, and their kind and subject are the same but for words
 *   such as "(điều chỉnh)", "bổ sung", "lần 2", and calendars share a day; or
 * - outside its rows one says that it amends, corrects, consolidates or replaces the other, and they don't plan
 *   different periods.
 */
export function findVersions(graph: Pick<Graph, 'documents' | 'citations'>): VersionGroup[] {
  const changes = changingCitations(graph);
  const programmes = [...graph.documents.values()].filter(({ document }) => document && hasRows(document));
  const byName = Map.groupBy(programmes, (node) => nameKey(node) ?? node.id);
  const links = [
    ...[...byName.values()].flatMap((own) =>
      own.flatMap((one, index) =>
        own.slice(index + 1).flatMap((other) => (sameDays(one, other) ? [[one.id, other.id] as const] : [])),
      ),
    ),
    ...changes.map(({ from, to }) => [from, to] as const),
  ];
  return connected(programmes, links)
    .map((group) => inOrder(group, changes))
    .sort((a, b) => compareCodes(a.versions[0]!.id, b.versions[0]!.id));
}

/** Every two versions of each programme. */
export function versionPairs(graph: Pick<Graph, 'documents' | 'citations'>): VersionPair[] {
  const changes = changingCitations(graph);
  return findVersions(graph).flatMap(({ versions, changing }) =>
    versions.flatMap((before, index) =>
      versions.slice(index + 1).map((after) => {
        const own = changes.filter(
          ({ from, to }) => [before.id, after.id].includes(from) && [before.id, after.id].includes(to),
        );
        const whole = own.find(({ relation }) => relation === 'replaces' || relation === 'consolidates');
        const said = (whole ?? own[0])?.relation;
        const named = nameKey(before) !== undefined && nameKey(before) === nameKey(after);
        return {
          before,
          after,
          ordered:
            isDated(before) && isDated(after)
              ? dayOf(before) !== dayOf(after)
              : changing.has(before) !== changing.has(after),
          partial: !whole && (own.length > 0 || nameOf(after)?.amends === true),
          reason: said ?? (named ? 'same-name' : 'through'),
        };
      }),
    ),
  );
}

type ChangingRelation = 'amends' | 'replaces' | 'corrects' | 'consolidates';

const isChanging = (relation: Relation): relation is ChangingRelation =>
  relation === 'amends' || relation === 'replaces' || relation === 'corrects' || relation === 'consolidates';

function changingCitations({ documents, citations }: Pick<Graph, 'documents' | 'citations'>) {
  return citations.flatMap(({ from, to, relation, section }) => {
    if (to === undefined || to === from || !isChanging(relation)) return [];
    const [own, other] = [documents.get(from)?.document, documents.get(to)?.document];
    if (!own || !other || !hasRows(own) || !hasRows(other)) return [];
    // A task "Sửa đổi Chương trình số …" plans a change; it is none.
    if (own.tasks.some(({ id }) => id === section) || own.events.some(({ id }) => id === section)) return [];
    if (own.period !== undefined && other.period !== undefined && own.period !== other.period) return [];
    return [{ from, to, relation }];
  });
}

function nameOf({ document }: DocumentNode): ProgrammeName | undefined {
  return document && programmeName(document.kind, document.subject);
}

/** The same for all versions of a programme; nothing where the period or the issuer is unknown. */
function nameKey(node: DocumentNode): string | undefined {
  const { document } = node;
  if (document?.period === undefined || document.issuers.length === 0) return undefined;
  const { kind, key } = nameOf(node)!;
  return [document.period, kind, key, ...document.issuers.toSorted()].join('\n');
}

/** Two calendars that share no day are two parts of a month, even under one title. */
function sameDays({ document: a }: DocumentNode, { document: b }: DocumentNode): boolean {
  if (!a || !b || a.tasks.length + b.tasks.length > 0) return true;
  return a.events.some((one) => b.events.some((other) => one.from <= other.to && other.from <= one.to));
}

/** Day of issue, else that of the last digital signature. */
const dayOf = ({ issuedOn, document }: DocumentNode): string | undefined =>
  issuedOn ??
  document?.signedAt
    .map((time) => time.slice(0, 10))
    .toSorted(compareCodes)
    .at(-1);
const isDated = (node: DocumentNode): boolean => dayOf(node) !== undefined;

/** By day; where one has none, those that say that they change another come last. */
function inOrder(
  group: readonly DocumentNode[],
  changes: readonly { readonly from: string }[],
): VersionGroup {
  const changing = new Set(
    group.filter((node) => nameOf(node)?.amends === true || changes.some(({ from }) => from === node.id)),
  );
  const rank = (node: DocumentNode) => (changing.has(node) ? 1 : 0);
  const dated = group.every(isDated);
  const versions = group.toSorted(
    (a, b) =>
      (dated ? 0 : rank(a) - rank(b)) ||
      compareCodes(dayOf(a) ?? 'none', dayOf(b) ?? 'none') ||
      compareCodes(a.id, b.id),
  );
  return { versions, changing };
}

/** Groups of two and more that links join. */
function connected(
  nodes: readonly DocumentNode[],
  links: readonly (readonly [string, string])[],
): DocumentNode[][] {
  const groups = new Map(nodes.map((node) => [node.id, new Set([node])]));
  for (const [a, b] of links) {
    const [one, other] = [groups.get(a)!, groups.get(b)!];
    if (one === other) continue;
    for (const node of other) {
      one.add(node);
      groups.set(node.id, one);
    }
  }
  return [...new Set(groups.values())].filter(({ size }) => size > 1).map((group) => [...group]);
}
