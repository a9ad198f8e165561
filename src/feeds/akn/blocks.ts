import type { List, Nodes, Table } from 'mdast';
import type { EventFields, TaskFields } from '../../domain/entities.ts';
import { openedSections } from '../../domain/task-sections.ts';
import { calendarColumns, participantsLabel, programmeColumns } from '../../markdown/column-heads.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { whenText } from '../../markdown/when-text.ts';
import { xml, type XmlElement, type XmlNode } from '../xml.ts';
import type { AknScope } from './context.ts';
import { inline, inlineText } from './inline.ts';

const marks = ['-', '+', '•'] as const;

const anchorOf = (node: Nodes): string => node.data?.anchored?.anchor ?? '';

/** Anchor of the first block in a node that has one. */
function firstAnchor(node: Nodes): string {
  if (anchorOf(node) || !('children' in node)) return anchorOf(node);
  return node.children.map(firstAnchor).find(Boolean) ?? '';
}

/** A block of the text below a heading. */
export function aknBlock(node: Nodes, scope: AknScope, depth = 0): XmlElement[] {
  switch (node.type) {
    case 'paragraph':
      return [xml('p', { eId: anchorOf(node) || undefined }, inline(node.children, anchorOf(node), scope))];
    case 'list':
      return [blockList(node, scope, depth)];
    case 'table':
      return [table(node, scope)];
    case 'blockquote':
      return [
        xml(
          'blockContainer',
          { eId: `${firstAnchor(node)}-trich`, class: 'quote' },
          node.children.flatMap((child) => aknBlock(child, scope)),
        ),
      ];
    case 'mdxJsxFlowElement':
      if (node.name === 'Programme') return programme(scope);
      return node.name === 'Calendar' ? calendar(scope) : [];
    default:
      return [];
  }
}

function blockList(list: List, scope: AknScope, depth: number): XmlElement {
  const [first] = list.children;
  return xml(
    'blockList',
    { eId: first && `${anchorOf(first)}-ds` },
    list.children.map((item, n) => {
      const anchor = anchorOf(item);
      const mark = list.ordered ? `${(list.start ?? 1) + n}.` : marks[Math.min(depth, marks.length - 1)]!;
      let offset = 0;
      const content = item.children.flatMap((child): XmlElement[] => {
        if (child.type !== 'paragraph') return aknBlock(child, scope, depth + 1);
        const made = xml('p', {}, inline(child.children, anchor, scope, { offset }));
        offset += plainText(child).length + 1;
        return [made];
      });
      return xml('item', { eId: anchor }, xml('num', {}, mark), content);
    }),
  );
}

function table(node: Table, scope: AknScope): XmlElement {
  const anchor = node.children[0]?.children[0] && anchorOf(node.children[0].children[0]);
  return xml(
    'table',
    { eId: anchor?.replace(/-1-1$/, '') },
    node.children.map((row, n) =>
      xml(
        'tr',
        {},
        row.children.map((cell) =>
          xml(
            n === 0 ? 'th' : 'td',
            { eId: anchorOf(cell) || undefined },
            xml('p', {}, inline(cell.children, anchorOf(cell), scope)),
          ),
        ),
      ),
    ),
  );
}

function programme(scope: AknScope): XmlElement[] {
  const { tasks } = scope.document;
  if (tasks.length === 0) return [];
  const columns = programmeColumns(scope.document);
  const cells = (task: TaskFields): Record<(typeof columns)[number]['name'], readonly XmlNode[]> => ({
    when: [period(task, columns[0]!.head)],
    text: inlineText(task.text, task.id, scope),
    bodies: [task.bodiesAsWritten],
    joint: [task.jointAsWritten ?? ''],
  });
  return [
    xml(
      'table',
      { eId: 'nhiem-vu', class: 'programme' },
      headRow(columns),
      tasks.flatMap((task, n) => {
        const own = cells(task);
        return [
          ...openedSections(task, tasks[n - 1]).map((title) => sectionRow(title, columns.length)),
          row(
            task.id,
            columns.map(({ name }) => own[name]),
          ),
        ];
      }),
    ),
  ];
}

/** A row over all columns: the topic of the rows below it. */
const sectionRow = (title: string, columns: number): XmlElement =>
  xml('tr', {}, xml('th', { colspan: String(columns) }, xml('p', {}, title)));

/** When as printed; a month with its year for machines. */
function period(task: TaskFields, head: string): XmlNode {
  const { text } = whenText(task, head);
  return task.month === undefined ? text : xml('span', { title: task.month }, text);
}

function calendar(scope: AknScope): XmlElement[] {
  const { events } = scope.document;
  if (events.length === 0) return [];
  const label = participantsLabel(scope.document);
  const columns = calendarColumns(scope.document);
  const has = (column: string) => columns.some(({ name }) => name === column);
  return [
    xml(
      'table',
      { eId: 'lich', class: 'calendar' },
      headRow(columns),
      events.map((event) =>
        row(event.id, [
          [
            xml('date', { date: event.from }, event.row),
            ...(event.lunar === undefined ? [] : [` ${event.lunar}`]),
          ],
          [
            event.lead === undefined ? '' : `${event.lead} `,
            ...inlineText(event.text, event.id, scope),
            participants(event, label),
          ],
          ...(has('hosts') ? [[event.hostsAsWritten]] : []),
          ...(has('place') ? [[event.place ?? '']] : []),
        ]),
      ),
    ),
  ];
}

const participants = ({ participants: names }: EventFields, label: string): string =>
  names === undefined ? '' : ` ${label}${names}`;

const headRow = (columns: readonly { readonly head: string }[]): XmlElement =>
  xml(
    'tr',
    {},
    columns.map(({ head }) => xml('th', {}, xml('p', {}, head))),
  );

const row = (id: string, cells: readonly (readonly XmlNode[])[]): XmlElement =>
  xml(
    'tr',
    { eId: id },
    cells.map((cell) => xml('td', {}, xml('p', {}, cell))),
  );
