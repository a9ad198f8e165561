/** Words parted at labels that stand in them: `Chủ trì: …`, `Địa điểm: …`. */
export interface LabelParts<Name extends string> {
  readonly text: string;
  readonly values: Readonly<Partial<Record<Name, string>>>;
  /** The labels as printed; they say no more than the head of a column. */
  readonly labels: readonly string[];
}

/** The words that a label may have, by what stands behind it. */
export type Labels<Name extends string> = Readonly<Record<Name, readonly string[]>>;

const patternOf = (labels: Labels<string>): string => {
  const words = Object.values(labels).flat();
  return String.raw`(${words.sort((a, b) => b.length - a.length).join('|')})\s*:\s*(?=\S)`;
};

interface Patterns {
  readonly inside: RegExp;
  readonly first: RegExp;
}

/** Patterns of labels, made once: every line is asked for them. */
const patterns = new WeakMap<Labels<string>, Patterns>();

function patternsOf(labels: Labels<string>): Patterns {
  let known = patterns.get(labels);
  if (!known) {
    const pattern = patternOf(labels);
    const inside = new RegExp(String.raw`(?<=^|[\s(])${pattern}`, 'gu');
    patterns.set(labels, (known = { inside, first: new RegExp(`^${pattern}`, 'u') }));
  }
  return known;
}

/** Part words at the labels in them; a label that stands twice, or in front of all words, parts nothing. */
export function partAtLabels<Name extends string>(text: string, labels: Labels<Name>): LabelParts<Name> {
  const found = [...text.matchAll(patternsOf(labels).inside)];
  const nameOf = (words: string) =>
    (Object.keys(labels) as Name[]).find((name) => labels[name].includes(words))!;
  const names = found.map(({ 1: words }) => nameOf(words!));
  if (found.length === 0 || found[0]!.index === 0 || new Set(names).size < names.length)
    return { text, values: {} as Partial<Record<Name, string>>, labels: [] };
  const values = found.map((match, at) => [
    names[at]!,
    text.slice(match.index + match[0].length, found[at + 1]?.index ?? text.length).trim(),
  ]);
  return {
    text: text.slice(0, found[0]!.index).trim(),
    labels: found.map(({ 0: words }) => words.trim()),
    values: Object.fromEntries(values) as Partial<Record<Name, string>>,
  };
}

/** Whether a line begins with a label, so that it goes on with what stands above it. */
export const beginsWithLabel = (text: string, labels: Labels<string>): boolean =>
  patternsOf(labels).first.test(text);
