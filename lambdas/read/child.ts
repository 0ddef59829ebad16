import { answerTo } from './answer.ts';
import { cutOff } from './cut-off.ts';

cutOff();
const [reader = '', limits = ''] = process.argv.slice(2);
const parts: Buffer[] = [];
for await (const part of process.stdin) parts.push(part as Buffer);
const answer = await answerTo(reader, Buffer.concat(parts), JSON.parse(limits));
process.stdout.write(JSON.stringify(answer));
