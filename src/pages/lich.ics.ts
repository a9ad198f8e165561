import type { APIRoute } from 'astro';
import { getCalendar } from '../queries/calendars.ts';

export const GET: APIRoute = async () => new Response(await getCalendar());
