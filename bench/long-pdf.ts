import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFile } from '../src/snapshots/font-files.ts';

const text = 'src/content/van-ban/chuong-trinh-hanh-dong-thuc-hien-nghi-quyet-so-28-nq-tw.txt';

/** A page as the rules of Party papers set it, its paragraphs, and a ruled table of tasks over its last pages. */
const template = `
#set page(paper: "a4", margin: (left: 3cm, right: 1.5cm, y: 2cm), numbering: "1")
#set text(font: "Tinos", size: 14pt, lang: "vi")
#set par(justify: true, first-line-indent: (amount: 1cm, all: true))
#let doc = json(bytes(sys.inputs.doc))
#for paragraph in doc.paragraphs { par(paragraph) }
#table(columns: (1.2cm, 1fr, 4cm, 2.6cm), table.header([TT], [Nội dung], [Cơ quan chủ trì], [Thời gian]), ..doc.cells)
`;

/** A programme of 20 pages as a PDF: paragraphs of the content, then 72 tasks in a table. */
export function longPdf(): Uint8Array {
  const words = readFileSync(text, 'utf8')
    .normalize('NFC')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const paragraphs = [...words, ...words].slice(0, 330);
  const bodies = ['Văn phòng Tỉnh ủy', 'Ban Tổ chức Tỉnh ủy', 'Ủy ban nhân dân tỉnh'];
  const cells = Array.from({ length: 72 }, (_, at) => [
    String(at + 1),
    `Ban hành Kế hoạch kiểm tra, giám sát chuyên đề số ${at + 1} về việc thực hiện nghị quyết`,
    bodies[at % bodies.length]!,
    `Quý ${['I', 'II', 'III', 'IV'][at % 4]!}`,
  ]).flat();
  const compiler = NodeCompiler.create({
    fontArgs: [{ fontBlobs: [fontFile('Tinos 400'), fontFile('Tinos 700')] }],
  });
  return compiler.pdf({
    mainFileContent: template,
    inputs: { doc: JSON.stringify({ paragraphs, cells }) },
  });
}
