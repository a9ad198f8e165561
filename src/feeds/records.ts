import type { Citation } from '../domain/entities.ts';
import type { Routes } from '../domain/routes.ts';
import { compareCodes } from '../domain/sort.ts';
import type { DocumentNode, Graph, Task } from '../graph/graph.ts';
import type { TaskHistory } from '../graph/works/histories.ts';
import type { DataSet } from '../schemas/data.ts';

type DocumentRecord = DataSet['van-ban'][number];
type TaskRecord = DataSet['nhiem-vu'][number];
type CitationRecord = DataSet['vien-dan'][number];

/**
 * Everything that the graph knows, as plain records: what the data files of the site hold.
 *
 * @param histories what came of each task, by its id
 */
export function makeRecords(
  graph: Graph,
  routes: Routes,
  histories: ReadonlyMap<string, TaskHistory>,
): DataSet {
  const citations = new Map(graph.citations.map((citation) => [citation.id, citation]));

  return {
    'van-ban': byId([...graph.documents.values()].map((node) => documentRecordOf(node, routes))),
    'co-quan': byId(
      [...graph.bodies.values()].map(({ id, name, aliases, formerNames, kind, parent, members }) => ({
        id,
        name,
        aliases: [...aliases],
        formerNames: formerNames && [...formerNames],
        kind,
        parent,
        members: [...members],
        url: routes.body(id),
      })),
    ),
    'nhiem-vu': byId(
      graph.tasks.map((task) => ({
        id: task.id,
        document: task.document,
        month: task.month,
        recurrence: task.recurrence,
        deadline: task.deadline,
        sections: task.sections && [...task.sections],
        text: task.text,
        bodies: [...task.bodies],
        bodiesAsWritten: task.bodiesAsWritten,
        joint: task.joint && [...task.joint],
        jointAsWritten: task.jointAsWritten,
        cites: [...task.cites],
        ...outcomeOf(task, histories.get(task.id)),
        url: routes.document(task.document, task.anchor),
      })),
    ),
    lich: byId(
      graph.events.map((event) => ({
        id: event.id,
        document: event.document,
        from: event.from,
        to: event.to,
        part: event.part,
        time: event.time,
        text: event.text,
        hosts: [...event.hosts],
        hostsAsWritten: event.hostsAsWritten,
        participants: event.participants,
        place: event.place,
        lunar: event.lunar,
        url: routes.document(event.document, event.anchor),
      })),
    ),
    'vien-dan': byId(graph.citations.map((citation) => citationRecordOf(citation, routes))),
    'chi-tieu': byId(
      graph.targets.map(({ id, document, section, text, value, deadline }) => {
        return { id, document, section, text, value, deadline, url: routes.document(document, section) };
      }),
    ),
    conflicts: byId(
      graph.conflicts.map(({ document, field, mentions }) => ({
        id: `${document}~${field}`,
        document,
        field,
        mentions: mentions.flatMap(({ value, citation: id }) => {
          const citation = citations.get(id);
          if (!citation) return [];
          const { from, section, text, sentence } = citation;
          return { value, citation: id, from, section, text, sentence, url: routes.document(from, section) };
        }),
        url: routes.document(document),
      })),
    ),
  };
}

function documentRecordOf(node: DocumentNode, routes: Routes): DocumentRecord {
  const { document } = node;
  return {
    id: node.id,
    held: node.held,
    symbol: node.symbol,
    kind: node.kind,
    subject: node.subject,
    title: node.title,
    issuedOn: node.issuedOn,
    place: document?.place,
    period: document?.period,
    issuers: [...node.issuers],
    issuerAsCited: node.issuerAsCited,
    signatories: document?.signatories.map(({ authority, position, name }) => ({
      authority,
      position,
      name,
    })),
    signedAt: document && [...document.signedAt],
    recipients: document?.recipients.map(({ text, bodies }) => ({ text, bodies: [...bodies] })),
    legalBases: document && [...document.legalBases],
    access: document?.access,
    source: document && {
      file: document.source.file,
      sha256: document.source.sha256,
      ...(document.source.ocr && { ocr: true as const }),
    },
    officialUrl: node.officialUrl,
    url: routes.document(node.id),
  };
}

/** What came of a task, as the data files give it. */
function outcomeOf(
  { id }: Task,
  history: TaskHistory | undefined,
): Pick<TaskRecord, 'state' | 'chain' | 'plans' | 'fate'> {
  if (!history) return { state: 'unseen', chain: [], plans: [] };
  const { work, steps, fate } = history;
  return {
    state: work.state,
    chain: steps.map(({ type, document, anchor, day, late, reason, confidence }) => ({
      type,
      id: type === 'day' ? undefined : anchor === undefined ? document : `${document}#${anchor}`,
      day,
      late,
      confirmed: reason === undefined,
      reason,
      confidence: confidence === undefined ? undefined : Math.round(confidence * 100) / 100,
    })),
    plans: work.plans.map((plan) => plan.id).filter((plan) => plan !== id),
    fate: fate && { type: fate.type, programme: fate.programme, task: fate.row },
  };
}

/** A citation as the data files give it. */
function citationRecordOf(citation: Citation, routes: Routes): CitationRecord {
  return {
    id: citation.id,
    from: citation.from,
    section: citation.section,
    text: citation.text,
    sentence: citation.sentence,
    to: citation.to,
    relation: citation.relation,
    symbol: citation.symbol,
    kind: citation.kind,
    issuedOn: citation.issuedOn,
    issuer: citation.issuer,
    subject: citation.subject,
    candidates: [...citation.candidates],
    url: routes.document(citation.from, citation.section),
  };
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => compareCodes(a.id, b.id));
}
