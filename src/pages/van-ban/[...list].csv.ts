import type { APIRoute, GetStaticPaths } from 'astro';
import { documentListPath } from '../../domain/routes.ts';
import { documentTable } from '../../feeds/document-table.ts';
import type { FilteredList } from '../../graph/views/document-filters.ts';
import { getDocumentFilters } from '../../queries/documents.ts';
import { routes } from '../../site.ts';

export const getStaticPaths = (async () =>
  (await getDocumentFilters()).map((list) => ({
    params: { list: documentListPath(list.filter) },
    props: { list },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ list: FilteredList }> = ({ props }) =>
  new Response(documentTable(props.list.documents, routes));
