import type { APIRoute, GetStaticPaths } from 'astro';
import { columnsOf } from '../../feeds/columns.ts';
import { toCsv } from '../../feeds/csv.ts';
import { getRecords } from '../../queries/records.ts';
import { getTargetGroups, type TargetGroup } from '../../queries/targets.ts';

export const getStaticPaths = (async () =>
  (await getTargetGroups()).map((group) => ({
    params: { group: group.path },
    props: { group },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ group: TargetGroup }> = async ({ props }) => {
  const own = new Set(props.group.targets.map(({ id }) => id));
  const records = (await getRecords())['chi-tieu'].filter(({ id }) => own.has(id));
  return new Response(toCsv(columnsOf('chi-tieu'), records));
};
