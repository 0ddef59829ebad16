import { ingestPorts } from '../wiring/ingest.ts';
import { makeHandler } from './handler.ts';

export const handler = makeHandler(ingestPorts());
