import { senderPorts } from '../wiring/sender.ts';
import { makeHandler } from './handler.ts';

export const handler = makeHandler(senderPorts());
