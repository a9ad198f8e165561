import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import satori, { type SatoriOptions } from 'satori';
import { digestOf } from '../cache.ts';
import { fontFile } from '../font-files.ts';
import { readFace } from '../true-type.ts';
import { cardSize, type CardFaces, type CardNode } from './card.ts';

const serif = readFace(fontFile('Source Serif 4 400'));
const bold = readFace(fontFile('Source Serif 4 600'));
const sans = readFace(fontFile('Be Vietnam Pro 400'));

export const faces: CardFaces = { serif: serif.width, bold: bold.width, sans: sans.width };

const options: SatoriOptions = {
  ...cardSize,
  fonts: [
    { name: 'serif', data: fontFile('Source Serif 4 400'), weight: 400, style: 'normal' },
    { name: 'serif', data: fontFile('Source Serif 4 600'), weight: 600, style: 'normal' },
    { name: 'sans', data: fontFile('Be Vietnam Pro 400'), weight: 400, style: 'normal' },
  ],
};

const require = createRequire(import.meta.url);

/** What decides the bytes of a picture besides its tree: the faces and the two libraries. */
export function rendererDigest(): string {
  const versions = ['satori', '@resvg/resvg-js'].map((name) => versionOf(name));
  return digestOf([...versions, ...options.fonts.map(({ data }) => new Uint8Array(data))]);
}

/** Draw a card as PNG; the same tree gives the same bytes. */
export async function drawCard(tree: CardNode): Promise<Uint8Array> {
  const svg = await satori(tree as unknown as Parameters<typeof satori>[0], options);
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

/** Signs of a card that its faces lack, each once: they would be drawn as empty boxes. */
export function missingSigns(node: CardNode): string[] {
  return [
    ...new Set(texts(node).flatMap(({ words, family, weight }) => faceOf(family, weight).missing(words))),
  ];
}

function faceOf(family: unknown, weight: unknown) {
  if (family === 'sans') return sans;
  return weight === 600 ? bold : serif;
}

interface StyledText {
  readonly words: string;
  readonly family: unknown;
  readonly weight: unknown;
}

function texts({ props }: CardNode, family: unknown = 'serif', weight: unknown = 400): StyledText[] {
  const own = { family: props.style['fontFamily'] ?? family, weight: props.style['fontWeight'] ?? weight };
  if (typeof props.children === 'string') return [{ words: props.children, ...own }];
  return (props.children ?? []).flatMap((child) => texts(child, own.family, own.weight));
}

/** Version of a package, whose entry may hide its package.json. */
function versionOf(name: string): string {
  const entry = require.resolve(name);
  const root = entry.slice(0, entry.lastIndexOf(`node_modules/${name}/`) + `node_modules/${name}/`.length);
  return readFileSync(`${root}package.json`, 'utf8');
}
